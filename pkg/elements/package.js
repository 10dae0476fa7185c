// What the elements are made of in the package: its own files, each loaded when it is needed. No site stands behind it.
import { articleIn } from "../../www/articles.js";
import { Reason } from "../../www/elements/loading.js";
import { meanings } from "../../www/elements/phrases.js";
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
 * The part of Trusted Types that is used, which TypeScript's library lacks.
 * @typedef {{ createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => { createHTML: (html: string) => string } }} TrustedTypes
 */

/** The explorer as it is rendered. */
export async function rendered() {
  const { rendered } = await import("./explorer.js");
  const template = document.createElement("template");
  try {
    const { trustedTypes } = /** @type {typeof globalThis & { trustedTypes?: TrustedTypes }} */ (globalThis);
    const policy = trustedTypes?.createPolicy("status-atlas", { createHTML: (html) => html });
    template.innerHTML = policy?.createHTML(rendered) ?? rendered;
  } catch {
    throw new Reason(
      "the page's security policy lets no script write HTML; it needs the Trusted Types policy status-atlas",
    );
  }
  return template.content;
}

export const program = async () => WebAssembly.compile(bytes((await import("./explorer.js")).program));

/** The names of finer codes, errors and messages. */
export const names = async () => (await import("../search-names.js")).searchNames();

export const searchData = async () => (await import("../search-data.js")).searchData();

/**
 * The article of an entry, from a module that is loaded with the first one that is opened.
 * @param {string} id
 */
export async function article(id) {
  const { articles } = await import("../prose.js");
  return articleIn(articles[id], id, "#");
}

/**
 * What a specification is about, from a module that is loaded with the first one that is asked for.
 * @param {string} id
 */
export const specification = async (id) => (await import("../about-specifications.js")).specifications[id];
