/** A class of status codes, by the first digit. */
export type StatusClass = "1xx" | "2xx" | "3xx" | "4xx" | "5xx";

/** A section of a specification. */
export interface SpecSection {
  readonly id: string;
  readonly title: string;
  readonly section: string | null;
  readonly url: string;
}

/** One meaning of one number. The objects are frozen, and the same each time. */
export interface Status {
  /** Unique and stable: the number for IANA's, `499-nginx` for the others, `warn-110` for Warning codes. */
  readonly id: string;
  readonly code: number;
  /** Who gave the number this meaning: `iana`, `nginx`, `cloudflare`, ... */
  readonly origin: string;
  /** Today's name; null where the origin gives none. */
  readonly phrase: string | null;
  /** Null for Warning codes and numbers outside 100 to 599. */
  readonly class: StatusClass | null;
  readonly kind: "status" | "warning";
  readonly standing: "standard" | "temporary" | "reserved" | "obsolete" | "vendor" | "retired" | "draft" | "informal" | "hoax";
  /** Whether a client receives it; null where nobody has shown it. */
  readonly wire: "sent" | "internal" | "never" | null;
  readonly confidence: "high" | "medium" | "low";
  /** One of the ten that a REST API needs most. */
  readonly top10: boolean;
  /** One sentence of at most 140 characters. */
  readonly summary: string;
  readonly meaning: readonly string[];
  readonly useWhen: readonly string[];
  readonly avoidWhen: readonly string[];
  readonly onReceipt: readonly string[];
  readonly causes: readonly string[];
  readonly formerNames: readonly { readonly phrase: string; readonly spec: string }[];
  readonly otherNames: readonly string[];
  /** The sections that define it, the current one first. */
  readonly specs: readonly SpecSection[];
  /** Heuristically cacheable (RFC 9110 section 15.1). */
  readonly cacheable: boolean;
  readonly mustNotStore: boolean;
  readonly content: "may" | "must-not" | "does-not-end-here" | null;
  readonly retry: {
    readonly verdict: "no" | "same" | "after-delay" | "with-change" | "idempotent-only";
    readonly why: string;
    readonly spec: SpecSection | null;
  } | null;
  readonly redirect: {
    readonly method: "kept" | "may-become-get" | "becomes-get";
    readonly query: "kept" | "may-become-get" | "becomes-get";
    readonly permanent: boolean;
  } | null;
  readonly headers: readonly {
    readonly name: string;
    readonly level: "must" | "should" | "may" | "usual";
    readonly why: string;
    readonly spec: SpecSection;
  }[];
  /** The constant of each library that has one, by the library's key: `rust_http`, `go_net_http`, ... */
  readonly constants: Readonly<Record<string, string>>;
  readonly grpc: { readonly toGrpc: string; readonly fromGrpc: readonly string[] } | null;
  readonly keywords: readonly string[];
  readonly related: readonly { readonly id: string; readonly difference: string }[];
  readonly substatuses: readonly { readonly code: string; readonly phrase: string; readonly group: string }[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly evidence: readonly { readonly source: string; readonly shows: string }[];
  readonly caveat: string | null;
}

/** Values of a facet: one, or several joined by OR. */
export type Choice = string | readonly string[];

/** What narrows a search. Facets are joined by AND. A value that does not exist finds nothing. */
export interface FilterOptions {
  readonly class?: Choice;
  readonly origin?: Choice;
  readonly spec?: Choice;
}

export interface SearchOptions extends FilterOptions {
  /** The most results, from 0. */
  readonly limit?: number;
}

export interface SearchResult {
  readonly status: Status;
  /** Comparable within one search only. */
  readonly score: number;
  /** The words of the table that the query matched, as stems. */
  readonly matches: readonly string[];
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * The entry for a number, an id, a name, a former name or a constant; undefined where there is none.
 *
 * @example
 * lookup(404).phrase // "Not Found"
 * lookup(499, { origin: "esri" }).phrase // "Token Required"
 * lookup("Payload Too Large").code // 413
 * @throws TypeError where an option has a wrong type; it names the option.
 */
export function lookup(query: number | string, options?: { readonly origin?: Choice }): Status | undefined;

/** Every meaning of a number, the likeliest first; empty where it has none. */
export function meanings(code: number | string): readonly Status[];

/**
 * The entries for a query as typed: words, a number or range, a log line, a question, conditions.
 *
 * @example
 * search("upstream timed out", { class: "5xx", limit: 1 })[0].status.code // 504
 * @throws TypeError where an option has a wrong type; it names the option.
 */
export function search(text: string, options?: SearchOptions): readonly SearchResult[];

/** The entries that have one of the values of each facet named, by number. */
export function filter(options: FilterOptions): readonly Status[];

/** Every entry, by number. */
export function all(): readonly Status[];

/** The reason phrase of a number; undefined where it has none. */
export function reason(code: number | string): string | undefined;

/** The number that has a name, a former name or a constant. */
export function codeOf(name: string): number | undefined;

/** How many entries each value of each facet would show under a query. */
export function facets(text?: string, options?: FilterOptions): {
  readonly class: readonly FacetCount[];
  readonly origin: readonly FacetCount[];
  readonly spec: readonly FacetCount[];
};

/** The date of the IANA registry that the table holds, as year-month-day. */
export const registryDate: string;
