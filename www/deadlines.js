// Deadlines for the files of a page. A file that never comes stops no reader: the page goes on without it.

/**
 * The deadline of the program, in seconds. Then the page says that the search is off; it still starts when the program
 * comes. With more, readers type into a dead box for longer; with fewer, those on slow lines read what is soon untrue.
 */
export const PROGRAM_SECONDS = 10;

/**
 * The deadline of the search data once the program is ready, in seconds. Then it searches by names and summaries alone. With more,
 * data that never comes hold up the search for longer; with fewer, more readers search without data that were near.
 */
export const SEARCH_DATA_SECONDS = 3;

/**
 * The deadline of the style before the first paint, in seconds. Then the page shows its text without it. With more, a style
 * that never comes leaves the page blank for longer; with fewer, readers on slow lines see the page without style first.
 */
export const STYLE_SECONDS = 5;

/**
 * The deadline of an opened entry's details and of a card's summary, in seconds. Then the reader can ask again. With more,
 * a request that is never answered is tried again later; with fewer, slow answers are thrown away.
 */
export const TEXT_SECONDS = 10;

/**
 * Gives what a promise gives, or after so many seconds something else.
 * @template T
 * @param {number} seconds
 * @param {Promise<T>} promise
 * @param {T} otherwise
 * @returns {Promise<T>}
 */
export function atMost(seconds, promise, otherwise) {
  const late = new Promise((resolve) => setTimeout(resolve, seconds * 1000, otherwise));
  return Promise.race([promise, late]);
}
