// The entries by name: phrases, other names, former names, and the constants of libraries.
import {
  constants as constantsWritten,
  libraries as librariesWritten,
  names as namesWritten,
  unused,
} from "built-package/names-data.js";
import { longestText } from "./options.js";
import { entryAt, linesOf, table } from "./places.js";

/**
 * The items that a column has for the entry at a place, with `|` between.
 * @param {string} column
 * @param {number} place
 */
export function itemsAt(column, place) {
  const line = linesOf(column)[place];
  return line ? line.split("|") : [];
}

/**
 * The names of the entry at a place, beside its phrase, each with the specification that gave it once. It is empty for words that
 * stand in constants alone, and undefined for a name in use.
 * @param {number} place
 */
export const namesAt = (place) =>
  itemsAt(namesWritten, place).map((item) => {
    const end = item.indexOf("=");
    return { name: item.slice(end + 1), spec: end < 0 ? undefined : item.slice(0, end) };
  });

/**
 * Today's name of an entry; undefined where it has none.
 * @param {import("./places.js").Named} entry
 */
export const phraseOf = ({ id, reason }) => (unused.split(" ").includes(id) ? "(Unused)" : reason);

/** A library, and the rule by which it names codes. @typedef {{ key: string, prefix: string, form: string, number: string }} Library */

/** @returns {Library[]} */
export const libraries = () =>
  linesOf(librariesWritten).map((line) => {
    const [key, prefix, form, number] = line.split("|");
    return { key, prefix, form, number };
  });

/**
 * The constant of an entry that breaks the rule of its library, by the library's place: other words, a whole name, or none.
 * @typedef {{ library: number, words?: string, whole?: string }} Exception
 */

/**
 * The exceptions for the entry at a place, of each library the current name first.
 * @param {number} place
 * @returns {Exception[]}
 */
export function exceptionsAt(place) {
  const names = [entryAt(place).reason, ...namesAt(place).map(({ name }) => name)];
  return itemsAt(constantsWritten, place).map((item) => {
    const library = item.charCodeAt(0) - 97;
    return item.startsWith("=", 1)
      ? { library, whole: item.slice(2) }
      : { library, words: names[Number.parseInt(item.slice(1), 10)] };
  });
}

/**
 * A constant: what a library puts before each, the number where it does so, and the words.
 * @param {Library} library
 * @param {number} code
 * @param {string} words
 */
export const constant = ({ prefix, number }, code, words) =>
  prefix + (number === "absent" ? "" : number === "joined" ? code : `${code}_`) + words;

/** Characters that make no other name: symbols, quotation marks, accents, and what is not seen. */
const dropped =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: combining characters are meant one by one
  /[\x80-\xb4\xb6-\xbf\xd7\xf7\u02b0-\u036f\u060c\u061c\u1680\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u2000-\u2bff\u2e00-\u2e7f\u3000-\u303f\u30fb\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe6f\ufeff\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\u{1f000}-\u{1faff}\u{e0000}-\u{e0fff}]/gu;

/** The first digits of other scripts: of Arabic, Persian, Thai, Lao, Tibetan, Burmese, Khmer, then those of India. */
const zeros = [
  0x660, 0x6f0, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6,
  0xd66, 0xde6,
];

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
 * Folds a name to the part that is compared: its letters and digits, in lower case.
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
const prefixes = [
  "httpresponse",
  "http",
  "urlconnection",
  "status",
  "codes",
  "code",
  "response",
  "error",
  "ngx",
  "sc",
];
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
function readNames() {
  const entries = table();
  for (const registered of [true, false]) {
    entries.forEach((entry, place) => {
      const phrase = phraseOf(entry);
      if ((entry.origin === "iana") === registered && phrase !== undefined) add(fold(phrase), place);
    });
  }
  for (const former of [false, true]) {
    entries.forEach((_, place) => {
      for (const { name, spec } of namesAt(place))
        if (spec !== "" && (spec !== undefined) === former) add(fold(name), place);
    });
  }
  const rules = libraries();
  const exceptions = entries.flatMap((_, place) =>
    exceptionsAt(place).map((exception) => ({ ...exception, place })),
  );
  for (const { library, words, whole, place } of exceptions.sort((a, b) => a.library - b.library)) {
    const name = whole ?? (words && constant(rules[library], entries[place].code, words));
    if (name) undecorated(fold(name), (shorter) => add(shorter, place));
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
  if (places.size === 0) readNames();
  return undecorated(fold(text), (name) => places.get(name)) ?? none;
}
