//! Shopify's codes.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "420-shopify",
            code: 420,
            origin: Origin::Shopify,
            standing: Standing::Retired,
            summary: "Shopify's Admin API answered this for a locked store until 30 August 2018; now 423.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The number was changed because 420 was ambiguous. It never meant a rate limit at Shopify, although exceeding limits again and again is one reason for a lock.",
            ],
            avoid_when: &["Answer 423 for a locked resource."],
            on_receipt: &["Stop the job for this store and tell the merchant to contact Shopify support."],
            causes: &[
                "Old client code or mocks that still expect 420: change them to 423.",
                "A proxy of your own that translates codes.",
            ],
            retry: "A locked store stays locked until Shopify opens it.",
            related: &[
                ("423", "Locked, the code Shopify sends now."),
                ("420-twitter", "Twitter's 420 is a pace limit."),
                ("402", "Shopify uses 402 for a store frozen over an unpaid bill."),
                (
                    "430-shopify-security",
                    "Rejects one suspicious request, not the whole store.",
                ),
                ("420-eve-esi", "EVE Online's limit on errors."),
                ("420-salesforce", "Salesforce: no route for this host."),
                ("420-w3c-pep", "W3C's PEP draft, on policies."),
                ("420-spring", "A draft's Method Failure, kept as a constant."),
                ("420-shttp", "S-HTTP of RFC 2660: retry with other security."),
            ],
            links: &[(
                "Shopify changelog",
                "https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420",
            )],
            evidence: &[("Shopify developer changelog, 2018-08-30", "420 became 423")],
            keywords: &[
                "shop is locked admin api",
                "account compromise fraud lock",
                "merchant shop unavailable",
                "legacy shopify locked-shop number replaced later",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "430-shopify-security",
            code: 430,
            origin: Origin::Shopify,
            phrase: Some("Shopify Security Rejection"),
            standing: Standing::Vendor,
            summary: "Shopify rejected the request because it looks malicious.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A verdict on how the request looks, not a counted limit: Shopify's rate limit is 429. Innocent servers meet it too. It is not about field sizes.",
            ],
            avoid_when: &["Your own refusals: 403; your own limits: 429."],
            on_receipt: &[
                "Client author: stop, correct, go on slowly. Crawler user: lower threads and rate.",
                "Shopper: try another network.",
                "If honest traffic stays blocked, ask Shopify with `X-Request-ID` and times.",
            ],
            causes: &[
                "Storefront API calls from your server without `Shopify-Storefront-Buyer-IP`: add it first.",
                "Bursts, or a shared cloud address.",
                "Content that resembles an attack.",
            ],
            retry: "Correct what looks like an attack first; unaltered hits look worse.",
            related: &[
                ("429", "The counted limit: wait and repeat."),
                ("403", "Refusal with no hint of attack."),
                ("430-shopify-old", "An older, unconfirmed name."),
                ("420-twitter", "Twitter's early pace limit."),
                ("503", "Capacity, not suspicion."),
                ("431", "Too large fields."),
                ("430-fabric", "Microsoft Fabric: no cores left."),
                (
                    "430-blockchair",
                    "Blockchair: an address without a key is blocked.",
                ),
                (
                    "420-shopify",
                    "Until 2018: the whole store was locked, whatever was asked.",
                ),
                (
                    "566-edgeone",
                    "Tencent EdgeOne: a managed rule took the request for an attack.",
                ),
            ],
            links: &[(
                "Shopify response codes",
                "https://shopify.dev/docs/api/usage/response-codes",
            )],
            evidence: &[("shopify.dev, response codes", "430 Shopify Security Rejection")],
            keywords: &[
                "shopify blocked bot",
                "screaming frog 430",
                "shopify crawler blocked",
                "storefront graphql rejected",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "430-shopify-old",
            code: 430,
            origin: Origin::Shopify,
            phrase: Some("Request Header Fields Too Large"),
            standing: Standing::Retired,
            confidence: Confidence::Low,
            summary: "An older, unconfirmed name for Shopify's 430: too many pages asked for in a short time.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Third-party lists call it Request Header Fields Too Large, yet describe a rate limit in place of 429. No Shopify page with this name was found. Oversized fields are 431. Shopify's table today says Security Rejection.",
            ],
            avoid_when: &["Too large fields are 431, too many requests 429."],
            on_receipt: &["Slow down, then follow the advice for the Security Rejection."],
            causes: &[
                "A crawler hitting a storefront too fast: reduce speed.",
                "Traffic Shopify takes for an attack, the current meaning.",
            ],
            retry: "Go on at a lower rate.",
            caveat: Some("Low confidence: no primary source."),
            related: &[
                ("430-shopify-security", "The name Shopify documents now."),
                ("429", "What the old text describes."),
                ("431", "The registered owner of the phrase."),
                ("420-twitter", "Also a rate limit from before 429."),
                (
                    "430-fabric",
                    "Microsoft Fabric's answer when its cores are taken.",
                ),
                (
                    "430-blockchair",
                    "Blockchair's answer to an address without a key.",
                ),
            ],
            evidence: &[("third-party lists only", "name, deprecated")],
            keywords: &[
                "too many urls",
                "shopify crawl rate 430",
                "deprecated shopify code",
                "deprecated shopify code header fields",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "530-shopify",
            code: 530,
            origin: Origin::Shopify,
            phrase: Some("Origin DNS Error"),
            standing: Standing::Vendor,
            summary: "Cloudflare, in front of Shopify, could not resolve a DNS record: Origin DNS Error.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The shop's application never saw the request, so no order was taken. The number is Cloudflare's own 530, listed in Shopify's table.",
            ],
            avoid_when: &["Your own gateway without an upstream sends 502."],
            on_receipt: &[
                "Merchant: open the `myshopify.com` address. If it works, mend the domain's DNS: A record 23.227.38.65, `www` as CNAME to `shops.myshopify.com`.",
                "Client author: keep the job queued, repeat with growing pauses.",
                "Shopper: come back later.",
            ],
            causes: &[
                "An outage at Shopify or Cloudflare: look at shopifystatus.com first.",
                "A custom domain's record is wrong or half changed.",
            ],
            retry: "Nothing was processed.",
            related: &[
                ("530-cloudflare", "The general form, with a 1xxx error."),
                ("502", "The registered code for it."),
                ("530-pantheon", "A frozen sandbox."),
                ("540-shopify", "An endpoint switched off on purpose."),
            ],
            links: &[(
                "Shopify response codes",
                "https://shopify.dev/docs/api/usage/response-codes",
            )],
            evidence: &[("shopify.dev, response codes", "530 Origin DNS Error")],
            keywords: &[
                "shopify domain not working",
                "error 1016",
                "dns lookup failed store",
                "cname a record custom domain",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "540-shopify",
            code: 540,
            origin: Origin::Shopify,
            phrase: Some("Temporarily Disabled"),
            standing: Standing::Vendor,
            summary: "Shopify has switched the requested endpoint off for a while.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At Shopify one endpoint is off, at Supabase a whole project is paused. Shopify promises it back soon but names no time. It is not a rate limit and not a fault in the request.",
            ],
            avoid_when: &["Say 503 with `Retry-After` in your own API."],
            on_receipt: &[
                "Client author: pause this call alone, let other endpoints run, repeat after minutes.",
                "Operator: raise an alert if the pause does not end.",
            ],
            causes: &[
                "Maintenance or an incident at Shopify: read the status page.",
                "If 540 stays, a retired endpoint: check the changelog and your API version.",
            ],
            retry: "Pause for minutes.",
            caveat: Some(
                "Supabase sends 540 for a paused project, and Paddle for an endpoint disabled for one account: see who answers before you act.",
            ),
            related: &[
                ("503", "The registered form, with a time to return."),
                ("501", "At Shopify: this shop lacks the endpoint."),
                ("530-shopify", "A DNS failure before Shopify."),
                ("410", "Gone for good."),
                (
                    "540-supabase",
                    "Supabase: the project is paused, and no repeat wakes it.",
                ),
                (
                    "540-tesla",
                    "Tesla's Fleet API: the car answered something unexpected.",
                ),
                ("540-edgio", "Out of memory at Edgio, which is closed."),
            ],
            links: &[(
                "Shopify response codes",
                "https://shopify.dev/docs/api/usage/response-codes",
            )],
            evidence: &[("shopify.dev, response codes", "540 Temporarily Disabled")],
            keywords: &[
                "api turned off",
                "paddle temporarily_unavailable",
                "feature under maintenance",
                "back online shortly",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "783-shopify",
            code: 783,
            origin: Origin::Shopify,
            phrase: Some("Unexpected Token"),
            standing: Standing::Vendor,
            wire: None,
            confidence: Confidence::Medium,
            summary: "Shopify's table lists 783 for a JSON syntax error; the number lies outside HTTP's range.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Status codes end at 599. Shopify's text mixes two things: a request with broken JSON, and client code that fails to parse what the server returned.",
            ],
            avoid_when: &["Answer broken JSON with 400. Never send a number above 599."],
            on_receipt: &[
                "Client author: log the true status next to the parse error. Treat an invalid number as a 5xx.",
            ],
            causes: &[
                "Trailing comma, single quotes or unescaped text: run the content through a JSON parser.",
                "HTML or an empty answer fed to a JSON parser: print the raw response and its `Content-Type`.",
                "Content encoded to JSON twice.",
            ],
            retry: "The content itself is at fault: correct the JSON.",
            caveat: Some(
                "Documented, but not proven to be sent. The list of 7xx developer errors on GitHub (701 Meh, 725 It works on my machine) is a joke.",
            ),
            related: &[
                ("400", "The right code for JSON that does not parse."),
                ("422", "Valid JSON with wrong values."),
                ("415", "Wrong `Content-Type`."),
            ],
            links: &[(
                "Shopify response codes",
                "https://shopify.dev/docs/api/usage/response-codes",
            )],
            evidence: &[("shopify.dev, response codes", "783 Unexpected Token")],
            keywords: &[
                "syntaxerror unexpected token < in json at position 0",
                "json.parse error",
                "invalid json shopify",
                "malformed graphql body",
            ],
            ..Prose::NONE
        },
    },
];
