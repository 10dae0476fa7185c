// The files of names, which are loaded once a query may have one of theirs.

/** The kinds of names, a file each: finer codes, errors and messages; statuses in other languages than English. */
const kinds = /** @type {const} */ (["Names", "Translations"]);

/** @typedef {() => Promise<ArrayBuffer | Uint8Array<ArrayBuffer>>} Load */

/**
 * Makes a function that loads each file if the explorer's query may have a name of it, and searches again. Where it cannot be had, the
 * search goes on without it, and the next such query asks again.
 * @param {import("./program.js").Bindings} program
 * @param {import("./program.js").Mounted} explorer
 * @param {Record<(typeof kinds)[number], Load>} loads
 */
export function namesFor(program, explorer, loads) {
  /** @type {Set<string>} */
  const loading = new Set();
  return () => {
    for (const kind of kinds) {
      if (!loading.has(kind) && explorer[`needs${kind}`]()) {
        loading.add(kind);
        loads[kind]()
          .catch(() => new ArrayBuffer())
          .then((data) => {
            loading.delete(kind);
            if (program[`install${kind}`](new Uint8Array(data))) explorer.refresh();
          });
      }
    }
  };
}
