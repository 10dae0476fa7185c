// Stands in for the types of the module until it has its own; then this file goes, and the module is checked.
export class Reason extends Error {}
export function loaded(url: string | URL, what: string): Promise<Response>;
export function programFrom(url: string | URL): Promise<WebAssembly.Module>;
