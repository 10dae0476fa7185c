// Options as a second argument.

/** The longest text, in UTF-16 code units, that may be a name, an id, a constant or a value of a facet. */
export const longestText = 200;

/**
 * Options as `map` and `filter` of a list pass them: an index there is none.
 * @param {unknown} options
 */
const unlessIndex = (options) => (typeof options === "number" ? undefined : options);

/**
 * The value of an option; undefined where it is not given. What somebody added to `Object.prototype` is no option.
 * @param {unknown} given
 * @param {string} key
 */
export function option(given, key) {
  const options = unlessIndex(given);
  if (options === undefined) return undefined;
  if (typeof options !== "object" || options === null) throw new TypeError("options must be an object");
  return Object.hasOwn(options, key) ? /** @type {Record<string, unknown>} */ (options)[key] : undefined;
}

/**
 * The values of an option, of which one may stand alone; undefined where it is not given.
 * @param {unknown} options
 * @param {string} key
 * @returns {string[] | undefined}
 */
export function values(options, key) {
  const given = option(options, key);
  if (given === undefined) return undefined;
  const list = typeof given === "string" ? [given] : given;
  if (Array.isArray(list) && list.every((item) => typeof item === "string")) return list;
  throw new TypeError(`${key} must be a string or a list of strings`);
}

/** The most texts that are remembered, each of them with at most `longestText`: some megabytes. */
const mostTexts = 10_000;

/**
 * Keeps what a text was answered with, so that asking again costs no more than a `Map` does. The text is kept in memory of its
 * own: engines keep all of a long text for the sake of a part of it.
 * @template T
 * @param {Map<string, T>} answers
 * @param {string} text
 * @param {T} answer
 */
export function remember(answers, text, answer) {
  if (text.length <= longestText && answers.size < mostTexts) answers.set([...text].join(""), answer);
  return answer;
}
