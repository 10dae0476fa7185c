// The files of the elements in the package, each loaded when it is needed. There is no site to load them from.
import { mayWrite } from "../../www/elements/loading.js";
import { meanings } from "../../www/elements/phrases.js";
import { trustedHtml } from "../../www/trusted.js";
import { bytes } from "../program/bytes.js";

/** Links lead nowhere, and are not shown, until a host gives both elements the `base` of a site. */
export const base = "#";

/**
 * The meanings of a number, in the order of the phrases: a sentence for each.
 * @param {string} code
 */
export async function load(code) {
  const { summaries } = await import("../summaries.js");
  const ids = Object.keys(summaries).filter((id) => id === code || id.startsWith(`${code}-`));
  return ids.map((id, place) => ({ id, origin: meanings[code][place]?.origin, summary: summaries[id] }));
}

/**
 * Parses HTML of the package's own.
 * @param {string} html
 */
function parsed(html) {
  mayWrite();
  const template = document.createElement("template");
  template.innerHTML = trustedHtml(html);
  return template.content;
}

/** The explorer as it is rendered. */
export const rendered = async () => parsed((await import("./explorer.js")).rendered);

export const program = async () => WebAssembly.compile(bytes((await import("./explorer.js")).program));

/** The names: those of finer codes, errors and messages, and those of statuses in other languages. */
export const names = {
  Names: async () => (await import("../search-names.js")).searchNames(),
  Translations: async () => (await import("../search-translations.js")).searchTranslations(),
};

/** The reader of pasted evidence, which shows its verdict. */
export const evidence = () => import("./reader.js");

export const searchData = async () => (await import("../search-data.js")).searchData();

/**
 * The article of an entry, from a module that is loaded with the first one that is opened. Links to pages of the site begin with
 * the `base`.
 * @param {string} id
 */
export async function article(id) {
  const { articles } = await import("../prose.js");
  return /** @type {Element} */ (parsed(articles[id]).querySelector(`[data-entry="${id}"]`));
}

/**
 * The title of a specification and a sentence on it, from a module that is loaded with the first one that is asked for.
 * @param {string} id
 */
export const specification = async (id) => (await import("../about-specifications.js")).specifications[id];
