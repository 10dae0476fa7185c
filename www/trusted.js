// The policy for HTML that scripts write. Where a page enforces Trusted Types, as the site does, nothing else can be written: a mistake in what makes
// HTML of a query, or of a file, ends in an exception and not in a script that runs.

/** A tag as this project writes it: attributes stand in double quotes, and nothing that ends a tag or a value stands in one. */
const TAG =
  /^<(?:!(?:--[^<>]*--)?|\/?([a-z][\w-]*)((?:\s+[a-z][\w:-]*(?:="(?:[^"<>&]|&(?:amp|lt|gt|quot|#\w+);)*")?)*)\s*\/?)>$/i;
const ATTRIBUTE = /([a-z][\w:-]*)(?:="([^"]*)")?/gi;

/** Elements that run something, load something, or change how the rest is read. */
const FORBIDDEN =
  /^(?:script|i?frame|frameset|object|embed|base|meta|link|style|template|noscript|math|foreignobject|animate\w*|set|use)$/i;
/** Attributes whose value is an address. */
const ADDRESS = /^(?:(?:xlink:)?href|src|action|formaction|poster|data)$/i;

/**
 * Gives a text back that is HTML as this project writes it, without what could run.
 * @param {string} html
 * @returns {string}
 * @throws {TypeError} for any other text.
 */
export function harmless(html) {
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
    const [, name = "", attributes = ""] = TAG.exec(tag) ?? refuse(tag);
    if (FORBIDDEN.test(name)) refuse(tag);
    for (const [, attribute, value = ""] of attributes.matchAll(ATTRIBUTE)) {
      if (/^(?:on|srcdoc$)/i.test(attribute) || (ADDRESS.test(attribute) && !isHarmlessAddress(value)))
        refuse(tag);
    }
  }
  return html;
}

/**
 * Checks if an address in HTML leads to a page: one of http or https, or a relative one. References to characters can hide a scheme.
 * @param {string} value
 */
const isHarmlessAddress = (value) =>
  /^(?:https?:|[^:&]*(?:[/?#]|$))/i.test(value.replace(/[\0-\x20]|&amp;/g, ""));

/**
 * @param {string} tag
 * @returns {never}
 */
function refuse(tag) {
  throw new TypeError(`no script writes ${tag.slice(0, 100)}`);
}

/**
 * The part of Trusted Types that is used, which TypeScript's library lacks. What a policy makes is no text, and is taken where HTML or the address
 * of a script is.
 * @typedef {{ createHTML: (html: string) => string, createScriptURL: (address: string) => string }} Policy
 * @typedef {{ createPolicy: (name: string, rules: Partial<Policy>) => Policy }} TrustedTypes
 */

/** @type {Policy | undefined} */
let html;

/**
 * Makes HTML that a page with Trusted Types lets a script write, by the policy `status-atlas`.
 * @param {string} text
 * @returns {string}
 */
export function trustedHtml(text) {
  const { trustedTypes } = /** @type {typeof globalThis & { trustedTypes?: TrustedTypes }} */ (globalThis);
  html ??= trustedTypes?.createPolicy("status-atlas", { createHTML: harmless });
  return html ? html.createHTML(text) : harmless(text);
}

/**
 * Makes the address of the service worker one that a page with Trusted Types lets a script register, by the policy `status-atlas-worker`.
 * @param {URL} root The address of the site.
 * @returns {string}
 */
export function trustedWorker(root) {
  const { trustedTypes } = /** @type {typeof globalThis & { trustedTypes?: TrustedTypes }} */ (globalThis);
  const { href } = new URL("sw.js", root);
  const policy = trustedTypes?.createPolicy("status-atlas-worker", { createScriptURL: () => href });
  return policy ? policy.createScriptURL("") : href;
}
