// What the build makes and the scripts import or name: esbuild finds it by the aliases and definitions that it is given.

/** Texts that are made from the table, and styles that are made small. */
declare module "built-elements/*.txt" {
  const text: string;
  export default text;
}
declare module "built-elements/*.css" {
  const style: string;
  export default style;
}

/** What wasm-bindgen makes of the program, as a function that binds it to an instance. */
declare module "built-elements/program.js" {
  const bind: import("./program.js").Bind;
  export default bind;
}

/** The style of `<http-status>`. */
declare module "style" {
  const style: string;
  export default style;
}

/** Where the explorer's program, the search data and the rendered explorer lie, from the scripts of the elements. */
declare const PROGRAM: string;
declare const SEARCH_DATA: string;
declare const NAMES: string;
declare const RENDERED: string;
