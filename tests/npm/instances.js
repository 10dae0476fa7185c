// Instances of the package's program that can be watched, and made to fail in the middle of a call: to be imported before
// the package.
const { Instance, Module } = WebAssembly;

// (module (func (export "trap") unreachable))
const bytes = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0, 10, 5, 1,
  3, 0, 0, 11,
];
const trap = /** @type {() => never} */ (new Instance(new Module(Uint8Array.from(bytes))).exports.trap);

/** The place at which calls of the program trap from now on: at once (`exports`), or where they make an object (`imports`). */
export const traps = { exports: false, imports: false };

/** The exports of the latest instance, its memory among them. */
export let latest;

/** The same functions, of which those that the pattern names trap when they are told to. */
const trapping = (functions, side, names) =>
  Object.fromEntries(
    Object.entries(functions).map(([name, value]) => [
      name,
      names.test(name) ? (...given) => (traps[side] ? trap() : value(...given)) : value,
    ]),
  );

WebAssembly.Instance = class extends Instance {
  constructor(module, imports) {
    super(
      module,
      Object.fromEntries(
        Object.entries(imports).map(([from, functions]) => [
          from,
          trapping(functions, "imports", /^__wbg_new/),
        ]),
      ),
    );
    latest = super.exports;
    this.trapping = trapping(latest, "exports", /^(?!memory|__)/);
  }

  get exports() {
    return this.trapping;
  }
};
