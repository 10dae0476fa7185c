// Instances of the program.
import { trustedHtml } from "./trusted.js";

/**
 * The functions of the program, as wasm-bindgen binds them to an instance.
 * @typedef {object} Bindings
 * @property {(options: { module_or_path: WebAssembly.Module }) => Promise<unknown>} default Instantiates the program.
 * @property {(data: Uint8Array) => boolean} install Installs the search data; false where they are damaged.
 * @property {(data: Uint8Array) => boolean} installNames Installs the names of finer codes, errors and messages; false where they are damaged.
 * @property {(data: Uint8Array) => boolean} installTranslations Installs the names of statuses in other languages; likewise.
 * @property {(root: HTMLElement, base: string, view?: View, changed?: Changed) => Mounted} mount Takes over the rendered explorer: that
 * of the site, or in an element one that shows a view.
 * @property {(query: string) => boolean} isShareable Checks if a query may stand in an address.
 * @property {(query: string) => boolean} needsNames Whether a query may have a name, and the names are not installed.
 * @property {(query: string) => boolean} needsTranslations Whether a query may be in another language than English, and the translations are not installed.
 * @property {(query: string, base: string) => string} results The first results of a query as links, and how many there are.
 */

/**
 * Binds what wasm-bindgen makes of the program to an instance, which it instantiates by the `WebAssembly` given, and whose HTML it writes as
 * `trusted` gives it.
 * @callback Bind
 * @param {typeof WebAssembly} webAssembly
 * @param {(html: string) => string} trusted
 * @returns {Bindings}
 */

/**
 * An explorer in a page.
 * @typedef {object} Mounted
 * @property {(view: View) => void} show Tells nobody.
 * @property {() => boolean} needsNames Whether the query may have a name, and the names are not installed.
 * @property {() => boolean} needsTranslations Whether it may be in another language than English, and the translations are not installed.
 * @property {() => void} refresh Searches again, with what was installed since.
 * @property {(query: string, ids: string[]) => void} readAs Shows the entries that a text in the search box was read as; without any,
 * what its words find.
 * @property {(isWithheld: boolean) => void} withhold Keeps the query out of the address, or no longer.
 * @property {() => void} free
 */

/**
 * The view of an explorer. Facets and codes are ids, as in an address.
 * @typedef {object} View
 * @property {string} query The text of the search box.
 * @property {string[]} class
 * @property {string[]} origin
 * @property {string[]} spec
 * @property {string[]} codes The numbers and ids of a selection; nothing else is shown. Empty where there is none.
 * @property {string} open The id of the entry that is open; empty where none is.
 */

/**
 * Is told what an explorer shows after a change that the reader made, and the number of entries found.
 * @callback Changed
 * @param {Omit<View, "codes">} view
 * @param {number} count
 */

/**
 * Compiles the program, while it arrives where the browser can and the server names its type.
 * @param {Response} response
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compile(response) {
  const streams =
    "compileStreaming" in WebAssembly && response.headers.get("content-type") === "application/wasm";
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/**
 * Instantiates the program, with a memory of its own.
 *
 * WebAssembly unwinds nothing: an exception that leaves the program leaves its memory half changed. So the first one stops the instance. From
 * then on calls into it do nothing, whether they come from a listener, a timer or another script.
 * @param {Bind} bind
 * @param {WebAssembly.Module} module
 * @param {(error: unknown) => void} stopped Is told of that exception.
 * @returns {Promise<Bindings>}
 */
export async function instantiate(bind, module, stopped) {
  /**
   * @param {WebAssembly.Module} module
   * @param {WebAssembly.Imports} imports
   */
  const guarded = async (module, imports) => {
    const { exports } = await WebAssembly.instantiate(module, imports);
    return { module, instance: { exports: guard(exports, stopped) } };
  };
  const bindings = bind(Object.create(WebAssembly, { instantiate: { value: guarded } }), trustedHtml);
  await bindings.default({ module_or_path: module });
  return bindings;
}

/**
 * Guards the exports of an instance: with the first exception that leaves one, they all become functions that do nothing
 * and give 0, which the bindings take for a number, a pointer or false.
 * @param {WebAssembly.Exports} exports
 * @param {(error: unknown) => void} stopped
 * @returns {WebAssembly.Exports}
 */
function guard(exports, stopped) {
  let isStopped = false;
  /** @param {Function} call */
  const guardFunction =
    (call) =>
    (/** @type {unknown[]} */ ...given) => {
      if (isStopped) return 0;
      try {
        return call(...given);
      } catch (error) {
        // The exception leaves each of several nested calls.
        const isFirst = !isStopped;
        isStopped = true;
        if (isFirst) stopped(error);
        throw error;
      }
    };
  const guardExport = (/** @type {WebAssembly.ExportValue} */ value) =>
    typeof value === "function" ? guardFunction(value) : value;
  return Object.fromEntries(Object.entries(exports).map(([name, value]) => [name, guardExport(value)]));
}
