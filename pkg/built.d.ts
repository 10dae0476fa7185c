// The modules that the build makes for those of the package to import: by the aliases that esbuild is given, and those of
// the table from beside them. `tests/npm/types/` has the types of the table as the package declares them; here an id is
// any text.

declare module "*/table.js" {
  export type KnownCode = number;
  export type ClientErrorCode = number;
  export type ErrorCode = number;
  export type InformationalCode = number;
  export type RedirectionCode = number;
  export type RegisteredCode = number;
  export type ServerErrorCode = number;
  export type SuccessfulCode = number;
  export type Library = string;
  export type Origin = string;
  export type OriginOf<_Code> = string;
  export type OriginsByCode = Record<number, string>;
  export type Reasons = Record<number, string>;
  export type SpecId = string;
  export type StatusClass = string;
  export type StatusId = string;
}

declare module "*/phrases.js" {
  export const phrases: Record<number, string>;
  export type Phrases = Record<number, string>;
}

declare module "*/summaries.js" {
  export const summaries: Record<string, string>;
}

/** The name of each specification with its title, and a sentence on it, by its id. */
declare module "*/about-specifications.js" {
  export const specifications: Record<string, readonly [title: string, sentence: string]>;
}

/** The HTML of the articles, by id. */
declare module "*/prose.js" {
  export const articles: Record<string, string>;
}

/** Bytes as printable text. */
declare module "built-package/*.txt" {
  const text: string;
  export default text;
}

declare module "built-package/*.html" {
  const text: string;
  export default text;
}

/** Columns of the table, which `xtask/src/package_data.rs` writes. */
declare module "built-package/facts-data.js" {
  export const cacheable: string;
  export const empty: string;
  export const redirects: string;
  export const retryable: string;
}

declare module "built-package/names-data.js" {
  export const constants: string;
  export const libraries: string;
  export const meanings: string;
  export const names: string;
  export const steps: string;
  export const unused: string;
}

declare module "built-package/entries-data.js" {
  export const caching: string;
  export const confidence: string;
  export const content: string;
  export const fromGrpc: string;
  export const headers: string;
  export const kind: string;
  export const redirects: string;
  export const retrySpecs: string;
  export const specifications: string;
  export const specs: string;
  export const standing: string;
  export const summaries: string;
  export const toGrpc: string;
  export const top10: string;
  export const verdict: string;
  export const wire: string;
}

declare module "built-package/prose-data.js" {
  export const prose: string;
}

/** The bindings of `src/npm.rs`, as wasm-bindgen makes them. */
declare module "built-package/status_atlas.js" {
  /** The places of what was found, in its order. */
  interface Found {
    places: number[];
    scores: number[];
    certainty: "sure" | "close" | "none";
    matches: string[];
  }
  export function initSync(options: { module: WebAssembly.Module }): unknown;
  export function install(data: Uint8Array): boolean;
  export function install_names(data: Uint8Array): boolean;
  export function install_translations(data: Uint8Array): boolean;
  /** Evidence without the meanings of its finer codes. */
  type Read = Omit<import("./search.d.ts").Evidence, "finer"> & {
    finer: { vocabulary: string; code: string }[];
  };
  export function identify(text: string): Read[];
  export function needs_names(text: string): boolean;
  export function needs_translations(text: string): boolean;
  export function find(text: string, values: string[]): Found | undefined;
  export function counts(text: string, values: string[]): import("./search.js").FacetCounts | undefined;
}

/** The same, as a function that returns bindings of their own for each instance. */
declare module "built-package/bind.js" {
  export function bind(): typeof import("built-package/status_atlas.js");
}

declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

declare const VERSION: string;
declare const REGISTRY_DATE: string;
/** The longest query, in UTF-16 code units. */
declare const LONGEST_QUERY: number;
