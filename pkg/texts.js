// The prose of the entries: sentences, finer codes, names of errors, addresses. Read line by line, when it is asked for.
import { prose } from "built-package/prose-data.js";
import { byCode, entryAt, first, freeze } from "./root.js";

/** @typedef {import("./index.d.ts").Texts} Texts */

/** @type {string[]} */
let lines;
/** @type {Texts[]} */
const made = [];

/**
 * @param {number | string} query
 * @param {import("./index.d.ts").LookupOptions} [options]
 * @returns {Texts | undefined}
 */
export function texts(query, options) {
  const place = first(byCode(query), options);
  if (place === undefined) return undefined;
  made[place] ??= freeze(make(place));
  return made[place];
}

/** @param {number} place */
function make(place) {
  lines ??= prose.split("\n");
  const [
    [meaning, useWhen, avoidWhen],
    [onReceipt, causes, retryWhy, headersWhy],
    [caveat, related, alsoSentBy, behavior],
    [substatuses, errors, keywords],
    [links, evidence],
  ] = JSON.parse(lines[place]);
  return {
    id: entryAt(place).id,
    meaning,
    useWhen,
    avoidWhen,
    onReceipt,
    causes,
    retryWhy,
    headersWhy,
    keywords,
    behavior,
    alsoSentBy,
    related,
    substatuses,
    errors,
    links,
    evidence,
    caveat,
  };
}
