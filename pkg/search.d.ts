import type { FilterOptions, Origin, SpecId, Status, StatusClass } from "./index.js";

/** What narrows a search and its results. */
export interface SearchOptions extends FilterOptions {
  /** The most results, from 0. */
  readonly limit?: number | undefined;
}

/** An entry that a search found. */
export interface SearchResult {
  readonly status: Status;
  /** Comparable within one search only. */
  readonly score: number;
  /** The words of the table that the query matched, as stems. */
  readonly matches: readonly string[];
}

/** How many entries a value of a facet would show. */
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
 * How many entries each value of each facet would show under a query and the other facets.
 *
 * @example
 * facets("timeout").origin[0] // { value: "iana", count: ... }
 * @throws TypeError where an option has a wrong type; it names the option.
 */
export function facets(text?: string, options?: FilterOptions): FacetCounts;
