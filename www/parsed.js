// The moment from which a script finds all of its page.

/**
 * Waits until the page is parsed. `DOMContentLoaded` would wait for scripts too, which may never come.
 * @returns {Promise<void>}
 */
export function parsed() {
  return new Promise((resolve) => {
    const look = () => document.readyState !== "loading" && resolve();
    document.addEventListener("readystatechange", look);
    look();
  });
}
