// The page for paths that lead nowhere takes up what was asked: a number without a meaning is explained, a comparison is made,
// and words are searched for.
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

/**
 * Searches for words, and shows what is found.
 * @param {string} words
 */
async function search(words) {
  const box = /** @type {HTMLTextAreaElement} */ (document.querySelector(".search [name=q]"));
  box.value = words;
  asked.replaceChildren(link(`${root}?q=${encodeURIComponent(words)}`, `Search for \u201c${words}\u201d`));
  const { dataset } = /** @type {HTMLElement} */ (document.querySelector("script[data-live]"));
  /** @type {typeof import("./live.js")} */
  const { results } = await import(new URL(/** @type {string} */ (dataset.live), document.baseURI).href);
  const list = Object.assign(document.createElement("ul"), { className: "hits" });
  for (const hit of (await results(words, root)).querySelectorAll("a")) {
    list.append(document.createElement("li"));
    list.lastElementChild?.append(hit);
  }
  asked.after(list);
}

const word = text();
/** @param {string} number */
const hasPage = (number) => document.querySelector(`.numbers a[href$="/${number}/"]`);
if (/^compare\/\d/.test(word)) {
  location.replace(`${root}compare/?codes=${encodeURIComponent(word.replace("compare/", ""))}`);
} else if (/^\d{1,5}$/.test(word)) {
  if (!hasPage(word)) explain(Number(word));
} else if (word && word !== "404" && word.length <= MAX_WORD_CHARS) {
  // If the search cannot be loaded, the link still leads to it.
  search(word.replace(/[-_+/ ]+/g, " ").trim()).catch(console.info);
}
