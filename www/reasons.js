// The reasons for which a program could not start, in words.

/** @type {[applies: (error: unknown) => boolean, reason: string][]} */
const reasons = [
  [() => !globalThis.WebAssembly, "this browser has no WebAssembly"],
  [
    (error) => error instanceof WebAssembly.CompileError || error instanceof SyntaxError,
    "the program is damaged or blocked by the page's security policy",
  ],
  [() => !navigator.onLine, "there is no network"],
  [(error) => error instanceof TypeError, "the program could not be loaded"],
];

/** @param {unknown} error */
export const reasonOf = (error) => reasons.find(([applies]) => applies(error))?.[1] ?? "the program stopped";
