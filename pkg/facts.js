// Yes-or-no answers about a code and the use of its response, by number or id. For each, only the list of the codes with a
// yes is needed here.
import { cacheable, empty, redirects, retryable } from "built-package/facts-data.js";
import { values } from "./options.js";

/**
 * The name of a number or an id in the lists: a number has three digits at least. Empty for anything else.
 * @param {unknown} query
 */
function nameOf(query) {
  if (typeof query === "number") return String(query).padStart(3, "0");
  const text = typeof query === "string" ? query.trim() : "";
  return /^[\w-]{3,99}$/.test(text) ? text.toLowerCase() : "";
}

/** The lists that were read, each as a set of names. @type {Map<string, Set<string>>} */
const known = new Map();

/**
 * Every name in a list: ids; numbers alone, where the first meaning is meant; each with `@` and its origin.
 * @param {string} list
 */
function namesIn(list) {
  const names = known.get(list) ?? new Set();
  if (names.size > 0) return names;
  for (const line of list.split("|")) {
    const [pattern, ...numbers] = line.split(" ");
    const [form, origin = form.slice(2), isLater] = pattern.split("=");
    for (const written of numbers) {
      const number = written.replace("~", "");
      const id = form.replace("#", number);
      names.add(id).add(`${id}@${origin}`);
      if (number === written) names.add(number);
      if (isLater === undefined) names.add(`${number}@${origin}`);
    }
  }
  known.set(list, names);
  return names;
}

/**
 * Checks if a list has a number or an id; if origins are given, by one of them.
 * @param {string} list
 * @param {unknown} query
 * @param {unknown} options
 */
function has(list, query, options) {
  const name = nameOf(query);
  const names = namesIn(list);
  const origins = values(options, "origin");
  return origins ? origins.some((origin) => names.has(`${name}@${origin}`)) : names.has(name);
}

/**
 * The first digit of a number from 100 to 599, known or not (RFC 9110 section 15), or of such a number's id.
 * @param {unknown} query
 */
const digitOf = (query) => Number(/^([1-5])\d\d(?:-|$)/.exec(nameOf(query))?.[1]);

/** @param {number | string} query */
export const isInformational = (query) => digitOf(query) === 1;
/** @param {number | string} query */
export const isSuccessful = (query) => digitOf(query) === 2;
/** @param {number | string} query */
export const isRedirection = (query) => digitOf(query) === 3;
/** @param {number | string} query */
export const isClientError = (query) => digitOf(query) === 4;
/** @param {number | string} query */
export const isServerError = (query) => digitOf(query) === 5;
export { isSuccessful as isSuccess };

/**
 * @param {number | string} query
 * @param {import("./index.d.ts").LookupOptions} [options]
 */
export const isRetryable = (query, options) => has(retryable, query, options);

/**
 * @param {number | string} query
 * @param {import("./index.d.ts").LookupOptions} [options]
 */
export const isCacheable = (query, options) => has(cacheable, query, options);

/**
 * @param {number | string} query
 * @param {import("./index.d.ts").LookupOptions} [options]
 */
export const isRedirect = (query, options) => has(redirects, query, options);

/**
 * @param {number | string} query
 * @param {import("./index.d.ts").LookupOptions} [options]
 */
export const isEmpty = (query, options) => has(empty, query, options) || isInformational(query);
