// The notice above the list that the search is off.

/** Advice for readers without the search. */
const ALTERNATIVE = "The list below is complete; your browser can search the page.";

/**
 * Says that the search is off. The list stays readable, and what needs the program is hidden.
 * @param {string} reason
 * @param {string} [alternative]
 */
export function sayOff(reason, alternative = ALTERNATIVE) {
  const notice = document.getElementById("search-off") ?? document.createElement("p");
  notice.id = notice.className = "search-off";
  notice.setAttribute("role", "alert");
  notice.textContent = `Search and filters are off: ${reason}. ${alternative}`;
  notice.hidden = false;
  document.body.prepend(notice);
  document.documentElement.dataset.search = "off";
}

/** Takes the notice away: the search works. */
export function sayOn() {
  /** @type {HTMLElement} */ (document.getElementById("search-off")).hidden = true;
  document.documentElement.dataset.search = "on";
}
