// The entries by number and id, with their origins and reason phrases.
import { table as written } from "built-package/names-data.js";
import { values } from "./options.js";

/**
 * An entry, as far as others have to know of it to find it.
 * @typedef {{ id: string, code: number, origin: string, reason: string | undefined, rank: number }} Named
 */

/** @type {Named[] | undefined} */
let read;

/** Every entry in the order of the table: by number, what is in use first, then by origin. */
export function table() {
  read ??= decode();
  return read;
}

/** A loop over letters: it runs before the first answer, and cold, where regular expressions would take most of the time. */
function decode() {
  /** @type {Named[]} */
  const entries = [];
  for (const line of written.split("\n")) {
    const [pattern, ...items] = line.split("|");
    const [form, origin = form.slice(2)] = pattern.split("=");
    const [before, after] = form.split("#");
    let code = 0;
    for (const item of items) {
      const isPast = item.startsWith("~");
      const start = isPast ? 1 : 0;
      let end = start;
      while (item.charCodeAt(end) >= 48 && item.charCodeAt(end) <= 57) end++;
      code = end > start ? Number(item.slice(start, end)) : code + 1;
      entries.push({
        id: before + String(code).padStart(3, "0") + after,
        code,
        origin,
        reason: item.slice(end) || undefined,
        rank: isPast ? code + 0.5 : code,
      });
    }
  }
  return entries.sort((a, b) => a.rank - b.rank);
}

/** The places of a number's entries, and the place of an id. @type {Map<number | string, number[]>} */
const places = new Map();

function placesByName() {
  if (places.size > 0) return places;
  table().forEach(({ id, code, origin }, place) => {
    const meanings = places.get(code);
    if (meanings) meanings.push(place);
    else places.set(code, [place]);
    // IANA's ids are their numbers, which may be asked for as text.
    if (origin !== "iana") places.set(id, [place]);
  });
  return places;
}

/**
 * The place of the entry with an id that the data name.
 * @param {string} id
 */
export function placeOf(id) {
  const places = placesByName();
  const [place] = /** @type {number[]} */ (places.get(id) ?? places.get(Number(id)));
  return place;
}

/** @type {number[]} */
const none = [];

/**
 * The number that a number or its digits mean, three at least; undefined where it is neither.
 * @param {unknown} query
 */
export function numberOf(query) {
  if (typeof query === "number") return query;
  if (typeof query !== "string") return undefined;
  const text = query.trim();
  return /^(\d{3}|[1-9]\d{3,4})$/.test(text) ? Number(text) : undefined;
}

/**
 * The places of a number's meanings, the likeliest first.
 * @param {unknown} query
 */
export const byNumber = (query) => placesByName().get(numberOf(query) ?? "") ?? none;

/**
 * The places of the entries that a number or an id means.
 * @param {unknown} query
 */
export function byCode(query) {
  const number = numberOf(query);
  if (number !== undefined || typeof query !== "string") return byNumber(number);
  const text = query.trim();
  return /^[\w-]{3,99}$/.test(text) ? (placesByName().get(text.toLowerCase()) ?? none) : none;
}

/**
 * The first of some places whose entry is of an origin that was asked for.
 * @param {number[]} found
 * @param {unknown} options
 * @returns {number | undefined}
 */
export function first(found, options) {
  const origins = values(options, "origin");
  return origins ? found.find((place) => origins.includes(table()[place].origin)) : found[0];
}
