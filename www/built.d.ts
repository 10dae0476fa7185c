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

/** The bindings of the program, as a function that binds it to an instance. */
declare module "built-elements/program.js" {
  const bind: import("./program.js").Bind;
  export default bind;
}

/** The program that reads evidence, as `src/evidence.rs` exports it. */
declare module "built-evidence/status_atlas.js" {
  export function initSync(options: { module: ArrayBuffer }): unknown;
  export interface Group<K> {
    key: K;
    count: number;
    firstLine: number;
    lastLine: number;
    firstTime: string | null;
    lastTime: string | null;
  }
  export interface Summary {
    lines: number;
    read: number;
    statuses: Group<{ status: number | null; entry: string | null }>[];
    emitters: Group<{ emitter: string | null }>[];
    finer: Group<{ code: string; meaning: string }>[];
  }
  export function identify(text: string): import("../pkg/search.d.ts").Evidence[];
  export function secrets(text: string): Uint32Array;
  export function emitterName(id: string): string | undefined;
  export function vocabularyPage(id: string): string | undefined;
  export class Log {
    read(piece: string): void;
    finish(): Summary;
  }
}

/** The style of `<http-status>`. */
declare module "style" {
  const style: string;
  export default style;
}

/** The addresses of the explorer's program, the search data and the rendered explorer, from the scripts that load them. */
declare const PROGRAM: string;
declare const MODULE: string;
declare const SEARCH_DATA: string;
declare const NAMES: string;
declare const TRANSLATIONS: string;
/** The address of the program that reads evidence, from its script. */
declare const EVIDENCE: string;
declare const RENDERED: string;
