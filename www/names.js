// The names of finer codes, errors and messages, which are loaded once a query may have one.

/**
 * Makes a function that loads the names if the explorer's query may have one, and searches again. Where they cannot be had, the search
 * goes on without them, and the next such query asks again.
 * @param {import("./program.js").Bindings} program
 * @param {import("./program.js").Mounted} explorer
 * @param {() => Promise<ArrayBuffer | Uint8Array<ArrayBuffer>>} load
 */
export function namesFor(program, explorer, load) {
  let isLoading = false;
  return async () => {
    if (isLoading || !explorer.needsNames()) return;
    isLoading = true;
    const data = await load().catch(() => new ArrayBuffer());
    isLoading = false;
    if (program.installNames(new Uint8Array(data))) explorer.refresh();
  };
}
