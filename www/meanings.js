// The meanings of finer codes and of clients' messages, as the file of names has them.

/**
 * A list of names: the page that has it, below the root of the site, and what each of its names means.
 * @typedef {{ page: string, meanings: Map<string, string> }} List
 */

/**
 * Reads the lists of the file, by their ids.
 * @param {string} file
 */
export function readLists(file) {
  /** @type {Map<string, List>} */
  const lists = new Map();
  /** @type {List | undefined} */
  let list;
  for (const line of file.split("\n")) {
    const [first, second, third] = line.split("\t");
    if (first.startsWith("=")) {
      list = { page: second, meanings: new Map() };
      lists.set(third, list);
    } else {
      // A line may have several codes that mean the same.
      for (const name of [first, ...first.split(" / ")])
        if (!list?.meanings.has(name)) list?.meanings.set(name, second);
    }
  }
  return lists;
}
