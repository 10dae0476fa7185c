import type { FilterOptions, Origin, SpecId, Status, StatusClass } from "./index.js";

/** The options of a search. */
export interface SearchOptions extends FilterOptions {
  /** The most results, from 0. */
  readonly limit?: number | undefined;
}

/** An entry that a search found. */
export interface SearchResult {
  readonly status: Status;
  /** Comparable within one search only. */
  readonly score: number;
  /**
   * The certainty that the first entry found answers the text: of those that are `sure` at least 95 in 100 are right;
   * `close` is the closest in meaning; at `none`, nothing fits well. The same for all results of a search.
   */
  readonly certainty: "sure" | "close" | "none";
  /** The words of the table that the query matched, as stems. */
  readonly matches: readonly string[];
}

/** The number of entries that a value of a facet would show. */
export interface FacetCount<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/** The counts of the values that would show anything. */
export interface FacetCounts {
  readonly class: readonly FacetCount<StatusClass | "none">[];
  readonly origin: readonly FacetCount<Origin>[];
  readonly spec: readonly FacetCount<SpecId>[];
}

/**
 * The entries for a query as it is typed: words, a number or range, a log line, a question, conditions. The best first.
 *
 * @example
 * search("upstream timed out", { class: "5xx", limit: 1 })[0]?.status.code // 504
 * search("is:cacheable -origin:iana")
 * @throws TypeError where an option has a wrong type; it names the option.
 */
export function search(text: string, options?: SearchOptions): readonly SearchResult[];

/**
 * The number of entries that each value of each facet would show under a query and the other facets.
 *
 * @example
 * facets("timeout").origin[0] // { value: "iana", count: ... }
 * @throws TypeError where an option has a wrong type; it names the option.
 */
export function facets(text?: string, options?: FilterOptions): FacetCounts;

/** The form of a part of a text. */
export type EvidenceForm = "head" | "access-log" | "error-log" | "body" | "client-error";

/** A response or a line of a log that was found in a text, and what it says. */
export interface Evidence {
  readonly form: EvidenceForm;
  /** The format of a log, such as `nginx-combined`; null where the form has none. */
  readonly format: string | null;
  /** Null where no response came, or the text names none. */
  readonly status: number | null;
  /** The id of who made the response, or `origin` or `app` for whoever is behind; null where the text does not tell. */
  readonly emitter: string | null;
  readonly certainty: "certain" | "likely" | "unknown";
  /** The emitters that it passed through, the outermost first, as far as the text shows. */
  readonly path: readonly string[];
  /** The writer of the page, where it is another than the maker of the response. */
  readonly page: string | null;
  readonly fault: "client" | "network" | "proxy" | "upstream" | "application" | null;
  /** Ids of entries, the likeliest first. */
  readonly entries: readonly string[];
  readonly finer: readonly { readonly vocabulary: string; readonly code: string; readonly meaning: string }[];
  /** The parts of the text that were used, in UTF-16 code units. */
  readonly reasons: readonly {
    readonly from: number;
    readonly to: number;
    readonly says: string;
    readonly weight: "decides" | "suggests" | "excludes";
  }[];
  /** Steps to check, or information that would decide. */
  readonly next: readonly string[];
  /** Advice on repeating this very request; null where it is about none that could be. */
  readonly retry: string | null;
  /** Request ids to take along. */
  readonly ids: readonly {
    readonly name: string;
    readonly value: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** The offset in the text at which the response or line begins. */
  readonly from: number;
  /** The offset at which it ends. */
  readonly to: number;
}

/**
 * Reads pasted evidence: heads and contents of responses, lines of logs, messages of clients. Each says who made the
 * response, as far as the text tells. Gives `[]` where there is none. The first 262,144 characters are read.
 *
 * @example
 * identify("HTTP/1.1 502 Bad Gateway\\r\\nServer: awselb/2.0\\r\\n\\r\\n")[0]?.emitter // "aws-alb"
 */
export function identify(text: string): readonly Evidence[];
