// The table in short, as the build wrote it.
import text from "built-elements/phrases.txt";

/**
 * A meaning of a number of three digits: its origin's id and name, and its phrase, which may be empty.
 * @typedef {{ code: string, origin: string, label: string, phrase: string }} Meaning
 */

/**
 * The meanings of each number.
 * @type {Record<string, Meaning[]>}
 */
export const meanings = Object.create(null);
for (const line of text.split("\n")) {
  const [, id, label, list] = /** @type {string[]} */ (/^(?:([\w-]+)=)?(.+?):(\d.*)/.exec(line));
  let next = 0;
  for (const item of list.split("|")) {
    const [, code = `${next}`, phrase] = /** @type {string[]} */ (/^(\d+)?(.*)/.exec(item));
    next = Number(code) + 1;
    meanings[code] ??= [];
    meanings[code].push({ code, origin: id ?? label.toLowerCase(), label, phrase });
  }
}

/**
 * The class of a number, with its name; empty for numbers outside of 100 to 599.
 * @param {string} code
 */
export const classOf = (code) =>
  ["1xx Informational", "2xx Successful", "3xx Redirection", "4xx Client Error", "5xx Server Error"][
    Number(code[0]) - 1
  ] ?? "";
