// The program: started with the first call that needs it, and anew after a call in which it failed.
import { bind } from "built-package/bind.js";
import { program } from "program";

/** @typedef {typeof import("built-package/status_atlas.js")} Program */

/** The functions of the running instance of the program. @type {Program | undefined} */
let instance;
/** The data that the instance was given. @type {Set<string>} */
const given = new Set();

/**
 * Calls a function of the program. An instance that throws has left its stack and its memory as they were at that
 * moment, so it is not used again: the next call starts another.
 * @template {keyof Program} Name
 * @param {Name} name
 * @param {Parameters<Program[Name]>} parameters
 * @returns {ReturnType<Program[Name]>}
 */
export function call(name, ...parameters) {
  if (instance === undefined) {
    const bindings = bind();
    bindings.initSync({ module: program() });
    instance = bindings;
  }
  try {
    return /** @type {(...parameters: unknown[]) => any} */ (instance[name])(...parameters);
  } catch (cause) {
    instance = undefined;
    given.clear();
    throw new Error("The program of status-atlas failed in this call. The next call starts it anew.", {
      cause,
    });
  }
}

/**
 * Gives the running instance data, unless it has them.
 * @param {"install" | "install_names" | "install_translations"} name
 * @param {() => Uint8Array} data
 */
export function give(name, data) {
  if (given.has(name)) return;
  call(name, data());
  given.add(name);
}
