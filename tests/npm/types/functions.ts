// Uses of the types, checked by the compiler: every line has to compile, but for one below @ts-expect-error, which must not.
import {
  all,
  type ClientErrorCode,
  codeOf,
  type Document,
  type Entry,
  type ErrorCode,
  filter,
  isRetryable,
  type KnownCode,
  lookup,
  meanings,
  type Origin,
  type OriginOf,
  type RegisteredCode,
  reason,
  registryDate,
  type ServerErrorCode,
  type SpecId,
  type Status,
  type StatusClass,
  type StatusId,
  type Texts,
  version,
} from "status-atlas";
import type { meanings as alsoMeanings } from "status-atlas/entries";
import type { isRetryable as alsoRetryable } from "status-atlas/facts";
import type { reason as alsoReason } from "status-atlas/names";
import { facets, type SearchResult, search } from "status-atlas/search";
import { texts } from "status-atlas/texts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

// A known literal is an entry, anything else maybe one.
const notFound: Status = lookup(404);
same<typeof notFound.id, StatusId>(true);
const found = lookup(404);
same<typeof found.code, 404>(true);
same<typeof found.origin, "iana">(true);
const byId: Status = lookup("499-nginx");
const esri = lookup(499, { origin: "esri" });
same<typeof esri.origin, "esri">(true);
declare const anyNumber: number;
declare const anyText: string;
declare const known: KnownCode;
same<ReturnType<typeof maybe>, Status | undefined>(true);
function maybe() {
  return lookup(anyNumber);
}
const alsoEntry: Status = lookup(known);
const byName: Status | undefined = lookup(anyText);
// @ts-expect-error it may be unknown
const wrong: Status = lookup(485 as number);
// @ts-expect-error nobody has 485
const unknownNumber: Status = lookup(485);
// @ts-expect-error Shopify gives 499 no meaning
const otherOrigin: Status = lookup(499, { origin: "shopify" });
const severalOrigins: Status | undefined = lookup(499, { origin: ["shopify", "esri"] });
// @ts-expect-error a misspelt origin
lookup(499, { origin: "ngnix" });
// @ts-expect-error no such option
lookup(499, { origins: "nginx" });
// @ts-expect-error what is looked up is a number or a text
lookup({});

// The first of a known number's meanings is there.
same<(typeof both)[0]["code"], 499>(true);
const both = meanings(499);
const none: readonly Status[] = meanings(anyNumber);
// @ts-expect-error it is read-only
both[0] = notFound;
// @ts-expect-error so are entries
notFound.phrase = "Lost";

const phrase: "Not Found" = reason(404);
const closed: "Client Closed Request" = reason(499);
const nameless: undefined = reason(460);
const anyPhrase: string | undefined = reason(anyNumber);
const code: 404 = codeOf("Not Found");
const anyCode: KnownCode | undefined = codeOf(anyText);

const results: readonly SearchResult[] = search("upstream timed out", {
  class: "5xx",
  origin: ["nginx"],
  spec: [],
  limit: 10,
});
const score: number | undefined = results[0]?.score;
// @ts-expect-error no such class
search("a", { class: "6xx" });
// @ts-expect-error a limit is a number
search("a", { limit: "3" });
// @ts-expect-error there is no such specification
filter({ spec: "rfc1" });
const cloudflare: readonly Status[] = filter({ origin: "cloudflare", class: ["5xx", "none"] });
const every: readonly Status[] = all();
const counts: readonly { readonly value: Origin; readonly count: number }[] = facets().origin;
const classes: readonly { readonly value: StatusClass | "none"; readonly count: number }[] = facets(
  "timeout",
  { spec: "rfc9110" },
).class;
const retry: boolean = isRetryable(503) && isRetryable("520-cloudflare", { origin: "cloudflare" });
const dates: string = version + registryDate;
same<typeof alsoMeanings, typeof meanings>(true);
same<typeof alsoRetryable, typeof isRetryable>(true);
same<typeof alsoReason, typeof reason>(true);

// The prose of a known id is there; of others maybe.
const prose: Texts = texts("499-nginx");
const ofFound: Texts = texts(found.id);
const maybeProse: Texts | undefined = texts(anyText);
// @ts-expect-error the facts have no prose
notFound.meaning;
// @ts-expect-error the grounds stand in the texts
notFound.retry?.why;
declare const entry: Entry;
const both2: Status & { readonly causes: readonly string[] } = entry;
const grounds: string | undefined = entry.retry?.why ?? entry.headers[0]?.why;

// The unions hold what they say.
const error: ErrorCode = 499;
const server: ServerErrorCode = 525;
const client: ClientErrorCode & RegisteredCode = 404;
same<Extract<ErrorCode, 200 | 302>, never>(true);
same<Extract<OriginOf<499>, "nginx" | "esri" | "cloudflare">, "nginx" | "esri">(true);
const origin: Origin = "cloudflare";
const spec: SpecId = "rfc9110";
// @ts-expect-error 499 is not in the registry
const unregistered: RegisteredCode = 499;
same<Document["statuses"], readonly Entry[]>(true);

// A switch over a verdict is complete without a default.
function wait(status: Status): number {
  if (status.retry === null) return -1;
  switch (status.retry.verdict) {
    case "no":
    case "with-change":
      return -1;
    case "same":
    case "idempotent-only":
      return 0;
    case "after-delay":
      return 1;
  }
}
