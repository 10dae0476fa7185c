// The modules and constants that the build makes for the scripts: esbuild finds them by the aliases and definitions that it is given.

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

/** The styles of the panel on a pasted text: in a page, and in a shadow root. */
declare module "built-evidence/*.css" {
  const style: string;
  export default style;
}

/** The program that reads evidence, as `src/evidence.rs` exports it. */
declare module "built-evidence/status_atlas.js" {
  export function initSync(options: { module: ArrayBuffer | Uint8Array }): unknown;
  export interface Group<K> {
    key: K;
    count: number;
    firstLine: number;
    lastLine: number;
    firstTime: string | null;
    lastTime: string | null;
    lines: number[];
  }
  export interface Summary {
    lines: number;
    read: number;
    statuses: Group<{ status: number | null; entry: string | null }>[];
    formats: string[];
    emitters: Group<{ emitter: string | null; fault: string | null }>[];
    finer: Group<{ vocabulary: string; code: string }>[];
  }
  export type Evidence = Omit<import("../pkg/search.d.ts").Evidence, "finer"> & {
    finer: { vocabulary: string; code: string }[];
  };
  export function identify(text: string): Evidence[];
  export function secrets(text: string): Uint32Array;
  export function emitter(id: string): { name: string; role: string } | null;
  export function phrase(id: string): string | undefined;
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
/** The address of the script that shows what evidence says, from the scripts of the elements. */
declare const EVIDENCE: string;
/** The address of the program that reads evidence, from that script. */
declare const EVIDENCE_PROGRAM: string;
declare const RENDERED: string;
