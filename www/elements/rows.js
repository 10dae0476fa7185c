// The rendered rows of the explorer, filtered by what their attributes say, where no program searches them.

/** @typedef {import("../program.js").View} View */
/** A list of a view. @typedef {"class" | "origin" | "spec" | "codes"} List */

/**
 * The number of an entry, of three digits.
 * @param {string} id
 */
export const numberOf = (id) => /\d{3,}/.exec(id)?.[0] ?? "";

/**
 * The values of a row by which each list selects it.
 * @type {Record<List, (data: DOMStringMap) => (string | undefined)[]>}
 */
const values = {
  class: (data) => [data.class],
  origin: (data) => [data.origin],
  spec: (data) => (data.specs ?? "").split(" "),
  codes: ({ id = "" }) => [id, numberOf(id)],
};

/**
 * Checks if a row has a value of a list.
 * @param {HTMLElement} row
 * @param {List} list
 * @param {string} value
 */
export const hasValue = (row, list, value) => values[list](row.dataset).includes(value);

/**
 * Checks if a row has every word of a query: as a part of its text, or a number as the beginning of its number.
 * @param {HTMLElement} row
 * @param {string[]} words
 */
function hasWords({ dataset: { id = "" }, textContent }, words) {
  const text = `${id} ${textContent}`.toLowerCase();
  return words.every((word) =>
    /^\d{1,3}$/.test(word) ? numberOf(id).startsWith(word) : text.includes(word),
  );
}

/**
 * Hides the rows that a view leaves out.
 *
 * As in the program, values of one list are joined by OR and the lists by AND, and a value that no row has asks for
 * nothing.
 * @param {HTMLElement[]} rows
 * @param {View} view
 * @returns {{ found: HTMLElement[], selected: HTMLElement[] }} The rows that are shown, and those that `codes` selects.
 */
export function filterRows(rows, view) {
  /** @param {List} list */
  const filterBy = (list) => {
    /** @param {HTMLElement} row */
    const has = (row) => view[list].some((value) => hasValue(row, list, value));
    return rows.some(has) ? has : () => true;
  };
  const filters = /** @type {const} */ (["class", "origin", "spec"]).map(filterBy);
  const words = view.query.toLowerCase().split(/\s+/).filter(Boolean);
  const selected = rows.filter(filterBy("codes"));
  const found = selected.filter(
    (row) => filters.every((admits) => admits(row)) && (words.length === 0 || hasWords(row, words)),
  );
  const shown = new Set(found);
  for (const row of rows) row.hidden = !shown.has(row);
  return { found, selected };
}
