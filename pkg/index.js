// The package's API over the table compiled into WebAssembly. Synchronous, and ready once imported.
import * as table from "./dist/bindings/status_atlas.js";
import bytes from "./dist/bindings/status_atlas_bg.wasm";

table.initSync({ module: bytes });

export const registryDate = table.registryDate();

const facetNames = ["class", "origin", "spec"];
const entries = new Array(table.count());
const byNumber = new Map();

const freeze = (value) => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

const none = Object.freeze([]);
const at = (place) => (entries[place] ??= freeze(table.status(place)));

let whole;
export const all = () => (whole ??= Object.freeze(Array.from(entries, (_, place) => at(place))));

export function meanings(code) {
  const known = byNumber.get(code);
  if (known !== undefined) return known;
  const number = typeof code === "string" && /^\d{1,3}$/.test(code) ? Number(code) : code;
  if (!Number.isInteger(number) || number < 0 || number > 999) return none;
  const places = table.meanings(number);
  if (places.length === 0) return none;
  const found = Object.freeze(Array.from(places, at));
  byNumber.set(number, found);
  byNumber.set(String(number).padStart(3, "0"), found);
  return found;
}

export function lookup(query, options) {
  if (options === undefined) {
    const known = byNumber.get(query);
    if (known !== undefined) return known[0];
  }
  const { origin } = read(options, ["origin"]);
  let found = meanings(query);
  if (found.length === 0 && typeof query === "string" && query.length <= 200) {
    found = Array.from(table.named(query.trim()), at);
  }
  return origin === undefined ? found[0] : found.find((status) => origin.includes(status.origin));
}

export function search(text, options) {
  const chosen = read(options, [...facetNames, "limit"]);
  if (typeof text !== "string") return none;
  const found = find(text, chosen);
  if (found === undefined) return none;
  const matches = Object.freeze(found.matches);
  const places = chosen.limit === undefined ? found.places : found.places.slice(0, chosen.limit);
  return Object.freeze(places.map((place, rank) => Object.freeze({ status: at(place), score: found.scores[rank], matches })));
}

export function filter(options) {
  const found = find("", read(options, facetNames));
  return found === undefined ? none : Object.freeze(found.places.map(at));
}

export function facets(text = "", options) {
  const found = find(typeof text === "string" ? text : "", read(options, facetNames));
  const counts = (values) => Object.freeze(values.map(([value, count]) => Object.freeze({ value, count })));
  return Object.freeze(Object.fromEntries((found?.facets ?? facetNames.map((name) => [name, []])).map(([name, values]) => [name, counts(values)])));
}

export function reason(code) {
  const status = lookup(code);
  if (status?.phrase !== "(Unused)") return status?.phrase ?? undefined;
  return status.formerNames.find(({ spec }) => spec.startsWith("rfc"))?.phrase;
}

export const codeOf = (name) => (typeof name === "string" ? lookup(name)?.code : undefined);

/** What was found, or nothing where an option names no value of its facet. */
function find(text, chosen) {
  const values = facetNames.flatMap((facet) => (chosen[facet] ?? []).map((value) => `${facet}:${value}`));
  try {
    return table.find(text, values);
  } catch {
    return undefined;
  }
}

/** The options as lists of strings, a number for `limit`; a TypeError that names the key of a wrong type. */
function read(options, keys) {
  if (options === undefined) return {};
  if (typeof options !== "object" || options === null) throw new TypeError("options must be an object");
  const read = {};
  for (const key of keys) {
    const value = options[key];
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
