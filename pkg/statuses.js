// The entries as objects, each made when it is first asked for.
import {
  caching,
  confidence,
  content,
  fromGrpc,
  headers,
  kind,
  redirects,
  retrySpecs,
  specifications,
  specs,
  standing,
  summaries,
  toGrpc,
  top10,
  verdict,
  wire,
} from "built-package/entries-data.js";
import { formerNames, libraries, listed, otherNames, phraseOf } from "./named.js";
import { table } from "./places.js";

/** @typedef {import("./index.d.ts").Status} Status */

/**
 * Freezes a value with all that it holds.
 * @template T
 * @param {T} value
 */
export const freeze = (value) => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

/**
 * A column: gives the value of the entry at a place, which has a digit there: the place of its value among those named first.
 * Null where it has none.
 * @param {string} written
 */
function column(written) {
  const values = written.split(" ");
  const digits = /** @type {string} */ (values.pop());
  return (/** @type {number} */ place) => values[Number(digits[place])] ?? null;
}

/** The columns, decoded. */
const decode = () => ({
  summaries: summaries.split("\n"),
  kind: column(kind),
  standing: column(standing),
  wire: column(wire),
  confidence: column(confidence),
  caching: column(caching),
  content: column(content),
  verdict: column(verdict),
  toGrpc: column(toGrpc),
  fromGrpc: listed(fromGrpc),
  top10: top10.split(" "),
  specifications: new Map(
    specifications.split("\n").map((line) => {
      const [id, title, url] = line.split("|");
      return [id.replace(/^rfc/, ""), { id, title, url: url || `https://www.rfc-editor.org/rfc/${id}.html` }];
    }),
  ),
  specs: listed(specs),
  retrySpecs: listed(retrySpecs),
  redirects: listed(redirects),
  headers: listed(headers),
  formerNames: formerNames(),
  otherNames: otherNames(),
  libraries: libraries(),
});

/** @type {ReturnType<typeof decode>} */
let columns;

/**
 * A section of a specification, as `9110:15.5.5`.
 * @param {string} written
 */
function section(written) {
  const [name, number] = written.split(":");
  const { id, title, url } = /** @type {{ id: string, title: string, url: string }} */ (
    columns.specifications.get(name)
  );
  const anchor = number && `#${/^\d/.test(number) ? "section" : "appendix"}-${number}`;
  return { id, title, section: number ?? null, url: url + (anchor ?? "") };
}

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Keeps the capitals of a word that satisfies a condition.
 * @param {string} word
 * @param {boolean} keep
 */
const pascal = (word, keep) => capital(keep ? word : word.toLowerCase());

/**
 * How each form of names writes the words of a phrase.
 * @type {Record<string, (words: string[], phrase: string) => string>}
 */
const forms = {
  phrase: (_, phrase) => phrase,
  screaming: (words) => words.join("_").toUpperCase(),
  snake: (words) => words.join("_").toLowerCase(),
  pascal: (words) => words.map((word) => pascal(word, false)).join(""),
  "pascal-two": (words) => words.map((word) => pascal(word, /^[A-Z]{2}$/.test(word))).join(""),
  "pascal-kept": (words) => words.map((word) => pascal(word, true)).join(""),
  camel: (words) => words.map((word, place) => (place ? capital(word) : word.toLowerCase())).join(""),
};

/**
 * The constant of an entry in a library; undefined where it has none.
 * @param {import("./places.js").Named} entry
 * @param {import("./named.js").Library} library
 */
function constantOf({ id, code, origin, reason }, { prefix, form, number, missing, exceptions }) {
  const exception = exceptions.find(([of]) => of === id);
  if (exception) return exception[1];
  if (origin !== "iana" || reason === undefined || missing.includes(id)) return undefined;
  const words = reason.split(/[ -]/).map((word) => word.replace(/[^a-z0-9]/gi, ""));
  const numbers = { absent: "", joined: `${code}`, apart: `${code}_` };
  return prefix + numbers[/** @type {keyof typeof numbers} */ (number)] + forms[form](words, reason);
}

/** @type {Status[]} */
const made = [];

/**
 * The entry at a place of the table.
 * @param {number} place
 * @returns {Status}
 */
export function at(place) {
  made[place] ??= make(place);
  return made[place];
}

/** @param {number} place */
function make(place) {
  columns ??= decode();
  const entry = table()[place];
  const { id, code, origin } = entry;
  /** @type {(lists: Map<string, string>) => string[]} */
  const of = (lists) => lists.get(id)?.split("|") ?? [];
  /** @type {(column: (place: number) => string | null) => string | null} */
  const value = (column) => column(place);
  const fields = of(columns.headers);
  const [method, query, permanent] = of(columns.redirects);
  const [retrySpec] = of(columns.retrySpecs);
  const grpc = value(columns.toGrpc);
  const status = {
    id,
    code,
    origin,
    phrase: phraseOf(entry) ?? null,
    class: value(columns.kind) !== "warning" && code >= 100 && code <= 599 ? `${id.charAt(0)}xx` : null,
    kind: value(columns.kind),
    standing: value(columns.standing),
    wire: value(columns.wire),
    confidence: value(columns.confidence),
    top10: columns.top10.includes(id),
    summary: columns.summaries[place],
    formerNames: of(columns.formerNames).map((written) => {
      const end = written.indexOf("=");
      return { phrase: written.slice(end + 1), spec: written.slice(0, end) };
    }),
    otherNames: of(columns.otherNames),
    specs: of(columns.specs).map(section),
    cacheable: value(columns.caching) === "heuristic",
    mustNotStore: value(columns.caching) === "forbidden",
    content: value(columns.content),
    retry: value(columns.verdict) && {
      verdict: value(columns.verdict),
      spec: retrySpec ? section(retrySpec) : null,
    },
    redirect: method ? { method, query, permanent: permanent !== "" } : null,
    headers: Array.from({ length: fields.length / 4 }, (_, field) => {
      const [name, level, spec, condition] = fields.slice(field * 4, field * 4 + 4);
      return { name, level, condition: condition || null, spec: section(spec) };
    }),
    constants: Object.fromEntries(
      columns.libraries.flatMap((library) => {
        const name = constantOf(entry, library);
        return name === undefined ? [] : [[library.key, name]];
      }),
    ),
    grpc: grpc && { toGrpc: grpc, fromGrpc: of(columns.fromGrpc) },
  };
  return /** @type {Status} */ (/** @type {unknown} */ (freeze(status)));
}
