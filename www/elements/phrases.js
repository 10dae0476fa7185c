// The table in short, as the build wrote it.
import text from "../../target/elements/phrases.txt";

/** The meanings of each number of three digits: its origin's id and name, and its phrase, which may be empty. */
export const meanings = { __proto__: null };
for (const line of text.split("\n")) {
  const [, id, label, list] = /(?:(\w+)=)?(.+?):(.*)/.exec(line);
  let next;
  for (const item of list.split("|")) {
    const [, code = next, phrase] = /^(\d+)?(.*)/.exec(item);
    next = +code + 1;
    (meanings[code] ??= []).push({ code, origin: id ?? label.toLowerCase(), label, phrase });
  }
}

/** The class of a number, with its name; empty for numbers outside of 100 to 599. */
export const classOf = (code) =>
  ["1xx Informational", "2xx Successful", "3xx Redirection", "4xx Client Error", "5xx Server Error"][
    code[0] - 1
  ] ?? "";
