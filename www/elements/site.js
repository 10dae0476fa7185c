// The files of the elements on a site: all of them lie beside the scripts.
import { articleIn, pagePath } from "../articles.js";
import { TEXT_SECONDS } from "../deadlines.js";
import { beginning } from "../specifications.js";
import { loaded, parsedFrom, programFrom } from "./loading.js";

/** The address of the site, with a slash at the end. */
export const base = new URL("../", import.meta.url).href;

/**
 * The meanings of a number; called as a method of what has the `base`.
 * @this {{ base: string }}
 * @param {string} code
 * @returns {Promise<{ id: string, origin: string, summary: string }[]>}
 */
export async function load(code) {
  const response = await fetch(`${this.base}v1/${code}.json`, {
    signal: AbortSignal.timeout(TEXT_SECONDS * 1000),
  });
  return (await response.json()).statuses;
}

/** The explorer as it is rendered. */
export async function rendered() {
  const { body } = await parsedFrom(new URL(RENDERED, import.meta.url), "the list");
  const fragment = document.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
}

/** The explorer's program. */
export const program = () => programFrom(new URL(PROGRAM, import.meta.url));

/** The search data. */
export const searchData = async () =>
  new Uint8Array(await (await fetch(new URL(SEARCH_DATA, import.meta.url))).arrayBuffer());

/** @param {string} path */
const data = async (path) => (await loaded(new URL(path, import.meta.url), "the names")).arrayBuffer();

/** The names: those of finer codes, errors and messages, and those of statuses in other languages. */
export const names = { Names: () => data(NAMES), Translations: () => data(TRANSLATIONS) };

/** The reader of pasted evidence, which shows its verdict. @returns {Promise<typeof import("../evidence.js")>} */
export const evidence = () => import(new URL(EVIDENCE, import.meta.url).href);

/**
 * The article of an entry, as its number's page has it.
 * @param {string} id
 */
export async function article(id) {
  const address = new URL(pagePath(id), base).href;
  const article = articleIn(await parsedFrom(address, "the entry"), id, address);
  // The details work by a script of the site's pages.
  const link = Object.assign(document.createElement("a"), {
    href: address,
    textContent: "Example, constants, names and sources",
  });
  article.querySelector("[data-details]")?.replaceChildren(link);
  return article;
}

/**
 * The title of a specification and a sentence on it, as its page has them.
 * @param {string} id
 */
export const specification = async (id) =>
  beginning(await parsedFrom(new URL(`${id}/`, base), "the specification"));
