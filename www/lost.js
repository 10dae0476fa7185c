// The page for paths that lead nowhere takes up what was asked: a number without a meaning is explained, and a word
// is put into the search box.
import { parsed } from "./parsed.js";

/** RFC 9110 section 15: the class of a code that a client does not know, and what lies outside of the classes. */
const RULE = "https://www.rfc-editor.org/rfc/rfc9110.html#section-15";

/** The longest text of an address that is offered to the search, in characters. A longer one is hardly a word or a name. */
const MAX_WORD_CHARS = 60;

await parsed();
const asked = /** @type {HTMLElement} */ (document.querySelector("#asked"));
const root = asked.dataset.root ?? "";
/**
 * @param {string} href
 * @param {string} textContent
 */
const link = (href, textContent) => Object.assign(document.createElement("a"), { href, textContent });

/** The path below the site's root, in words. */
function text() {
  const path = location.pathname.slice(root.length).replace(/(\/|index\.html|\.html)+$/, "");
  try {
    return decodeURIComponent(path).trim();
  } catch {
    return path; // A stray % is no code of a letter.
  }
}

/**
 * Says what a client makes of a number that nobody gave a meaning.
 * @param {number} number
 */
function explain(number) {
  const rule = link(RULE, "RFC 9110 section 15");
  if (number < 100 || number > 599) {
    const server = link(`${root}5xx/`, "5xx");
    asked.replaceChildren(
      `${number} lies outside the range of 100 to 599. A client treats it as `,
      server,
      ": ",
      rule,
      ".",
    );
    return;
  }
  const general = `${Math.floor(number / 100)}00`;
  const known = link(`${root}${general}/`, general);
  asked.replaceChildren(`Nobody is known to send ${number}. A client treats it as `, known, ": ", rule, ".");
}

const word = text();
/** @param {string} number */
const hasPage = (number) => document.querySelector(`.numbers a[href$="/${number}/"]`);
if (/^\d{1,5}$/.test(word)) {
  if (!hasPage(word)) explain(Number(word));
} else if (word && word !== "404" && word.length <= MAX_WORD_CHARS) {
  const words = word.replace(/[-_+/ ]+/g, " ").trim();
  const box = /** @type {HTMLTextAreaElement} */ (document.querySelector("[name=q]"));
  box.value = words;
  asked.replaceChildren(link(`${root}?q=${encodeURIComponent(words)}`, `Search for \u201c${words}\u201d`));
}
