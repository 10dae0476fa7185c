// The rendered rows of the explorer, filtered by what their attributes say, where no program searches them.
/** @typedef {import("../program.js").View} View */

/** What a row has of each list of a view. @type {Record<string, (data: DOMStringMap) => string[]>} */
const values = {
  class: (data) => [data.class],
  origin: (data) => [data.origin],
  spec: (data) => data.specs.split(" "),
  codes: (data) => [data.id, numberOf(data.id)],
};

/**
 * The number of an entry, of three digits.
 * @param {string} id
 */
export const numberOf = (id) => /\d{3}/.exec(id)[0];

/**
 * Check if a row has a value of one of a view's lists.
 * @param {HTMLElement} row
 * @param {string} list
 * @param {string} value
 */
export const hasValue = (row, list, value) => values[list](row.dataset).includes(value);

/**
 * Hides the rows that a view leaves out.
 *
 * As in the program, values of one list are joined by OR and the lists by AND, and a value that no row has asks for
 * nothing. A word of the query is a part of the row's text, or the beginning of its number.
 * @param {HTMLElement[]} rows
 * @param {View} view
 * @returns {{ found: HTMLElement[], selected: HTMLElement[] }} The rows that are shown, and those that the view selects by `codes`.
 */
export function filterRows(rows, view) {
  const filterBy = (list) => {
    const has = (row) => view[list].some((value) => hasValue(row, list, value));
    return rows.some(has) ? has : () => true;
  };
  const filters = ["class", "origin", "spec"].map(filterBy);
  const words = view.query.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = ({ dataset: { id }, textContent }) => {
    const text = `${id} ${textContent}`.toLowerCase();
    return words.every((word) =>
      /^\d{1,3}$/.test(word) ? numberOf(id).startsWith(word) : text.includes(word),
    );
  };
  const selected = rows.filter(filterBy("codes"));
  const found = selected.filter(
    (row) => filters.every((admits) => admits(row)) && (words.length === 0 || matches(row)),
  );
  const shown = new Set(found);
  for (const row of rows) row.hidden = !shown.has(row);
  return { found, selected };
}
