// The table in short, as the build wrote it.
import text from "../../target/elements/phrases.txt";

/** Every meaning: its number as three digits, the id and the name of its origin, and its phrase, which may be empty. */
export const meanings = text.split("\n").flatMap((line) => {
  const [, id, label, list] = /(?:(\w+)=)?(.+?):(.*)/.exec(line);
  let next;
  return list.split("|").map((item) => {
    const [, number = next, phrase] = /^(\d+)?(.*)/.exec(item);
    next = +number + 1;
    return { code: `${number}`, origin: id ?? label.toLowerCase(), label, phrase };
  });
});

/** The class of a number, with its name; empty for numbers outside of 100 to 599. */
export const classOf = (code) => ["1xx Informational", "2xx Successful", "3xx Redirection", "4xx Client Error", "5xx Server Error"][code[0] - 1] ?? "";
