// Watches for files that never come: the style, which the first paint waits for, and the search's scripts and program.
import { PROGRAM_SECONDS, STYLE_SECONDS } from "./deadlines.js";
import { sayOff } from "./notice.js";
import { parsed } from "./parsed.js";

/** Lets the page be painted without its style, which is applied when it comes. */
function paintWithoutStyle() {
  /** @type {HTMLLinkElement | null} */
  const style = document.querySelector("link[rel=stylesheet]");
  if (!style || style.sheet) return;
  const { media } = style;
  style.media = "not all";
  style.addEventListener("load", () => (style.media = media));
}

/**
 * Says why the search is off, on the explorer's page, unless it has begun or was said to be off.
 * @param {string} reason
 */
async function sayOffUnlessBegun(reason) {
  await parsed();
  if (document.getElementById("search-off") && !document.documentElement.dataset.search) sayOff(reason);
}

setTimeout(paintWithoutStyle, STYLE_SECONDS * 1000);
setTimeout(sayOffUnlessBegun, PROGRAM_SECONDS * 1000, "the program has not come yet");
// The event of a file that cannot be had does not bubble.
addEventListener(
  "error",
  ({ target }) =>
    /** @type {HTMLElement} */ (target).dataset?.module &&
    sayOffUnlessBegun("its script could not be loaded"),
  true,
);
