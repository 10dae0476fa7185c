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
 * Hides the rows that a view leaves out.
 *
 * As in the program, values of one list are joined by OR and the lists by AND, and a value that no row has asks for
 * nothing. A word of the query is a part of the row's text, or the beginning of its number.
 * @param {HTMLElement[]} rows
 * @param {View} view
 * @returns {{ found: number, selected: number }} How many rows are shown, and how many the view selects by `codes`.
 */
export function filterRows(rows, view) {
  const filterBy = (name) => {
    const has = ({ dataset }) => values[name](dataset).some((value) => view[name].includes(value));
    return rows.some(has) ? has : () => true;
  };
  const selects = filterBy("codes");
  const filters = ["class", "origin", "spec"].map(filterBy);
  const words = view.query.toLowerCase().split(/\s+/);
  const matches = ({ dataset: { id }, textContent }) => {
    const text = `${id} ${textContent}`.toLowerCase();
    return words.every((word) =>
      /^\d{1,3}$/.test(word) ? numberOf(id).startsWith(word) : text.includes(word),
    );
  };
  let [found, selected] = [0, 0];
  for (const row of rows) {
    const isSelected = selects(row);
    row.hidden = !(isSelected && filters.every((admits) => admits(row)) && matches(row));
    selected += isSelected;
    found += !row.hidden;
  }
  return { found, selected };
}
