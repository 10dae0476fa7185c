/** The bindings of the search alone, which `cargo xtask bench` builds. */
declare module "built-bench/status_atlas.js" {
  export default function init(options: { module_or_path: unknown }): Promise<unknown>;
  export class Bench {
    constructor(data: Uint8Array, copies: number);
    search(text: string): Uint16Array;
  }
}

/** The bindings of the program that reads evidence, which `cargo xtask build` makes. */
declare module "built-evidence/status_atlas.js" {
  import type { Evidence } from "../../pkg/search.d.ts";
  export function initSync(options: { module: ArrayBuffer }): unknown;
  export function identify(text: string): Evidence[];
  export class Log {
    read(piece: string): void;
    finish(): { lines: number; read: number };
  }
}
