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
import { constant, exceptionsAt, itemsAt, libraries, namesAt, phraseOf } from "./named.js";
import { entryAt, linesOf } from "./places.js";

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
 * The value of a column for the entry at a place, which has a digit there: the place of its value among those named first. Null
 * where it has none.
 * @param {string} column
 * @param {number} place
 */
function valueAt(column, place) {
  const digits = column.lastIndexOf(" ") + 1;
  return column.split(" ", 11)[Number(column[digits + place])] ?? null;
}

/**
 * A section of a specification, as `9110:15.5.5`.
 * @param {string} written
 */
function section(written) {
  const [name, number] = written.split(":");
  const id = specId(name);
  const line = /** @type {string} */ (linesOf(specifications).find((line) => line.startsWith(`${id}|`)));
  const [, title, url = `https://www.rfc-editor.org/rfc/${id}.html`] = line.split("|");
  const anchor = number && `#${number < "A" ? "section" : "appendix"}-${number}`;
  return { id, title, section: number ?? null, url: url + (anchor ?? "") };
}

/**
 * The id of a specification, of which an RFC is named by its number alone.
 * @param {string} name
 */
const specId = (name) => (name < "A" ? `rfc${name}` : name);

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** @param {string} word */
const pascal = (word) => capital(word.toLowerCase());

/**
 * The case of each form of names, applied to the words of a phrase.
 * @type {Record<string, (words: string[], phrase: string) => string>}
 */
const forms = {
  phrase: (_, phrase) => phrase,
  screaming: (words) => words.join("_").toUpperCase(),
  snake: (words) => words.join("_").toLowerCase(),
  pascal: (words) => words.map(pascal).join(""),
  "pascal-two": (words) =>
    words.map((word) => (word.length === 2 && word === word.toUpperCase() ? word : pascal(word))).join(""),
  "pascal-kept": (words) => words.map(capital).join(""),
  camel: (words) => words.map((word, place) => (place ? capital(word) : word.toLowerCase())).join(""),
};

/**
 * The constants of the entry at a place, by the key of the library. Words end at a space and at a hyphen, and lose an apostrophe.
 * @param {number} place
 */
function constantsAt(place) {
  const { code, origin, reason } = entryAt(place);
  const exceptions = exceptionsAt(place);
  /** @type {Record<string, string>} */
  const constants = {};
  libraries().forEach((library, number) => {
    const exception = exceptions.find((exception) => exception.library === number);
    const phrase = exception ? exception.words : origin === "iana" ? reason : undefined;
    const words = () => phrase?.replaceAll("-", " ").replaceAll("'", "").split(" ") ?? [];
    const name =
      exception?.whole ?? (phrase && constant(library, code, forms[library.form](words(), phrase)));
    if (name) constants[library.key] = name;
  });
  return constants;
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
  const entry = entryAt(place);
  const { id, code, origin } = entry;
  const names = namesAt(place);
  const fields = itemsAt(headers, place);
  const [method, query, permanent] = itemsAt(redirects, place);
  const [retrySpec] = itemsAt(retrySpecs, place);
  const repeated = valueAt(verdict, place);
  const grpc = valueAt(toGrpc, place);
  const status = {
    id,
    code,
    origin,
    phrase: phraseOf(entry) ?? null,
    class: valueAt(kind, place) !== "warning" && code >= 100 && code <= 599 ? `${id.charAt(0)}xx` : null,
    kind: valueAt(kind, place),
    standing: valueAt(standing, place),
    wire: valueAt(wire, place),
    confidence: valueAt(confidence, place),
    top10: top10.split(" ").includes(id),
    summary: linesOf(summaries)[place],
    formerNames: names.flatMap(({ name, spec }) => (spec ? [{ phrase: name, spec: specId(spec) }] : [])),
    otherNames: names.flatMap(({ name, spec }) => (spec === undefined ? [name] : [])),
    specs: itemsAt(specs, place).map(section),
    cacheable: valueAt(caching, place) === "heuristic",
    mustNotStore: valueAt(caching, place) === "forbidden",
    content: valueAt(content, place),
    retry: repeated && { verdict: repeated, spec: retrySpec ? section(retrySpec) : null },
    redirect: method ? { method, query, permanent: permanent !== "" } : null,
    headers: Array.from({ length: fields.length / 4 }, (_, field) => {
      const [name, level, spec, condition] = fields.slice(field * 4, field * 4 + 4);
      return { name, level, condition: condition || null, spec: section(spec) };
    }),
    constants: constantsAt(place),
    grpc: grpc && { toGrpc: grpc, fromGrpc: itemsAt(fromGrpc, place) },
  };
  return /** @type {Status} */ (/** @type {unknown} */ (freeze(status)));
}
