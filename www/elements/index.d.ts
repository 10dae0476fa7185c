/** A status code that explains itself. */
export class HttpStatus extends HTMLElement {
  /** The address of the site, for links and summaries. */
  static base: string;
  /** Brings the meanings of a number of three digits, as in `v1/NNN.json`. May be replaced. */
  static load(
    code: string,
  ): Promise<readonly { readonly id: string; readonly origin: string; readonly summary: string }[]>;
}

/** The explorer of the site. */
export class HttpStatusExplorer extends HTMLElement {
  /** The address of the site, for links. */
  static base: string;
  query: string | null;
  origin: string | null;
  spec: string | null;
  codes: string | readonly string[] | null;
  open: string | null;
  theme: "light" | "dark" | null;
  density: "compact" | null;
  columns: string | readonly string[] | null;
  src: string | null;
  loading: "lazy" | "eager" | "interaction" | null;
  syncUrl: boolean;
}

/** Defines both elements, unless copies of the script have done so. */
export function define(): void;

interface HttpStatusAttributes {
  code?: string | number;
  origin?: string;
  format?: "code" | "phrase" | "both";
  card?: "off";
  href?: string;
}

interface HttpStatusExplorerAttributes {
  query?: string;
  class?: string;
  origin?: string;
  spec?: string;
  codes?: string;
  open?: string;
  theme?: "light" | "dark";
  density?: "compact";
  columns?: string;
  src?: string;
  loading?: "lazy" | "eager" | "interaction";
  "sync-url"?: boolean | "";
}

/** What every element of JSX takes. */
interface AnyAttributes {
  id?: string;
  class?: string;
  className?: string;
  slot?: string;
  lang?: string;
  children?: unknown;
  key?: string | number | null;
  ref?: unknown;
}

/** The elements in JSX. */
export interface HttpStatusElements {
  "http-status": HttpStatusAttributes & AnyAttributes;
  "http-status-explorer": HttpStatusExplorerAttributes & AnyAttributes;
}

declare global {
  interface HTMLElementTagNameMap {
    "http-status": HttpStatus;
    "http-status-explorer": HttpStatusExplorer;
  }

  interface HTMLElementEventMap {
    "status-ready": CustomEvent;
    "status-search": CustomEvent<{ query: string; count: number }>;
    "status-select": CustomEvent<{ id: string; code: number; origin: string }>;
    "status-error": CustomEvent<{ reason: string }>;
  }

  namespace JSX {
    interface IntrinsicElements extends HttpStatusElements {}
  }
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends HttpStatusElements {}
  }
}
