// The entries by name: phrases, other names, former names, and the constants of libraries.
import {
  formerNames as formerNamesWritten,
  libraries as librariesWritten,
  otherNames as otherNamesWritten,
  unused,
} from "built-package/names-data.js";
import { longestText } from "./options.js";
import { placeOf, table } from "./places.js";

/**
 * What some entries have, by id: a list for each, with `|` between.
 * @param {string} written
 */
export function listed(written) {
  const lists = new Map();
  for (const line of written.split("\n")) {
    const end = line.indexOf("\t");
    lists.set(line.slice(0, end), line.slice(end + 1));
  }
  return lists;
}

export const otherNames = () => listed(otherNamesWritten);

/** Each as `rfc2616=Object Not Found`: the specification and the name. */
export const formerNames = () => listed(formerNamesWritten);

/**
 * Today's name of an entry; undefined where it has none.
 * @param {import("./places.js").Named} entry
 */
export const phraseOf = ({ id, reason }) => (unused.split(" ").includes(id) ? "(Unused)" : reason);

/**
 * A library, the rule by which it names codes, and the names that the rule does not give, in pairs with ids.
 * @typedef {{ key: string, prefix: string, form: string, number: string, missing: string[], exceptions: [id: string, name: string][] }} Library
 */

/** @returns {Library[]} */
export const libraries = () =>
  librariesWritten.split("\n").map((line) => {
    const [key, prefix, form, number, missing, ...names] = line.split("|");
    const exceptions = names.filter(Boolean).map((written) => {
      const end = written.indexOf(" ");
      const name = written.slice(end + 1);
      return /** @type {[string, string]} */ ([
        written.slice(0, end),
        name.startsWith("=") ? name.slice(1) : prefix + name,
      ]);
    });
    return { key, prefix, form, number, missing: missing.split(" "), exceptions };
  });

/** The first digits of other scripts: of Arabic, Persian, Thai, Lao, Tibetan, Burmese, Khmer, and those of India. */
const zeros = [0x660, 0x6f0, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0].concat(
  Array.from({ length: 10 }, (_, script) => 0x966 + 128 * script),
);

/** Characters that make no other name: symbols, quotation marks, accents, and what is not seen. */
const dropped =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining characters are meant one by one
  /[\x80-\xb4\xb6-\xbf\xd7\xf7\u02b0-\u036f\u060c\u061c\u1680\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u2000-\u2bff\u2e00-\u2e7f\u3000-\u303f\u30fb\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe6f\ufeff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\u{1f000}-\u{1faff}\u{e0000}-\u{e0fff}]/gu;

/**
 * The letters and digits that a letter stands for; itself where it stands for none in ASCII.
 * @param {string} letter
 */
function inAscii(letter) {
  const code = /** @type {number} */ (letter.codePointAt(0));
  // The letters and digits of mathematics, then those of Chinese width and joined ones.
  if (code >= 0x1d400 && code <= 0x1d6a3) return String.fromCharCode(97 + ((code - 0x1d400) % 26));
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  if ((code >= 0xff10 && code <= 0xff5a) || (code >= 0xfb00 && code <= 0xfb06))
    return letter.normalize("NFKC");
  const zero = zeros.find((zero) => code >= zero && code < zero + 10);
  return zero === undefined ? letter : String(code - zero);
}

/**
 * What counts of a name: its letters and digits, in lower case.
 * @param {string} text
 */
export const fold = (text) =>
  /^[ -~]*$/.test(text)
    ? foldAscii(text)
    : text
        .replace(dropped, "")
        .replace(/\P{ASCII}/gu, inAscii)
        .replace(/\p{ASCII}+/gu, foldAscii);

/** @param {string} text */
const foldAscii = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** Prefixes and suffixes that libraries give names. */
const prefixes = ["httpresponse", "http", "status", "codes", "code", "response", "error", "ngx", "sc"];
const suffixes = ["error", "status", "code"];

/**
 * A folded name with one thing less that is no part of it, in each way: a number, then what libraries put before it and after it.
 * @param {string} name
 */
function shorter(name) {
  const names = name <= "9~" ? [name.replace(/^\d+/, "")] : [];
  for (const prefix of prefixes) if (name.startsWith(prefix)) names.push(name.slice(prefix.length));
  for (const suffix of suffixes) if (name.endsWith(suffix)) names.push(name.slice(0, -suffix.length));
  return names;
}

/**
 * Calls `each` with a folded name, then with what is left of it without each decoration, until it answers.
 * @template T
 * @param {string} name
 * @param {(name: string) => T | undefined} each
 * @returns {T | undefined}
 */
function undecorated(name, each, tried = new Set()) {
  if (name === "" || tried.has(name)) return undefined;
  tried.add(name);
  let answer = each(name);
  for (const rest of answer === undefined ? shorter(name) : []) answer ??= undecorated(rest, each, tried);
  return answer;
}

/** The places of the entries that have a name, by the folded name. @type {Map<string, number[]>} */
const places = new Map();

/**
 * Adds a name of the entry at a place.
 * @param {string} name
 * @param {number} place
 */
function add(name, place) {
  const named = places.get(name);
  if (named === undefined) places.set(name, [place]);
  else if (!named.includes(place)) named.push(place);
}

/** In the order in which a name belongs to entries: who has it as phrase comes first, the registry before others. */
function read() {
  const entries = table();
  const isRegistered = (/** @type {string} */ origin) => origin === "iana";
  for (const registered of [true, false]) {
    entries.forEach((entry, place) => {
      const phrase = phraseOf(entry);
      if (isRegistered(entry.origin) === registered && phrase !== undefined) add(fold(phrase), place);
    });
  }
  for (const [id, names] of otherNames()) {
    const place = placeOf(id);
    for (const name of names.split("|")) add(fold(name), place);
  }
  for (const [id, names] of formerNames()) {
    const place = placeOf(id);
    for (const name of names.split("|")) add(fold(name.slice(name.indexOf("=") + 1)), place);
  }
  for (const { exceptions } of libraries()) {
    for (const [id, name] of exceptions) {
      const place = placeOf(id);
      undecorated(fold(name), (shorter) => add(shorter, place));
    }
  }
}

/** @type {number[]} */
const none = [];

/**
 * The places of the entries that have a name, a former name or a constant. Case, separators and what libraries put before or
 * after a name do not count.
 * @param {unknown} text
 */
export function byName(text) {
  if (typeof text !== "string" || text.length > longestText) return none;
  if (places.size === 0) read();
  return undecorated(fold(text), (name) => places.get(name)) ?? none;
}
