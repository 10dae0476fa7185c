//! Codes of single services and their APIs.

use crate::{Article, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "420-twitter",
            code: 420,
            origin: Origin::Twitter,
            phrase: Some("Enhance Your Calm"),
            standing: Standing::Retired,
            summary: "Twitter told an application to slow down: its early rate limit code, since replaced by 429.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The Search API answered 420 from January 2010, before 429 existed. Version 1.1 and later use 429, though the old streams kept 420. The name quotes the film Demolition Man. It is no Spring error.",
            ],
            avoid_when: &["Your own rate limit is 429 with `Retry-After`."],
            on_receipt: &[
                "Client author: honor `Retry-After` if present, else wait a minute, then double the pause.",
                "Cache results; share one stream.",
            ],
            causes: &[
                "Polling faster than the limit: count calls.",
                "Streams reopened in a loop without pause.",
                "Another API that took the number: EVE Online's ESI limits errors with it, with `X-Esi-Error-Limit-Reset` in seconds.",
            ],
            retry: "Let the pause grow with each attempt.",
            caveat: Some(
                "Telegram's `420 FLOOD_WAIT` is an RPC error number in the content and no HTTP status; its Bot API sends 429.",
            ),
            related: &[
                ("429", "Registered for the same message."),
                ("430-shopify-security", "430 suspects an attack."),
                ("503", "Blames the server's load."),
                ("529-anthropic", "The server is overloaded."),
                ("420-shopify", "A locked store."),
                ("420-spring", "A WebDAV draft code."),
                ("420-eve-esi", "EVE Online: too many failing calls."),
                (
                    "420-salesforce",
                    "Salesforce Edge does not know where the host belongs.",
                ),
                ("420-shttp", "S-HTTP wanted other security options."),
                ("420-w3c-pep", "A 1997 draft of W3C: policy not fulfilled."),
                (
                    "430-shopify-old",
                    "Shopify's first number for too fast a visitor, by hearsay.",
                ),
            ],
            links: &[(
                "X response codes",
                "https://developer.x.com/en/docs/basics/response-codes",
            )],
            evidence: &[
                (
                    "X developer documentation, response codes",
                    "420 for a rate limited app",
                ),
                ("twitter-development-talk, 2009-12-22", "start in Search"),
            ],
            keywords: &[
                "tweepy 420",
                "x api throttled",
                "chill slow down",
                "exceeded connection limit for user",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "456-deepl",
            code: 456,
            origin: Origin::DeepL,
            phrase: Some("Quota exceeded"),
            standing: Standing::Vendor,
            summary: "DeepL refuses the call: the account's character quota is used up.",
            other_names: &["QuotaExceededException"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The monthly allowance of a Free plan, or the Cost Control limit of a Pro plan, is spent. Calling too fast gives 429 instead. IANA has not assigned 456; an unknown 4xx counts as 400.",
            ],
            avoid_when: &["For a spent quota in your own API send 429, or 402 if a payment lifts it."],
            on_receipt: &[
                "Stop sending. `GET /v2/usage` shows `character_count` against `character_limit`. Raise the limit, upgrade, or wait for the next billing period.",
            ],
            causes: &[
                "Normal use outgrew the plan: read the usage endpoint.",
                "A loop or bulk job burned the quota: look at usage per key.",
            ],
            retry: "456 stays until the period ends or the limit is raised.",
            related: &[
                ("429", "DeepL sends 429 for too many calls at once."),
                ("402", "402 is the registered code for payment."),
                ("456-nestjs", "A constant without a sender."),
                ("456-sina", "Sina Finance blocks crawlers with 456."),
                ("432-tavily", "Tavily: the plan or key has no credits left."),
                (
                    "433-tavily",
                    "Tavily: the limit that the customer set on spending.",
                ),
                ("466-green-api", "GREEN-API: the plan's quota of chats or calls."),
                (
                    "495-ensembledata",
                    "EnsembleData counts units a day, not characters a month.",
                ),
            ],
            links: &[("deepl-python", "https://github.com/DeepLcom/deepl-python")],
            evidence: &[
                ("deepl 1.32.0 (PyPI), translator.py", "names 456 quota exceeded"),
                ("DeepL documentation", "Free and Pro causes"),
            ],
            keywords: &[
                "deepl error 456",
                "quota for this billing period has been exceeded",
                "translation limit reached",
                "too many characters translated",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "529-anthropic",
            code: 529,
            origin: Origin::Anthropic,
            phrase: Some("Overloaded"),
            standing: Standing::Vendor,
            summary: "Anthropic's API is overloaded by traffic from all users and turned this request down.",
            other_names: &["overloaded_error"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The error type in the JSON is `overloaded_error`. Request and key are fine. It is not your rate limit: that is 429, also sent when your own traffic rises sharply. In a stream it can come as an event after a 200.",
            ],
            avoid_when: &["Your own overloaded service sends 503 with `Retry-After`."],
            on_receipt: &[
                "Repeat a few times with exponential backoff; obey `Retry-After` if sent. Official SDKs retry twice by default. If it lasts, switch the model.",
            ],
            causes: &[
                "High load across the service: check status.claude.com.",
                "Demand for one model.",
                "Waves of instant retries: limit concurrency.",
            ],
            retry: "Anthropic's overload passes: repeat after growing pauses.",
            related: &[
                ("429", "429 from Anthropic is your own rate or spend limit."),
                ("503", "503 is the registered status."),
                ("529-qualys", "SSL Labs: wait 30 minutes."),
                (
                    "529-swift",
                    "Swift has too many requests in flight to its backends.",
                ),
                (
                    "420-twitter",
                    "Twitter's old limit on one application, not on all.",
                ),
                ("498-groq", "Groq's flex tier is full; its other tiers go on."),
            ],
            links: &[("Anthropic API errors", "https://docs.anthropic.com/en/api/errors")],
            evidence: &[
                (
                    "Microsoft Dev Proxy documentation, Anthropic 529",
                    "529 with `overloaded_error`, citing Anthropic",
                ),
                (
                    "anthropics/claude-code issue 63051",
                    "529 Overloaded as clients print it",
                ),
            ],
            keywords: &[
                "claude",
                "claude code api error: 529",
                "llm busy",
                "ai model at capacity",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "529-qualys",
            code: 529,
            origin: Origin::Qualys,
            phrase: Some("Site is overloaded"),
            standing: Standing::Vendor,
            summary: "The Qualys SSL Labs API is overloaded and takes no call for the moment.",
            other_names: &["The service is overloaded"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "SSL Labs sends 529 when its own servers have too much work. The caller is not the reason: one who is too fast gets 429. 503 means down, as for maintenance.",
            ],
            avoid_when: &["Elsewhere 503 says overload; 529 is unassigned."],
            on_receipt: &[
                "Sleep for about 30 minutes plus a random part, then call again. `fromCache=on` spares load where fresh results are not needed.",
            ],
            causes: &[
                "Many users start assessments at once: wait.",
                "Tight polling adds load: poll every 5 seconds until an assessment runs, then every 10.",
                "Parallel assessments from your side: test one host at a time.",
            ],
            retry: "SSL Labs recovers by itself.",
            related: &[
                (
                    "529-anthropic",
                    "Anthropic's overload; seconds of backoff suit it.",
                ),
                ("429", "429 from SSL Labs: you start assessments too fast."),
                ("503", "503 from SSL Labs: down, wait about 15 minutes."),
                ("529-swift", "OpenStack Swift: too many backend requests."),
            ],
            links: &[(
                "SSL Labs API v3",
                "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md",
            )],
            evidence: &[(
                "ssllabs-scan, ssllabs-api-docs-v3.md",
                "529: service overloaded; pause advice",
            )],
            keywords: &["ssllabs-scan", "ssl test", "tls grade", "certificate check api"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "999-linkedin",
            code: 999,
            origin: Origin::LinkedIn,
            phrase: Some("Request denied"),
            standing: Standing::Vendor,
            summary: "LinkedIn refuses a client that it takes for a bot, with a number outside HTTP's valid range.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Crawlers, link checkers and scripts get 999. The page often exists, so 999 does not prove a broken link.",
                "RFC 9110 allows 100 to 599 and wants other numbers treated as 5xx; some libraries throw an exception.",
            ],
            avoid_when: &["To turn a bot away send 403, or 429 with `Retry-After`."],
            on_receipt: &[
                "Link checkers: count 999 as unknown or exclude linkedin.com. Programs: use LinkedIn's official API. People: sign in.",
            ],
            causes: &[
                "The `User-Agent` or other fields look like a tool's.",
                "The address belongs to a data center, CI service or VPN.",
                "Too many requests came from one address.",
            ],
            retry: "LinkedIn keeps refusing a client that it distrusts.",
            caveat: Some(
                "Known from reports only. Nextcloud and ownCloud put 996 to 999 into `meta.statuscode` of the content (OCS): those are no HTTP statuses.",
            ),
            related: &[
                ("403", "403 is the valid refusal."),
                ("429", "429 is the valid way to slow a bot down."),
                (
                    "999-yahoo",
                    "Yahoo's older 999, for bots and for too many requests.",
                ),
                (
                    "567-edgeone",
                    "Tencent EdgeOne: the site's own rules or its bot management.",
                ),
                ("572-instagram", "Instagram's distrust of a client, by reports."),
                ("666-kap", "Turkey's KAP blocks programs with 666."),
            ],
            evidence: &[
                ("html-proofer issue 215 (2015)", "`999 Request denied`"),
                ("claude-code issue 83984 (2026)", "still 999"),
            ],
            keywords: &[
                "anti-scraping",
                "status code must be an integer value between 1xx and 5xx",
                "html-proofer",
                "dead link report",
            ],
            ..Prose::NONE
        },
    },
];
