// The search where the program does not run: rows that have every word, and the page of a number.
import { filterRows, numberOf } from "./elements/rows.js";
import { SEARCH_BOX } from "./search-box.js";

/**
 * Lets the search box of the explorer, as it was served, find words in the rows. Enter leads to the page of a number, and to
 * the only row that is found; a number in the address does so by itself.
 * @param {HTMLElement} root
 */
export function findWords(root) {
  /**
   * @param {string} selector
   * @returns {HTMLElement}
   */
  const find = (selector) => /** @type {HTMLElement} */ (root.querySelector(selector));
  /** @type {HTMLElement[]} */
  const rows = [...root.querySelectorAll(/** @type {"li"} */ (".rows > [data-id]"))];
  const box = /** @type {HTMLTextAreaElement} */ (find(SEARCH_BOX));
  const form = /** @type {HTMLFormElement} */ (box.form);
  const [count, reset] = [find(".status > p"), find(".reset")];

  /** @param {string} query */
  const filter = (query) =>
    filterRows(rows, { query, class: [], origin: [], spec: [], codes: [], open: "" }).found;
  const search = () => {
    const query = box.value.trim();
    const found = filter(query);
    // A question or a pasted text has words that no row has.
    if (found.length === 0) filter("");
    const isAsked = query !== "";
    const all = `${rows.length} entries`;
    if (found.length > 0) count.textContent = isAsked ? `${found.length} of ${all}` : all;
    else count.textContent = `No entry has all of these words. ${all}`;
    reset.hidden = !isAsked;
    find(".explorer").classList.toggle("has-query", isAsked);
    for (const heading of root.querySelectorAll(/** @type {"li"} */ (".group"))) heading.hidden = isAsked;
    return found;
  };
  /**
   * The link that a query leads to: that of its number, or where it was sent that of the only row with its words.
   * @param {boolean} isSent
   */
  const target = (isSent) => {
    const found = search();
    const ofNumber = found.find(({ dataset: { id = "" } }) => numberOf(id) === box.value.trim());
    return (ofNumber ?? (isSent && found.length === 1 ? found[0] : undefined))?.querySelector("a");
  };
  box.addEventListener("input", search);
  form.addEventListener("submit", () => target(true)?.click());
  reset.addEventListener("click", () => {
    box.value = "";
    search();
    box.focus();
  });
  const isSent = form.dataset.sent !== undefined;
  const isAsked = !box.value && location.search !== "";
  if (isAsked) box.value = new URLSearchParams(location.search).get("q") ?? "";
  const link = target(isSent);
  // Back leads to where it was sent from, and not here again.
  if (link && (isSent || isAsked)) location.replace(link.href);
}
