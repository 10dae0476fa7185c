// Reason phrases of codes, and codes of names.
import { byName } from "./named.js";
import { remember } from "./options.js";
import { byCode, entryAt, first } from "./places.js";

/**
 * @param {number | string} query
 * @param {import("./index.d.ts").LookupOptions} [options]
 */
export function reason(query, options) {
  const place = first(byCode(query), options);
  return place === undefined ? undefined : entryAt(place).reason;
}

/** Results of earlier calls. @type {Map<string, number>} */
const found = new Map();

/** @param {string} name */
export function codeOf(name) {
  if (typeof name !== "string") return undefined;
  const known = found.get(name);
  if (known !== undefined) return known;
  const text = name.trim();
  const [place] = [...byCode(text), ...byName(text)];
  return place === undefined ? undefined : remember(found, name, entryAt(place).code);
}
