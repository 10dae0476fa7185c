//! Codes that lists repeat and no product owns.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "598-convention",
            code: 598,
            origin: Origin::Informal,
            phrase: Some("Network read timeout error"),
            standing: Standing::Informal,
            wire: None,
            confidence: Confidence::Low,
            summary: "Informal name for a read timeout behind a proxy; no product is known to send it in this sense.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Third-party lists say that some proxies report 598 when a connection stood but no data came in time. None names a proxy; the registered code is 504. A real 598 may be Alibaba's EdgeRoutine, or AnyEvent::HTTP's own: the Perl program aborted the request itself.",
            ],
            avoid_when: &["A gateway whose upstream stays silent sends 504."],
            on_receipt: &["Find the sender by `Server`, `Via` and each proxy's log."],
            causes: &[
                "An upstream is slower than a proxy's read timeout: compare the two.",
                "A custom gateway or client picks 598.",
            ],
            retry: "The server may have acted.",
            caveat: Some("Only third-party lists."),
            related: &[
                ("504", "504 is the registered timeout of a gateway."),
                ("599-convention", "599: not even connected."),
                ("524-cloudflare", "Cloudflare: the origin stays silent."),
                ("408", "408: the client was too slow."),
                ("460-aws-alb", "460: the client left the load balancer."),
                ("598-alibaba", "EdgeRoutine: throttled or barred code."),
                ("598-anyevent-http", "AnyEvent::HTTP: the program itself aborted."),
                ("598-artifactsmmo", "ArtifactsMMO: nothing there to act on."),
            ],
            evidence: &[("Wikipedia, List of HTTP status codes", "third-party lists only")],
            keywords: &[
                "proxy waited for data",
                "upstream stalled",
                "nonstandard 5xx",
                "slow backend",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "599-convention",
            code: 599,
            origin: Origin::Informal,
            phrase: Some("Network Connect Timeout Error"),
            standing: Standing::Informal,
            wire: None,
            confidence: Confidence::Low,
            summary: "Informal name for a connect timeout behind a proxy; no sender with this meaning is known.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Third-party lists say that some proxies report 599 when they cannot open a connection in time. Known sources mean other things: the clients AnyEvent::HTTP (595 to 599), HTTP::Tiny and Tornado, Apify's proxy-chain, Alibaba's EdgeRoutine, Qiniu Kodo.",
            ],
            avoid_when: &["A gateway that cannot connect in time sends 504."],
            on_receipt: &["Find out whether a server sent it at all."],
            causes: &[
                "Your program uses Tornado, or Perl's HTTP::Tiny or AnyEvent::HTTP: the client made 599 up.",
                "The sender is proxy-chain, EdgeRoutine or Qiniu Kodo: see there.",
                "A gateway of your own picks 599: check host and port.",
            ],
            retry: "Without a connection nothing was processed.",
            caveat: Some("Low confidence: no product is named."),
            related: &[
                ("504", "504 is the registered gateway timeout."),
                ("598-convention", "598: connected, then no data."),
                ("599-tornado", "A client's own invention."),
                ("599-qiniu", "Qiniu really sends it, for a fault of its own."),
                ("522-cloudflare", "Cloudflare's connect timeout."),
                ("524-cloudflare", "Cloudflare: connected, no answer."),
                ("408", "408: the request came too slowly."),
                (
                    "599-http-tiny",
                    "Perl's HTTP::Tiny made it up for any error of its own.",
                ),
                (
                    "599-anyevent-http",
                    "AnyEvent::HTTP made it up, as it does 595 to 598.",
                ),
                ("599-alibaba", "EdgeRoutine sends it for an exception."),
                (
                    "599-proxychain",
                    "proxy-chain sends it for the rest of its errors.",
                ),
            ],
            evidence: &[("Wikipedia, List of HTTP status codes", "third-party lists only")],
            keywords: &[
                "proxy cannot open tcp connection",
                "nonstandard 5xx",
                "upstream host unreachable",
                "syn timeout",
            ],
            ..Prose::NONE
        },
    },
];
