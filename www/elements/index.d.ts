// Written by `cargo xtask elements` from custom-elements.json.

/** A status code that explains itself: focus, hover or tap opens a card. */
export class HttpStatus extends HTMLElement {
  /** The address of the site, for links and summaries: one of http or https, which a script of the page sets. By default where the script came from. */
  static base: string;
  /** Brings the meanings of a number of three digits, as in `v1/NNN.json`. May be replaced. */
  static load(code: string): Promise<readonly { readonly id: string; readonly origin: string; readonly summary: string }[]>;
  /** The attribute `code`. */
  code: string | number | null;
  /** The attribute `origin`. */
  origin: string | null;
  /** The attribute `format`. */
  format: "code" | "phrase" | "both" | null;
  /** The attribute `card`. */
  card: "off" | null;
  /** The attribute `href`. */
  href: string | null;
}

/** The explorer of the site: search, filters, list and entries. */
export class HttpStatusExplorer extends HTMLElement {
  /** The address of the site, for links: one of http or https, which a script of the page sets. By default where the script came from. */
  static base: string;
  /** The attribute `query`. */
  query: string | null;
  /** The attribute `origin`. */
  origin: string | null;
  /** The attribute `spec`. */
  spec: string | null;
  /** The attribute `codes`. */
  codes: string | readonly string[] | null;
  /** The attribute `open`. */
  open: string | null;
  /** The attribute `theme`. */
  theme: "light" | "dark" | null;
  /** The attribute `density`. */
  density: "compact" | null;
  /** The attribute `columns`. */
  columns: string | readonly string[] | null;
  /** The attribute `src`. */
  src: string | null;
  /** The attribute `loading`. */
  loading: "lazy" | "eager" | "interaction" | null;
  /** The attribute `sync-url`. */
  syncUrl: boolean;
}

/** Defines both elements, unless copies of the script have done so. */
export function define(): void;

/** The attributes of `<http-status>`. */
export interface HttpStatusAttributes {
  /** The number. Without it, the element's text is the number. */
  code?: string | number;
  /** Whose meaning of the number: `nginx`, `cloudflare`. Without it, the card shows all of them. */
  origin?: string;
  /** What to show in place of the element's own text. */
  format?: "code" | "phrase" | "both";
  /** No card: the code is a link to its page. */
  card?: "off";
  /** Where the links lead, instead of the code's page on the site: an address of http or https, or a relative one. */
  href?: string;
}

/** The attributes of `<http-status-explorer>`. */
export interface HttpStatusExplorerAttributes {
  /** What to search for. */
  query?: string;
  /** Classes, as in `4xx 5xx`. Other words are the page's own classes. */
  class?: string;
  /** Origins, as in `nginx cloudflare`. */
  origin?: string;
  /** Specifications, as in `rfc9110` or `9110`. */
  spec?: string;
  /** The only numbers or ids that there are, as in `404 409 499-nginx`. */
  codes?: string;
  /** The entry that is open: its id, or a number for its first meaning. */
  open?: string;
  /** Its colors. Without it, those of the page. */
  theme?: "light" | "dark";
  /** Less room for each row. */
  density?: "compact";
  /** What a row shows beside its number, of the default. */
  columns?: string;
  /** The address of the program, where it is not beside the script. It is code, and has to be of the page's own origin or of the script's. */
  src?: string;
  /** When the program is loaded: near the window, at once, or when the element is used. */
  loading?: "lazy" | "eager" | "interaction";
  /** The page's address follows the view, in `status-` parameters, without a query that may hold a secret. */
  "sync-url"?: boolean | "";
}

/** What every element of JSX takes. */
interface AnyAttributes {
  id?: string;
  class?: string;
  className?: string;
  slot?: string;
  lang?: string;
  style?: unknown;
  hidden?: boolean;
  title?: string;
  tabIndex?: number;
  onClick?: unknown;
  children?: unknown;
  key?: string | number | null;
  ref?: unknown;
}

/** The elements in JSX. */
export interface HttpStatusElements {
  "http-status": HttpStatusAttributes & Omit<AnyAttributes, keyof HttpStatusAttributes>;
  "http-status-explorer": HttpStatusExplorerAttributes & Omit<AnyAttributes, keyof HttpStatusExplorerAttributes>;
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
