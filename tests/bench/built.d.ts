/** The bindings of the search alone, which `cargo xtask bench` builds. */
declare module "built-bench/status_atlas.js" {
  export default function init(options: { module_or_path: unknown }): Promise<unknown>;
  export class Bench {
    constructor(data: Uint8Array, copies: number);
    search(text: string): Uint16Array;
  }
}
