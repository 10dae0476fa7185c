// The entries: looked up, listed, filtered.
import { byName } from "./named.js";
import { longestText, remember, values } from "./options.js";
import { byCode, byNumber, first, numberOf, table } from "./places.js";
import { at } from "./statuses.js";

/**
 * @typedef {import("./index.d.ts").Status} Status
 * @typedef {import("./index.d.ts").LookupOptions} LookupOptions
 * @typedef {import("./index.d.ts").FilterOptions} FilterOptions
 */

/** @type {readonly Status[]} */
const none = /* @__PURE__ */ Object.freeze(/** @type {Status[]} */ ([]));

/** @type {readonly Status[] | undefined} */
let whole;
export function all() {
  whole ??= Object.freeze(table().map((_, place) => at(place)));
  return whole;
}

/** @type {Map<number, readonly Status[]>} */
const meaningsOf = new Map();
/**
 * @param {number | string} code
 * @returns {readonly Status[]}
 */
export function meanings(code) {
  const places = byNumber(code);
  if (places.length === 0) return none;
  const number = /** @type {number} */ (numberOf(code));
  const known = meaningsOf.get(number) ?? Object.freeze(places.map(at));
  meaningsOf.set(number, known);
  return known;
}

/** Results of earlier calls: asking again costs no more than an array or a `Map` does. */
/** @type {(Status | undefined)[]} */
const foundByNumber = [];
/** @type {Map<string, Status>} */
const foundByText = new Map();

/**
 * @param {number | string} query
 * @param {LookupOptions} [options]
 * @returns {Status | undefined}
 */
export function lookup(query, options) {
  if (options === undefined) {
    const known = typeof query === "number" ? foundByNumber[query] : foundByText.get(query);
    if (known !== undefined) return known;
  }
  return sought(query, options);
}

/**
 * @param {number | string} query
 * @param {LookupOptions} [options]
 */
function sought(query, options) {
  const text = typeof query === "string" ? query.trim() : query;
  const byItsCode = byCode(text);
  const place = first(byItsCode.length > 0 ? byItsCode : byName(text), options);
  if (place === undefined) return undefined;
  const status = at(place);
  if (options === undefined) {
    if (typeof query === "number") foundByNumber[query] = status;
    else remember(foundByText, query, status);
  }
  return status;
}

/**
 * Checks, for each facet of `FilterOptions`, if an entry has one of some values. Letters count in either case; a
 * specification is named with `RFC` or without.
 * @type {Record<string, (status: Status, values: string[]) => boolean>}
 */
const facets = {
  class: (status, values) => values.includes(status.class ?? "none"),
  origin: (status, values) => values.includes(status.origin),
  spec: (status, values) => {
    const names = values.map((name) => name.trim().replace(/^(?:rfc[ _-]*)?(?=\d)/, "rfc"));
    return status.specs.some(({ id }) => names.includes(id));
  },
};

/** @param {FilterOptions} [options] */
export function filter(options) {
  if (typeof options === "number") throw new TypeError("options must be an object");
  const chosen = Object.keys(facets).flatMap((name) => {
    const given = values(options, name)?.map((value) => value.slice(0, longestText).toLowerCase());
    return given === undefined || given.length === 0 ? [] : [{ name, given }];
  });
  return Object.freeze(
    all().filter((status) => chosen.every(({ name, given }) => facets[name](status, given))),
  );
}
