// The notice above the list that the search is off.

/**
 * Says that the search is off. The list stays readable, and what needs the program is hidden.
 * @param {string} reason
 */
export function sayOff(reason) {
  const notice = /** @type {HTMLElement} */ (document.getElementById("search-off"));
  notice.textContent = `Search and filters are off: ${reason}. The list below is complete; your browser can search the page.`;
  notice.hidden = false;
  document.body.prepend(notice);
  document.documentElement.dataset.search = "off";
}

/** Takes the notice away: the search works. */
export function sayOn() {
  /** @type {HTMLElement} */ (document.getElementById("search-off")).hidden = true;
  document.documentElement.dataset.search = "on";
}
