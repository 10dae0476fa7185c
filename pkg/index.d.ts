import type { Phrases } from "./phrases.js";
import type {
  KnownCode,
  Library,
  Origin,
  OriginOf,
  Reasons,
  SpecId,
  StatusClass,
  StatusId,
} from "./table.js";

export type { Phrases } from "./phrases.js";
export type {
  ClientErrorCode,
  ErrorCode,
  InformationalCode,
  KnownCode,
  Library,
  Origin,
  OriginOf,
  OriginsByCode,
  Reasons,
  RedirectionCode,
  RegisteredCode,
  ServerErrorCode,
  SpecId,
  StatusClass,
  StatusId,
  SuccessfulCode,
} from "./table.js";

/**
 * The kind of a number: a response status, a code of the former Warning field, or a number that a client or a log made up.
 */
export type Kind = "status" | "warning" | "client";

/** The standing of a meaning today. */
export type Standing =
  | "standard"
  | "temporary"
  | "reserved"
  | "obsolete"
  | "vendor"
  | "retired"
  | "draft"
  | "informal"
  | "hoax";

/** The visibility on the wire: sent in a status line, in logs and configuration only, or never. */
export type Wire = "sent" | "internal" | "never";

/** The confidence in the facts: read in the primary source, in an older copy, or named by others only. */
export type Confidence = "high" | "medium" | "low";

/** The rule for the content of a response; a 1xx is followed by the final response. */
export type Content = "may" | "must-not" | "does-not-end-here";

/** A verdict on repeating a request: not, as it was, after a wait, with a change, or if its method is idempotent. */
export type RetryVerdict = "no" | "same" | "after-delay" | "with-change" | "idempotent-only";

/** The change of a request's method when a client follows a redirect. */
export type RedirectMethod = "kept" | "may-become-get" | "becomes-get";

/** The requirement level of a field in a specification. */
export type Level = "must" | "should" | "may" | "usual";

/** A section of a specification. */
export interface SpecSection {
  readonly id: SpecId;
  readonly title: string;
  /** Null for the whole document. */
  readonly section: string | null;
  readonly url: string;
}

/** The verdict on repeating the request. Its grounds, in a sentence, are `retryWhy` of `texts`. */
export interface Retry {
  readonly verdict: RetryVerdict;
  /** The section that says so; null where none does. */
  readonly spec: SpecSection | null;
}

/** The rules by which a client follows a redirect. */
export interface Redirect {
  /** The change of POST. */
  readonly method: RedirectMethod;
  /** The change of QUERY (RFC 10008). */
  readonly query: RedirectMethod;
  /** Whether links should be changed to the new URI. */
  readonly permanent: boolean;
}

/** A response field that is required or matters. */
export interface Header {
  readonly name: string;
  readonly level: Level;
  /** The condition of the level, in words; null where it always holds. */
  readonly condition: string | null;
  readonly spec: SpecSection;
}

/** A kind of program that acts on a response by itself. */
export type Actor = "browser" | "crawler" | "cache";

/** A behavior of browsers, crawlers or caches on a status. */
export interface Behavior {
  readonly who: Actor;
  /** The deed, in a sentence. */
  readonly does: string;
  /** The address of the text that says so. */
  readonly source: string;
}

/** A further sender of a meaning. */
export interface Sender {
  /** The product or service. */
  readonly who: string;
  /** The particulars of it. */
  readonly note: string;
}

/** A neighbor that an entry is confused with. */
export interface Related {
  readonly id: StatusId;
  readonly difference: string;
}

/** A finer code beside an entry: a string, because 403.1 is not 403.10. */
export interface Substatus {
  readonly code: string;
  readonly phrase: string;
  /** The name of its vocabulary, which begins with the product's. */
  readonly group: string;
  /** The id of its vocabulary. */
  readonly vocabulary: string;
}

/** The name of an API error. */
export interface ErrorName {
  /** The id of its family. */
  readonly family: string;
  readonly name: string;
}

/** The gRPC codes on either side of a number; the two mappings are not each other's inverse. */
export interface Grpc {
  readonly toGrpc: string;
  readonly fromGrpc: readonly string[];
}

/**
 * One meaning of one number: the facts. `texts` has the prose. Frozen, and the same object each time. What does not exist
 * is `null` or `[]`.
 */
export interface Status {
  /** Unique and stable: the number for IANA's, `499-nginx` for the others, `warn-110` for Warning codes. */
  readonly id: StatusId;
  readonly code: KnownCode;
  /** The origin of this meaning: the registry, a product, a draft, or nobody in particular. */
  readonly origin: Origin;
  /** Today's name; null where the origin gives none. */
  readonly phrase: string | null;
  /** Null for Warning codes and numbers outside 100 to 599. */
  readonly class: StatusClass | null;
  readonly kind: Kind;
  readonly standing: Standing;
  /** Null where nobody has shown it. */
  readonly wire: Wire | null;
  readonly confidence: Confidence;
  /** One of the ten that a REST API needs most. */
  readonly top10: boolean;
  /** One sentence of at most 140 characters. */
  readonly summary: string;
  /** Names that earlier specifications gave it. */
  readonly formerNames: readonly { readonly phrase: string; readonly spec: SpecId }[];
  readonly otherNames: readonly string[];
  /** The sections that define it, the current one first. */
  readonly specs: readonly SpecSection[];
  /** Heuristically cacheable (RFC 9110 section 15.1). */
  readonly cacheable: boolean;
  /** Whether a cache must not store it at all. */
  readonly mustNotStore: boolean;
  /** Null where there is no response. */
  readonly content: Content | null;
  /** Null where it is no error, or nobody receives it. */
  readonly retry: Retry | null;
  /** Null where a client does not follow it. */
  readonly redirect: Redirect | null;
  readonly headers: readonly Header[];
  /** The constant of each library that has one. */
  readonly constants: { readonly [Name in Library]?: string };
  /** Null where no response carries the number. */
  readonly grpc: Grpc | null;
}

/** The prose of an entry, and its long lists. Frozen, and the same object each time. */
export interface Texts {
  /** The entry's. */
  readonly id: StatusId;
  /** Paragraphs: what happened, who says so, what it is not. */
  readonly meaning: readonly string[];
  /** The cases in which a server's author should send it. */
  readonly useWhen: readonly string[];
  /** The cases in which not, and the code to send instead. */
  readonly avoidWhen: readonly string[];
  /** Advice on receipt. */
  readonly onReceipt: readonly string[];
  /** Likely causes and the steps to check them, the likeliest first. */
  readonly causes: readonly string[];
  /** The grounds of the verdict on repeating the request, in a sentence; null where there is no verdict. */
  readonly retryWhy: string | null;
  /** The purpose of each of the entry's `headers`, in their order. */
  readonly headersWhy: readonly string[];
  /** Words with which people ask for it; for search, not for showing. */
  readonly keywords: readonly string[];
  /** The behavior of browsers, crawlers and caches on it. */
  readonly behavior: readonly Behavior[];
  /** Further senders of this meaning. */
  readonly alsoSentBy: readonly Sender[];
  readonly related: readonly Related[];
  /** Finer codes that stand beside it. */
  readonly substatuses: readonly Substatus[];
  /** Names of API errors that come with it. */
  readonly errors: readonly ErrorName[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Proof that the meaning exists; `[]` for IANA's, which `specs` show. */
  readonly evidence: readonly { readonly source: string; readonly shows: string }[];
  /** Grounds for doubt. */
  readonly caveat: string | null;
}

/** An entry as it stands in the JSON: the facts and the prose in one. */
export interface Entry extends Omit<Status, "retry" | "headers">, Omit<Texts, "retryWhy" | "headersWhy"> {
  /** Null where it is no error, or nobody receives it. */
  readonly retry: (Retry & { readonly why: string }) | null;
  readonly headers: readonly (Header & { readonly why: string })[];
}

/** An entry of a known number, by one of its origins. */
export type StatusOf<Code extends KnownCode, From extends OriginOf<Code> = OriginOf<Code>> = Status & {
  readonly code: Code;
  readonly origin: From;
};

/** The whole table: `status-atlas/data.json`. */
export interface Document {
  /** The version of the product that made it. */
  readonly version: string;
  /** The date of the IANA registry that the table holds, as year-month-day. */
  readonly registryDate: string;
  /** Every entry, by number. */
  readonly statuses: readonly Entry[];
}

/** Values of a facet: one, or several joined by OR. */
export type Choice<Value extends string> = Value | readonly Value[];

/** The options that narrow a lookup to one of several meanings. */
export interface LookupOptions {
  readonly origin?: Choice<Origin> | undefined;
}

/** The options that narrow a list of entries. Facets are joined by AND; an empty list finds everything, as none does. */
export interface FilterOptions {
  /** `none` for Warning codes and numbers outside 100 to 599. */
  readonly class?: Choice<StatusClass | "none"> | undefined;
  readonly origin?: Choice<Origin> | undefined;
  /** Specifications that define an entry, or once did. */
  readonly spec?: Choice<SpecId> | undefined;
}

/**
 * The entry for a number, an id, a name, a former name or a library's constant; undefined where there is none.
 * If a number or name has several meanings, the likeliest; `origin` asks for another.
 *
 * @example
 * lookup(404).phrase // "Not Found"
 * lookup("Payload Too Large")?.code // 413
 * lookup("499-esri").summary
 * lookup(499, { origin: "esri" }).phrase // "Token Required"
 * @throws TypeError where an option has a wrong type; it names the option.
 */
export function lookup<Code extends KnownCode>(code: Code, options?: undefined): StatusOf<Code>;
export function lookup<Id extends StatusId>(id: Id, options?: undefined): Status & { readonly id: Id };
export function lookup<Code extends KnownCode, From extends OriginOf<Code>>(
  code: Code,
  options: { readonly origin: From },
): StatusOf<Code, From>;
export function lookup(query: number | string, options?: LookupOptions): Status | undefined;

/**
 * Every meaning of a number, the likeliest first; empty where it has none.
 *
 * @example
 * meanings(499).map((status) => status.id) // ["499-nginx", "499-esri"]
 */
export function meanings<Code extends KnownCode>(code: Code): readonly [StatusOf<Code>, ...StatusOf<Code>[]];
export function meanings(code: number | string): readonly Status[];

/**
 * The entries that have one of the values of each facet named, by number.
 *
 * @example
 * filter({ origin: ["nginx", "cloudflare"], class: "4xx" })
 * @throws TypeError where an option has a wrong type; it names the option.
 */
export function filter(options?: FilterOptions): readonly Status[];

/**
 * Every entry, by number.
 *
 * @example
 * all().filter((status) => status.wire === "internal")
 */
export function all(): readonly Status[];

/**
 * The reason phrase of what a number or an id means; undefined where it has none.
 *
 * @example
 * reason(404) // "Not Found"
 * reason(499, { origin: "esri" }) // "Token Required"
 */
export function reason<Code extends KnownCode>(
  code: Code,
  options?: undefined,
): Code extends keyof Reasons ? Reasons[Code] : undefined;
export function reason(query: number | string, options?: LookupOptions): string | undefined;

/** The number that has a phrase of the registry. */
export type CodeOf<Phrase extends Phrases[keyof Phrases]> = {
  [Code in keyof Phrases]: Phrases[Code] extends Phrase ? Code : never;
}[keyof Phrases];

/**
 * The number that has a name, a former name or a library's constant; undefined where none has.
 *
 * @example
 * codeOf("Not Found") // 404
 * codeOf("HTTP_413_REQUEST_ENTITY_TOO_LARGE") // 413
 */
export function codeOf<Phrase extends Phrases[keyof Phrases]>(name: Phrase): CodeOf<Phrase>;
export function codeOf(name: string): KnownCode | undefined;

/**
 * Checks if a query is a number from 100 to 199, known or not, or the id of one.
 *
 * @example
 * isInformational(103) // true
 */
export function isInformational(query: number | string): boolean;

/**
 * Checks if a query is a number from 200 to 299, known or not, or the id of one.
 *
 * @example
 * isSuccessful(204) // true
 */
export function isSuccessful(query: number | string): boolean;

/**
 * `isSuccessful`, by the name that most libraries give it.
 *
 * @example
 * isSuccess(204) // true
 */
export function isSuccess(query: number | string): boolean;

/**
 * Checks if a query is a number from 300 to 399, known or not, or the id of one. See `isRedirect`.
 *
 * @example
 * isRedirection(304) // true
 */
export function isRedirection(query: number | string): boolean;

/**
 * Checks if a query is a number from 400 to 499, known or not, or the id of one.
 *
 * @example
 * isClientError(499) // true
 */
export function isClientError(query: number | string): boolean;

/**
 * Checks if a query is a number from 500 to 599, known or not, or the id of one.
 *
 * @example
 * isServerError("520-cloudflare") // true
 */
export function isServerError(query: number | string): boolean;

/**
 * Checks if the response has no content: any 1xx, 204, 205 and 304 (RFC 9110 section 6.4.1).
 *
 * @example
 * isEmpty(204) // true
 */
export function isEmpty(query: number | string, options?: LookupOptions): boolean;

/**
 * Checks if a client follows it to another URI: 301, 302, 303, 307 and 308. For the class 3xx, see `isRedirection`.
 *
 * @example
 * isRedirect(308) // true
 * isRedirect(304) // false
 */
export function isRedirect(query: number | string, options?: LookupOptions): boolean;

/**
 * Checks if a client may send the same request again, unchanged: the verdict is `same` (at once), `after-delay`, or
 * `idempotent-only`, in which case the server may have acted on it, so that only GET, PUT, DELETE and the other idempotent
 * methods may be repeated. If it is false, the request has to change (`with-change`), or nothing that the client can
 * change helps (`no`); `lookup(code).retry.verdict` tells them apart. With several origins, whether it holds for one of them.
 *
 * @example
 * isRetryable(503) // true: after a wait
 * isRetryable(500) // true: only if the method is idempotent
 * isRetryable(401) // false: with other credentials only
 */
export function isRetryable(query: number | string, options?: LookupOptions): boolean;

/**
 * Checks if a cache may reuse the response without being told for how long (RFC 9110 section 15.1).
 *
 * @example
 * isCacheable(404) // true
 */
export function isCacheable(query: number | string, options?: LookupOptions): boolean;

/**
 * The date of the IANA registry that the table holds, as year-month-day.
 *
 * @example
 * registryDate // "2025-09-15"
 */
export const registryDate: string;

/**
 * The version of the package.
 *
 * @example
 * version // "0.1.0"
 */
export const version: string;
