// The package's API over the table compiled into WebAssembly. The program starts with the first call that needs it.

import { bind } from "built-package/bind.js";
import { program } from "program";
import { searchData } from "./search-data.js";

export const version = VERSION;
export const registryDate = REGISTRY_DATE;

/**
 * @typedef {typeof import("built-package/status_atlas.js")} Program
 * @typedef {import("./index.d.ts").Status} Status
 * @typedef {import("./index.d.ts").LookupOptions} LookupOptions
 * @typedef {import("./index.d.ts").FilterOptions} FilterOptions
 * @typedef {import("./index.d.ts").SearchOptions} SearchOptions
 * @typedef {"class" | "origin" | "spec"} FacetName
 */

/** The functions of the running instance of the program. @type {Program | undefined} */
let instance;
/** Whether the instance has the search data. */
let isInstalled = false;

/**
 * Calls a function of the program. An instance that throws has left its stack and its memory as they were at that
 * moment, so it is not used again: the next call starts another.
 * @template {keyof Program} Name
 * @param {Name} name
 * @param {Parameters<Program[Name]>} given
 * @returns {ReturnType<Program[Name]>}
 */
function call(name, ...given) {
  if (instance === undefined) {
    const bindings = bind();
    bindings.initSync({ module: program() });
    instance = bindings;
  }
  try {
    return /** @type {(...given: unknown[]) => any} */ (instance[name])(...given);
  } catch (cause) {
    instance = undefined;
    isInstalled = false;
    throw new Error("The program of status-atlas failed in this call. The next call starts it anew.", {
      cause,
    });
  }
}

/**
 * Calls a function that ranks entries for a text, which takes the search data.
 * @template {"find" | "counts"} Name
 * @param {Name} name
 * @param {string} text
 * @param {string[]} values
 */
function rank(name, text, values) {
  if (!isInstalled) {
    call("install", searchData());
    isInstalled = true;
  }
  const given = /** @type {Parameters<Program[Name]>} */ ([text.trimStart().slice(0, LONGEST_QUERY), values]);
  return call(name, ...given);
}

/** @type {readonly never[]} */
const none = Object.freeze([]);

/**
 * @template T
 * @param {T} value
 * @returns {T}
 */
const freeze = (value) => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

/** The entries by their places, made when they are first asked for. Copied, since V8 reads copies faster. @type {Status[]} */
const entries = [];
/** @param {number} place */
const at = (place) => (entries[place] ??= freeze({ ...call("status", place) }));

/** @type {readonly Status[] | undefined} */
let whole;
export const all = () =>
  (whole ??= Object.freeze(Array.from({ length: call("count") }, (_, place) => at(place))));

/**
 * The number that a number or three digits mean; undefined where it is neither.
 * @param {unknown} code
 */
function numberOf(code) {
  const number = typeof code === "string" && /^\s*\d{3}\s*$/.test(code) ? Number(code) : code;
  const isCode = typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= 999;
  return isCode ? number : undefined;
}

/** @type {(readonly Status[])[]} */
const meaningsOf = new Array(1000);
/**
 * @param {unknown} code
 * @returns {readonly Status[]}
 */
export function meanings(code) {
  const number = numberOf(code);
  if (number === undefined) return none;
  meaningsOf[number] ??= Object.freeze(Array.from(call("meanings", number), at));
  return meaningsOf[number];
}

/** The longest text, in UTF-16 code units, that may be a name, an id, a constant or a value of a facet. */
const longestText = 200;

/** What was asked for and found before: asking again costs no more than a `Map` or an array does. */
/** @type {Status[]} */
const byNumber = new Array(1000);
/** @type {Map<string, Status>} */
const byText = new Map();
/** The most texts that are kept, each of them with at most `longestText`: some megabytes. */
const mostTexts = 10_000;

/**
 * The same text in memory of its own: engines keep all of a long text for the sake of a part of it.
 * @param {string} text
 */
const copied = (text) => [...text].join("");

/**
 * Options as a second argument. `map` and `filter` of a list pass an index there, which is none.
 * @param {unknown} options
 */
const unlessIndex = (options) => (typeof options === "number" ? undefined : options);

/**
 * @param {number | string} query
 * @param {LookupOptions} [options]
 * @returns {Status | undefined}
 */
export function lookup(query, options) {
  if (unlessIndex(options) === undefined) {
    const known = typeof query === "number" ? byNumber[query] : byText.get(query);
    if (known !== undefined) return known;
  }
  return sought(query, options);
}

/**
 * @param {number | string} query
 * @param {LookupOptions} [options]
 * @returns {Status | undefined}
 */
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

/**
 * The entries that a number, an id, a name or a constant means.
 * @param {unknown} query
 */
function meant(query) {
  const found = meanings(query);
  if (found.length > 0 || typeof query !== "string" || query.length > longestText) return found;
  return Array.from(call("named", query), at);
}

/** @type {FacetName[]} */
const facetNames = ["class", "origin", "spec"];

/**
 * @param {string} text
 * @param {SearchOptions} [options]
 */
export function search(text, options) {
  const chosen = read(unlessIndex(options), [...facetNames, "limit"]);
  const found = typeof text === "string" ? rank("find", text, valuesOf(chosen)) : undefined;
  if (found === undefined) return none;
  const matches = Object.freeze(found.matches);
  /**
   * @param {number} place
   * @param {number} rank
   */
  const result = (place, rank) => Object.freeze({ status: at(place), score: found.scores[rank], matches });
  return Object.freeze(found.places.slice(0, chosen.limit).map(result));
}

/** @param {FilterOptions} [options] */
export function filter(options) {
  const found = call("find", "", valuesOf(read(options, facetNames)));
  return found === undefined ? none : Object.freeze(found.places.map(at));
}

/**
 * @param {string} [text]
 * @param {FilterOptions} [options]
 */
export function facets(text, options) {
  const values = valuesOf(read(unlessIndex(options), facetNames));
  const counts = typeof text === "string" ? rank("counts", text, values) : call("counts", "", values);
  return freeze(counts ?? { class: [], origin: [], spec: [] });
}

/**
 * The chosen values as the program wants them: `class:5xx`. One that is cut is as unknown as the whole.
 * @param {Chosen} chosen
 */
const valuesOf = (chosen) =>
  facetNames.flatMap((facet) =>
    (chosen[facet] ?? []).map((value) => `${facet}:${value.slice(0, longestText)}`),
  );

/** @typedef {{ class?: string[], origin?: string[], spec?: string[], limit?: number }} Chosen */

/**
 * The options as lists of strings, a number for `limit`; a TypeError that names the key of a wrong type.
 * @param {unknown} options
 * @param {(keyof Chosen)[]} keys
 */
function read(options, keys) {
  /** @type {Chosen} */
  const read = Object.create(null);
  if (options === undefined) return read;
  if (typeof options !== "object" || options === null) throw new TypeError("options must be an object");
  for (const key of keys) {
    // What somebody added to `Object.prototype` is no option.
    const value = Object.hasOwn(options, key)
      ? /** @type {Record<string, unknown>} */ (options)[key]
      : undefined;
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

/**
 * @param {number | string} query
 * @param {LookupOptions} [options]
 */
export function reason(query, options) {
  const status = lookup(query, options);
  if (status?.phrase !== "(Unused)") return status?.phrase ?? undefined;
  // The registry reserves 418 and names it no more.
  return status.formerNames.find(({ spec }) => spec.startsWith("rfc"))?.phrase;
}

/** @param {string} name */
export const codeOf = (name) => (typeof name === "string" ? lookup(name)?.code : undefined);

/**
 * The first digit's class for a number, which holds for unknown ones too (RFC 9110 section 15); else the entry's.
 * @param {number | string} query
 */
function classOf(query) {
  const number = numberOf(query);
  if (number === undefined) return lookup(query)?.class;
  return number >= 100 && number <= 599 ? `${Math.floor(number / 100)}xx` : undefined;
}

/** @param {number | string} query */
export const isInformational = (query) => classOf(query) === "1xx";
/** @param {number | string} query */
export const isSuccessful = (query) => classOf(query) === "2xx";
/** @param {number | string} query */
export const isRedirection = (query) => classOf(query) === "3xx";
/** @param {number | string} query */
export const isClientError = (query) => classOf(query) === "4xx";
/** @param {number | string} query */
export const isServerError = (query) => classOf(query) === "5xx";
export { isSuccessful as isSuccess };

/**
 * @param {number | string} query
 * @param {LookupOptions} [options]
 */
export function isEmpty(query, options) {
  const status = lookup(query, options);
  return isInformational(query) || status?.content === "must-not";
}

/**
 * @param {number | string} query
 * @param {LookupOptions} [options]
 */
export function isRedirect(query, options) {
  const status = lookup(query, options);
  return status !== undefined && status.redirect !== null;
}

/** @type {Set<string | undefined>} */
const unchanged = new Set(["same", "after-delay", "idempotent-only"]);
/**
 * @param {number | string} query
 * @param {LookupOptions} [options]
 */
export const isRetryable = (query, options) => unchanged.has(lookup(query, options)?.retry?.verdict);

/**
 * @param {number | string} query
 * @param {LookupOptions} [options]
 */
export const isCacheable = (query, options) => lookup(query, options)?.cacheable === true;
