// Addresses that the page of an element gives for links.

/**
 * Checks if an address may become a link: one of http or https, or a relative one. A link to `javascript:` would run in the page.
 * @param {string} address
 */
export function isLink(address) {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return true; // Only what has no scheme of its own needs a base.
  }
}
