// The entries by number and id, with their origins and reason phrases.
import { meanings, steps } from "built-package/names-data.js";
import { values } from "./options.js";

/**
 * An entry, as far as others have to know of it to find it.
 * @typedef {{ id: string, code: number, origin: string, reason: string | undefined }} Named
 */

/** The columns that were read. @type {Map<string, string[]>} */
const columns = new Map();

/**
 * The lines of a column, most often one for each entry.
 * @param {string} column
 */
export function linesOf(column) {
  const lines = columns.get(column) ?? column.split("\n");
  columns.set(column, lines);
  return lines;
}

/** The number of the entry at each place. @type {number[]} */
const codes = [];
/** The places of each number's meanings, the likeliest first. @type {Map<number | undefined, number[]>} */
const placesByNumber = new Map();

/** Reads the numbers alone. This runs before the first answer, and cold: the rest is read when it is asked for. */
function read() {
  let code = 0;
  for (const step of steps.split(" ")) {
    code += Number(step);
    const places = placesByNumber.get(code);
    if (places) places.push(codes.length);
    else placesByNumber.set(code, [codes.length]);
    codes.push(code);
  }
}

/** @type {Named[]} */
const entries = [];

/**
 * The entry at a place of the table.
 * @param {number} place
 */
export function entryAt(place) {
  if (codes.length === 0) read();
  entries[place] ??= entryOf(codes[place], linesOf(meanings)[place]);
  return entries[place];
}

/**
 * An entry, of which is written: its slug, with the origin where that has another name, and its reason phrase. IANA's have no slug.
 * @param {number} code
 * @param {string} meaning
 * @returns {Named}
 */
function entryOf(code, meaning) {
  const number = String(code).padStart(3, "0");
  const end = meaning.indexOf(":");
  const reason = meaning.slice(end + 1) || undefined;
  if (end < 0) return { id: number, code, origin: "iana", reason };
  const [slug, origin = slug] = meaning.slice(0, end).split("=");
  return { id: slug === "warn" ? `warn-${number}` : `${number}-${slug}`, code, origin, reason };
}

/** Every entry in the order of the table: by number, what is in use first, then by origin. */
export function table() {
  if (codes.length === 0) read();
  return codes.map((_, place) => entryAt(place));
}

/** The place of each id. IANA's are numbers, which are asked for as such. @type {Map<string, number>} */
const placesById = new Map();

/** @param {string} id */
function byId(id) {
  if (placesById.size === 0) {
    table().forEach(({ id }, place) => {
      placesById.set(id, place);
    });
  }
  return placesById.get(id);
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
export function byNumber(query) {
  if (codes.length === 0) read();
  return placesByNumber.get(numberOf(query)) ?? none;
}

/**
 * The places of the entries that a number or an id means.
 * @param {unknown} query
 */
export function byCode(query) {
  const number = numberOf(query);
  if (number !== undefined || typeof query !== "string") return byNumber(number);
  const text = query.trim();
  const place = /^[\w-]{3,99}$/.test(text) ? byId(text.toLowerCase()) : undefined;
  return place === undefined ? none : [place];
}

/**
 * The first of some places whose entry is of an origin that was asked for.
 * @param {number[]} found
 * @param {unknown} options
 * @returns {number | undefined}
 */
export function first(found, options) {
  const origins = values(options, "origin");
  return origins ? found.find((place) => origins.includes(entryAt(place).origin)) : found[0];
}
