// The search, by the program compiled into WebAssembly. It finds places in the table; the entries are those of `lookup`.
import { readLists } from "../www/meanings.js";
import { call, give } from "./program/call.js";
import { at, freeze, longestText, option, values } from "./root.js";
import { searchData } from "./search-data.js";
import { namesFile, searchNames } from "./search-names.js";
import { searchTranslations } from "./search-translations.js";

/**
 * @typedef {import("./index.d.ts").FilterOptions} FilterOptions
 * @typedef {import("./search.d.ts").SearchOptions} SearchOptions
 */

/**
 * Calls a function that ranks entries for a text, which takes the search data, and the names and translations where the text may
 * have one.
 * @template {"find" | "counts"} Name
 * @param {Name} name
 * @param {string} text
 * @param {string[]} chosen
 */
function rank(name, text, chosen) {
  const query = text.trimStart().slice(0, LONGEST_QUERY);
  give("install", searchData);
  if (call("needs_names", query)) give("install_names", searchNames);
  if (call("needs_translations", query)) give("install_translations", searchTranslations);
  const given = /** @type {Parameters<import("./program/call.js").Program[Name]>} */ ([query, chosen]);
  return call(name, ...given);
}

/**
 * The chosen values as the program wants them: `class:5xx`. One that is cut is as unknown as the whole.
 * @param {unknown} options
 */
const chosenIn = (options) =>
  ["class", "origin", "spec"].flatMap((facet) =>
    (values(options, facet) ?? []).map((value) => `${facet}:${value.slice(0, longestText)}`),
  );

/** @type {readonly never[]} */
const none = Object.freeze([]);

/**
 * @param {string} text
 * @param {SearchOptions} [options]
 */
export function search(text, options) {
  const chosen = chosenIn(options);
  const limit = option(options, "limit");
  if (limit !== undefined && !(typeof limit === "number" && limit >= 0)) {
    throw new TypeError("limit must be a number from 0");
  }
  const found = typeof text === "string" ? rank("find", text, chosen) : undefined;
  if (found === undefined) return none;
  const { certainty } = found;
  const matches = Object.freeze(found.matches);
  /**
   * @param {number} place
   * @param {number} rank
   */
  const result = (place, rank) =>
    Object.freeze({ status: at(place), score: found.scores[rank], certainty, matches });
  return Object.freeze(found.places.slice(0, limit).map(result));
}

/** The part of a text that is read, in UTF-16 code units. With more, a call may take longer than a second. */
const LONGEST_EVIDENCE = 262_144;

/** The lists of names, once evidence has named one. @type {ReturnType<typeof readLists> | undefined} */
let lists;

/** @param {string} text */
export function identify(text) {
  if (typeof text !== "string") return none;
  const found = call("identify", text.slice(0, LONGEST_EVIDENCE));
  const withMeanings = found.map((evidence) => ({
    ...evidence,
    finer: evidence.finer.map((finer) => {
      lists ??= readLists(namesFile);
      return { ...finer, meaning: lists.get(finer.vocabulary)?.meanings.get(finer.code) ?? "" };
    }),
  }));
  return freeze(withMeanings);
}

/**
 * @param {string} [text]
 * @param {FilterOptions} [options]
 */
export function facets(text, options) {
  const counts = rank("counts", typeof text === "string" ? text : "", chosenIn(options));
  return freeze(counts ?? { class: [], origin: [], spec: [] });
}
