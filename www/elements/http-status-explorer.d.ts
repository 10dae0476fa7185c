// Stands in for the types of the module until it has its own; then this file goes, and the module is checked.
export class HttpStatusExplorer extends HTMLElement {
  static readonly observedAttributes: string[];
  static base: string;
}
export function define(): void;
