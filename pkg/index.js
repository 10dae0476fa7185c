// The package's API over the table compiled into WebAssembly. The program starts with the first call that needs it.
import { bind } from "./dist/bindings/bind.js";
import { searchData } from "./search-data.js";
import { program } from "program";

export const version = VERSION;
export const registryDate = REGISTRY_DATE;

/** The functions of the running instance of the program. */
let instance;
/** Whether the instance has the search data. */
let isInstalled = false;

/**
 * Calls a function of the program. An instance that throws has left its stack and its memory as they were at that
 * moment, so it is not used again: the next call starts another.
 */
function call(name, ...given) {
  if (instance === undefined) {
    const bindings = bind();
    bindings.initSync({ module: program() });
    instance = bindings;
  }
  try {
    return instance[name](...given);
  } catch (cause) {
    instance = undefined;
    isInstalled = false;
    throw new Error("The program of status-atlas failed in this call. The next call starts it anew.", {
      cause,
    });
  }
}

/** Calls a function that ranks entries for a text, which takes the search data. */
function rank(name, text, values) {
  if (!isInstalled) {
    call("install", searchData());
    isInstalled = true;
  }
  return call(name, text.trimStart().slice(0, LONGEST_QUERY), values);
}

const none = Object.freeze([]);
const freeze = (value) => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

/** The entries by their places, made when they are first asked for. Copied, since V8 reads copies faster. */
const entries = [];
const at = (place) => (entries[place] ??= freeze({ ...call("status", place) }));

let whole;
export const all = () =>
  (whole ??= Object.freeze(Array.from({ length: call("count") }, (_, place) => at(place))));

/** The number that a number or three digits mean; undefined where it is neither. */
function numberOf(code) {
  const number = typeof code === "string" && /^\s*\d{3}\s*$/.test(code) ? Number(code) : code;
  return Number.isInteger(number) && number >= 0 && number <= 999 ? number : undefined;
}

const meaningsOf = new Array(1000);
export function meanings(code) {
  const number = numberOf(code);
  if (number === undefined) return none;
  return (meaningsOf[number] ??= Object.freeze(Array.from(call("meanings", number), at)));
}

/** The longest text, in UTF-16 code units, that may be a name, an id, a constant or a value of a facet. */
const longestText = 200;

/** What was asked for and found before: asking again costs no more than a `Map` or an array does. */
const byNumber = new Array(1000);
const byText = new Map();
/** The most texts that are kept, each of them with at most `longestText`: some megabytes. */
const mostTexts = 10_000;

/** The same text in memory of its own: engines keep all of a long text for the sake of a part of it. */
const copied = (text) => [...text].join("");

/** Options as a second argument. `map` and `filter` of a list pass an index there, which is none. */
const unlessIndex = (options) => (typeof options === "number" ? undefined : options);

export function lookup(query, options) {
  if (unlessIndex(options) === undefined) {
    const known = typeof query === "number" ? byNumber[query] : byText.get(query);
    if (known !== undefined) return known;
  }
  return sought(query, options);
}

function sought(query, options) {
  const { origin } = read(unlessIndex(options), ["origin"]);
  if (typeof query === "string" && query.trim() !== query) return lookup(query.trim(), options);
  const found = meant(query);
  if (origin !== undefined) return found.find((status) => origin.includes(status.origin));
  const [first] = found;
  if (first === undefined) return undefined;
  if (typeof query === "number") byNumber[query] = first;
  else if (byText.size < mostTexts) byText.set(copied(query), first);
  return first;
}

/** The entries that a number, an id, a name or a constant means. */
function meant(query) {
  const found = meanings(query);
  if (found.length > 0 || typeof query !== "string" || query.length > longestText) return found;
  return Array.from(call("named", query), at);
}

const facetNames = ["class", "origin", "spec"];

export function search(text, options) {
  const chosen = read(unlessIndex(options), [...facetNames, "limit"]);
  const found = typeof text === "string" ? rank("find", text, valuesOf(chosen)) : undefined;
  if (found === undefined) return none;
  const matches = Object.freeze(found.matches);
  const result = (place, rank) => Object.freeze({ status: at(place), score: found.scores[rank], matches });
  return Object.freeze(found.places.slice(0, chosen.limit).map(result));
}

export function filter(options) {
  const found = call("find", "", valuesOf(read(options, facetNames)));
  return found === undefined ? none : Object.freeze(found.places.map(at));
}

export function facets(text, options) {
  const values = valuesOf(read(unlessIndex(options), facetNames));
  const counts = typeof text === "string" ? rank("counts", text, values) : call("counts", "", values);
  return freeze(counts ?? { class: [], origin: [], spec: [] });
}

/** The chosen values as the program wants them: `class:5xx`. One that is cut is as unknown as the whole. */
const valuesOf = (chosen) =>
  facetNames.flatMap((facet) =>
    (chosen[facet] ?? []).map((value) => `${facet}:${value.slice(0, longestText)}`),
  );

/** The options as lists of strings, a number for `limit`; a TypeError that names the key of a wrong type. */
function read(options, keys) {
  const read = { __proto__: null };
  if (options === undefined) return read;
  if (typeof options !== "object" || options === null) throw new TypeError("options must be an object");
  for (const key of keys) {
    // What somebody added to `Object.prototype` is no option.
    const value = Object.hasOwn(options, key) ? options[key] : undefined;
    if (value === undefined) continue;
    if (key === "limit") {
      if (typeof value !== "number" || !(value >= 0)) throw new TypeError("limit must be a number from 0");
      read.limit = value;
    } else if (typeof value === "string") {
      read[key] = [value];
    } else if (Array.isArray(value) && value.every((item) => typeof item === "string")) {
      read[key] = value;
    } else {
      throw new TypeError(`${key} must be a string or a list of strings`);
    }
  }
  return read;
}

export function reason(query, options) {
  const status = lookup(query, options);
  if (status?.phrase !== "(Unused)") return status?.phrase ?? undefined;
  // The registry reserves 418 and names it no more.
  return status.formerNames.find(({ spec }) => spec.startsWith("rfc"))?.phrase;
}

export const codeOf = (name) => (typeof name === "string" ? lookup(name)?.code : undefined);

/** The first digit's class for a number, which holds for unknown ones too (RFC 9110 section 15); else the entry's. */
function classOf(query) {
  const number = numberOf(query);
  if (number === undefined) return lookup(query)?.class;
  return number >= 100 && number <= 599 ? `${Math.floor(number / 100)}xx` : undefined;
}

export const isInformational = (query) => classOf(query) === "1xx";
export const isSuccessful = (query) => classOf(query) === "2xx";
export const isRedirection = (query) => classOf(query) === "3xx";
export const isClientError = (query) => classOf(query) === "4xx";
export const isServerError = (query) => classOf(query) === "5xx";
export { isSuccessful as isSuccess };

export function isEmpty(query, options) {
  const status = lookup(query, options);
  return isInformational(query) || status?.content === "must-not";
}

export function isRedirect(query, options) {
  const status = lookup(query, options);
  return status !== undefined && status.redirect !== null;
}

const unchanged = new Set(["same", "after-delay", "idempotent-only"]);
export const isRetryable = (query, options) => unchanged.has(lookup(query, options)?.retry?.verdict);

export const isCacheable = (query, options) => lookup(query, options)?.cacheable === true;
