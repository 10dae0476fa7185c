//! Tencent EdgeOne's codes. Those between node and origin come in pairs: since 2025 a node sends 550 to 555 as well
//! as 520 to 525.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "520-edgeone",
            code: 520,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne connected to the origin and sent the request; the origin answered with a TCP reset.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Cloudflare's 520 covers every unusable answer, Zyte's is a ban by the site; EdgeOne's means one thing: after the connect the origin cut the line with RST. Since 2025 EdgeOne sends 550 for the same.",
                "Numbers from 520 to 599 in a site behind EdgeOne are mostly the node's own. The response field `EO-LOG-UUID` identifies the request for Tencent's support.",
            ],
            on_receipt: &[
                "Operator: call the origin from a machine outside, with `curl --resolve` and the host, protocol and port of the origin settings, and watch for \"Connection reset by peer\".",
                "Visitor: reload once, then tell the site the time and the `EO-LOG-UUID`.",
            ],
            causes: &[
                "A firewall, a host's intrusion protection or a web server rule on the origin resets EdgeOne's requests: look in its log for the node's address, and allow the back-to-origin ranges.",
                "The application or its worker died while it handled the request: compare its error log with the time.",
                "In mainland China, a carrier resets plain HTTP to a domain without an ICP filing: try HTTPS to the origin.",
                "The origin closes idle connections at the moment that EdgeOne uses them again.",
            ],
            retry: "The origin may have begun the work before it cut the line.",
            related: &[
                ("550-edgeone", "The newer number for this event."),
                ("521-edgeone", "Reset already at the connect."),
                ("524-edgeone", "The origin kept the line and stayed silent."),
                (
                    "520-cloudflare",
                    "Cloudflare's catch-all: empty, broken or oversized answers as well.",
                ),
                ("502", "What a gateway without numbers of its own sends."),
                ("520-zyte", "Zyte API: the target site banned the call."),
                ("520-eve-esi", "EVE Online's game server throttled or failed."),
                (
                    "545-edgeone",
                    "The site's own function at the edge failed; the origin is not at fault.",
                ),
            ],
            links: &[
                (
                    "Tencent EdgeOne: status codes",
                    "https://cloud.tencent.com/document/product/1552/101095",
                ),
                ("EdgeOne: 520 and 524", "https://edgeone.ai/document/69573"),
                ("The same in English", "https://edgeone.ai/document/58009"),
            ],
            evidence: &[
                (
                    "Tencent Cloud documentation 1552/101095, 2025-08-14",
                    "520 and 550: reset after the connect",
                ),
                ("EdgeOne documentation 69573", "causes and test of 520 and 524"),
            ],
            keywords: &[
                "edgeone back-to-origin reset",
                "edgeone origin sent rst",
                "tencent edgeone error 520",
                "eo-log-uuid",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "521-edgeone",
            code: 521,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne tried to connect to the origin, and the origin answered the TCP connect with a reset.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "It is close to Cloudflare's 521, and unlike Zyte's, which is a failed download. No request was delivered. Since 2025 EdgeOne also uses 551 for it.",
                "The address was reached: something there refuses the port.",
            ],
            on_receipt: &[
                "Operator: test the port from outside, `nc -vz ORIGIN 443`, then compare it with the port in EdgeOne's origin settings and rules.",
                "The application's access log is empty for these requests, so do not search there.",
            ],
            causes: &[
                "No process listens on the port: check `ss -ltnp` on the origin.",
                "The origin's firewall or security group rejects EdgeOne's nodes, by RST.",
                "A rule of the rule engine sends back-to-origin requests to another port or protocol than the origin serves.",
                "A carrier blocks port 80 or 443 for a host without an ICP filing.",
            ],
            retry: "Nothing was delivered; a repeat is safe and works once the port is open.",
            related: &[
                ("551-edgeone", "The newer number of this refusal."),
                ("522-edgeone", "The connect got no answer at all."),
                ("520-edgeone", "Connected first, reset later."),
                ("521-cloudflare", "Cloudflare's number for a refused connection."),
                ("502", "Other proxies report a refused upstream so."),
                ("521-zyte", "Zyte API: the target could not be downloaded."),
                (
                    "525-edgeone",
                    "The port took the connection, and TLS failed on it.",
                ),
            ],
            links: &[
                (
                    "Tencent EdgeOne: status codes",
                    "https://cloud.tencent.com/document/product/1552/101095",
                ),
                ("EdgeOne: 521 and 522", "https://edgeone.ai/document/69572"),
            ],
            evidence: &[
                (
                    "Tencent Cloud documentation 1552/101095, 2025-08-14",
                    "521 and 551: reset during the TCP connect",
                ),
                ("EdgeOne documentation 69572", "causes and test of 521 and 522"),
            ],
            keywords: &[
                "edgeone origin refused connection",
                "edgeone connect reset by origin",
                "tencent edgeone error 521",
                "edgeone source station port closed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "522-edgeone",
            code: 522,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne's TCP connect to the origin timed out: the origin did not answer at all.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Cloudflare's 522 can also come after the connect; EdgeOne's is about the connect alone. Since 2025 the same event is sent as 552 too.",
                "Silence speaks for packets that are dropped: a firewall, a wrong address, or a host without capacity. A slow script gives 524.",
            ],
            on_receipt: &[
                "Operator: run `curl -v --connect-timeout 5` against the origin's address from two networks, then `mtr` towards it.",
                "If it answers you and not EdgeOne, the origin filters by address: allow the ranges in the console, under origin protection.",
            ],
            causes: &[
                "The origin's security group or host firewall drops EdgeOne's nodes.",
                "The origin's address in EdgeOne is old.",
                "The host is overloaded, and its accept queue is full: read `ss -lnt` and the load.",
                "A national or carrier link between node and origin loses packets.",
            ],
            retry: "The connect never came about, so no work was begun.",
            related: &[
                ("552-edgeone", "The newer number for the same timeout."),
                ("521-edgeone", "A refusal came instead of silence."),
                ("524-edgeone", "Connected, then no response."),
                (
                    "522-cloudflare",
                    "Covers also a request that was never acknowledged.",
                ),
                ("504", "The registered code for a gateway that ran out of time."),
                ("523-edgeone", "The name did not resolve, so nothing was dialed."),
            ],
            links: &[
                (
                    "Tencent EdgeOne: status codes",
                    "https://cloud.tencent.com/document/product/1552/101095",
                ),
                ("EdgeOne: 521 and 522", "https://edgeone.ai/document/69572"),
            ],
            evidence: &[
                (
                    "Tencent Cloud documentation 1552/101095, 2025-08-14",
                    "522 and 552: no answer to the TCP connect",
                ),
                (
                    "EdgeOne documentation 69572",
                    "causes, and the test from a third machine",
                ),
            ],
            keywords: &[
                "edgeone connect to origin timed out",
                "edgeone syn no answer",
                "tencent edgeone error 522",
                "edgeone tcp timeout source station",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "523-edgeone",
            code: 523,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne could not resolve the host name of the origin, so it had no address to connect to.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Cloudflare's 523 says the reverse: the address is known and no route leads there. At EdgeOne the lookup itself failed. Since 2025 also sent as 553.",
                "The visitor's DNS is not involved: the name in question is that of the origin.",
            ],
            on_receipt: &[
                "Operator: take the origin's host name from EdgeOne's settings and run `dig +trace NAME`; correct the record or the setting.",
                "Look for a rule that changes the origin for some paths only.",
            ],
            causes: &[
                "A typing error in the origin's host name, or a name that was deleted.",
                "The name resolves only inside a private network.",
                "The origin's DNS provider is down, or its domain has expired: check with `whois`.",
                "A bucket or load balancer that the name belonged to is gone.",
            ],
            retry: "No connection was made; a later repeat works when the name resolves.",
            related: &[
                ("553-edgeone", "The newer number of the failed lookup."),
                ("523-cloudflare", "Address known, route missing: the reverse."),
                (
                    "530-cloudflare",
                    "Cloudflare's number for an origin name that does not resolve.",
                ),
                ("522-edgeone", "An address was found and did not answer."),
                ("502", "The registered code nearest to it."),
                ("537-edgio", "Edgio's number for it, until 2025."),
            ],
            links: &[
                (
                    "Tencent EdgeOne: status codes",
                    "https://cloud.tencent.com/document/product/1552/101095",
                ),
                (
                    "EdgeOne: 4xx and 5xx, what to check",
                    "https://cloud.tencent.com/document/product/1552/112498",
                ),
            ],
            evidence: &[(
                "Tencent Cloud documentation 1552/101095, 2025-08-14",
                "523 and 553: the origin's name is not resolved",
            )],
            keywords: &[
                "edgeone origin dns resolution failed",
                "edgeone cannot resolve source station",
                "tencent edgeone error 523",
                "edgeone origin hostname lookup",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "524-edgeone",
            code: 524,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne connected to the origin and sent the request; no response came before the time limit.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The meaning is Cloudflare's, the limit is not: EdgeOne's back-to-origin timeout is a setting of the rule engine, 15 seconds unless it is changed, and 600 over HTTP/2. Since 2025 also sent as 554.",
                "The origin may still be at work when the visitor reads the page.",
            ],
            on_receipt: &[
                "Operator: measure the origin directly, `curl -w '%{time_starttransfer}'`, and compare it with the HTTP origin timeout of the rule engine.",
                "Client author: ask whether the job was done before you send it again.",
            ],
            causes: &[
                "A slow query, report or upload: log the response times on the origin.",
                "All workers of the application are busy.",
                "A security product on the origin swallows requests from EdgeOne's nodes without an answer.",
                "The timeout is too short for this path: raise it there, not everywhere.",
            ],
            retry: "Work may have been done although no answer came.",
            related: &[
                ("554-edgeone", "The newer number for the same silence."),
                ("520-edgeone", "The origin cut the line instead."),
                ("522-edgeone", "Not even the connect was answered."),
                (
                    "524-cloudflare",
                    "Cloudflare's read timeout, with a limit of its own.",
                ),
                ("504", "What gateways send for a slow upstream."),
            ],
            links: &[
                (
                    "Tencent EdgeOne: status codes",
                    "https://cloud.tencent.com/document/product/1552/101095",
                ),
                ("EdgeOne: 520 and 524", "https://edgeone.ai/document/69573"),
            ],
            evidence: &[
                (
                    "Tencent Cloud documentation 1552/101095, 2025-08-14",
                    "524 and 554: connected, no response in time",
                ),
                ("EdgeOne documentation 69573", "a walk through 524"),
                ("EdgeOne documentation 63618", "5 to 600 seconds, 15 by default"),
            ],
            keywords: &[
                "edgeone origin response timeout",
                "edgeone back-to-origin timeout",
                "tencent edgeone error 524",
                "edgeone http origin timeout setting",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "525-edgeone",
            code: 525,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne fetches from the origin by HTTPS, and the TLS handshake between the two failed.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Cloudflare and Cloud Foundry use 525 in the same sense. Here the node is the TLS client and the origin the server; the certificate that visitors see is EdgeOne's and not at fault. Since 2025 also sent as 555.",
                "No HTTP request reached the origin.",
            ],
            on_receipt: &[
                "Operator: `openssl s_client -connect ORIGIN:443 -servername HOST`, with the host that EdgeOne sends as Host and SNI, and read where it stops.",
                "As a stopgap fetch by HTTP on port 80, if the path there is safe.",
            ],
            causes: &[
                "The origin has no certificate for the host that EdgeOne names: compare the back-to-origin Host and SNI settings.",
                "Port 443 on the origin speaks plain HTTP.",
                "The origin allows only TLS versions or ciphers that the node does not offer.",
                "A firewall resets the handshake by name.",
            ],
            retry: "The handshake comes before any request, so nothing was done.",
            related: &[
                ("555-edgeone", "The newer number for the failed handshake."),
                ("525-cloudflare", "The same failure at Cloudflare."),
                ("521-edgeone", "The port refused before TLS began."),
                ("502", "Registered, for any bad answer from behind."),
            ],
            links: &[
                (
                    "Tencent EdgeOne: status codes",
                    "https://cloud.tencent.com/document/product/1552/101095",
                ),
                (
                    "EdgeOne: 4xx and 5xx, what to check",
                    "https://cloud.tencent.com/document/product/1552/112498",
                ),
            ],
            evidence: &[(
                "Tencent Cloud documentation 1552/101095, 2025-08-14",
                "525 and 555: TLS handshake with the origin",
            )],
            keywords: &[
                "edgeone ssl handshake with origin failed",
                "edgeone https back-to-origin",
                "tencent edgeone error 525",
                "edgeone sni origin certificate",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "545-edgeone",
            code: 545,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Tencent EdgeOne: the site's edge function threw an exception or, by reports, used up its CPU time.",
            other_names: &["Error return from script"],
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "EdgeOne runs the site's JavaScript at the edge and sends 545 with `Error return from script` when that code fails, even while it loads. It is no trouble of EdgeOne's network or of the origin.",
            ],
            avoid_when: &["Catch errors in the function and answer 500 with your own text."],
            on_receipt: &[
                "The owner reads the function's log in the console, wraps the handler in `try` and `catch`, and tests with the same request.",
                "If the handler is never reached, the module fails as it loads: import it inside the handler to see the error.",
                "A visitor reloads; some of these failures pass.",
            ],
            causes: &[
                "An exception that nothing catches, such as one about a missing environment variable.",
                "More CPU time than the plan allows (200 ms by reports): password hashing is the usual one.",
                "Something that the edge runtime lacks, such as `Response.json`, or a middleware written for another platform.",
                "Several outgoing calls in a row that outlast the function's budget.",
            ],
            retry: "The function may have done part of its work.",
            caveat: Some(
                "Known from users' reports: Tencent's table of EdgeOne's statuses does not list it. One project names 544 for the same text.",
            ),
            related: &[
                ("545-edgio", "Edgio, until 2025: a server was not ready yet."),
                ("599-alibaba", "Alibaba's edge functions: an exception."),
                ("546-supabase", "Supabase's edge functions: a resource limit."),
                ("500", "The registered code for an unexpected fault in a program."),
                (
                    "520-edgeone",
                    "The origin, not the site's code at the edge, broke off.",
                ),
            ],
            links: &[(
                "EdgeOne: reference for abnormal status codes",
                "https://edgeone.ai/document/58009",
            )],
            evidence: &[(
                "public projects on EdgeOne Pages, 2025 to 2026",
                "545 with Error return from script, after exceptions and after CPU time was used up",
            )],
            keywords: &[
                "edgeone 545",
                "error return from script",
                "edgeone pages function exception",
                "edgeone edge function cpu limit",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "550-edgeone",
            code: 550,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne's newer number for 520: the origin reset the connection after the request was sent.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Tencent's list names the two numbers as one: 520/550. Which of them a node sends depends on the node and the time, so count them together.",
                "In mail, 550 is SMTP's refusal of a mailbox; the two have nothing in common.",
            ],
            on_receipt: &[
                "Operator: proceed as with 520, from the call to the origin on; in alerts match both numbers.",
            ],
            causes: &[
                "The origin's protection resets requests from EdgeOne.",
                "The origin's process crashed on this request.",
            ],
            retry: "As with 520, part of the work may be done.",
            related: &[
                (
                    "520-edgeone",
                    "The same event under its older number, with the checks.",
                ),
                ("551-edgeone", "Reset during the connect."),
                ("554-edgeone", "Silence after the connect."),
                ("502", "Stands for it elsewhere."),
            ],
            links: &[(
                "Tencent EdgeOne: status codes",
                "https://cloud.tencent.com/document/product/1552/101095",
            )],
            evidence: &[(
                "Tencent Cloud documentation 1552/101095, 2025-08-14",
                "the row 520/550",
            )],
            keywords: &[
                "edgeone 520/550",
                "edgeone 550 status",
                "origin rst after connect edgeone",
                "tencent cdn 550",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "551-edgeone",
            code: 551,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne's newer number for 521: the origin reset the TCP connect.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "One row of Tencent's list holds both, 521/551. An old dashboard that filters by 521 alone misses part of the refusals.",
                "Mail servers know 551 as \"user not local\"; that is another protocol.",
            ],
            on_receipt: &["Operator: see 521: is the port open to EdgeOne's nodes?"],
            causes: &[
                "Nothing listens on the origin's port.",
                "The security group rejects the nodes.",
            ],
            retry: "The refusal came before any request, and a repeat does no harm.",
            related: &[
                ("521-edgeone", "The older number of the pair, with what to check."),
                ("552-edgeone", "No answer to the connect."),
                ("550-edgeone", "Connected, then reset."),
                ("502", "For a refused upstream in general."),
            ],
            links: &[(
                "Tencent EdgeOne: status codes",
                "https://cloud.tencent.com/document/product/1552/101095",
            )],
            evidence: &[(
                "Tencent Cloud documentation 1552/101095, 2025-08-14",
                "the row 521/551",
            )],
            keywords: &[
                "edgeone 521/551",
                "edgeone 551 status",
                "origin refused connect edgeone",
                "tencent cdn 551",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "552-edgeone",
            code: 552,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne's newer number for 522: the TCP connect to the origin timed out.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Akamai EAA is said to use 552 for an application that cannot be reached; EdgeOne's is the twin of 522. The `Server` field and the page tell them apart.",
                "Both numbers of the pair stand for packets without an answer, not for a slow page.",
            ],
            on_receipt: &["Operator: follow the checks of 522, first of all the firewall of the origin."],
            causes: &[
                "The origin drops packets from EdgeOne's nodes.",
                "The address of the origin is out of date.",
            ],
            retry: "A connect without an answer leaves no work behind.",
            related: &[
                ("522-edgeone", "The older number of the pair."),
                ("552-akamai-eaa", "Akamai's, known from third parties only."),
                ("551-edgeone", "Refused at once."),
                ("554-edgeone", "Timed out after the connect."),
                ("504", "Registered for a gateway that waited in vain."),
                ("553-edgeone", "Not even an address: the name did not resolve."),
            ],
            links: &[(
                "Tencent EdgeOne: status codes",
                "https://cloud.tencent.com/document/product/1552/101095",
            )],
            evidence: &[(
                "Tencent Cloud documentation 1552/101095, 2025-08-14",
                "the row 522/552",
            )],
            keywords: &[
                "edgeone 522/552",
                "edgeone 552 status",
                "connect timeout to origin edgeone",
                "tencent cdn 552",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "553-edgeone",
            code: 553,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne's newer number for 523: the origin's host name did not resolve.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The pair 523/553 means a failed lookup of the origin's name. Do not read it by Cloudflare's 523, which is a missing route.",
            ],
            on_receipt: &["Operator: resolve the origin's name from outside, as for 523."],
            causes: &[
                "The record of the origin's name was deleted or mistyped.",
                "Its domain has expired.",
            ],
            retry: "Harmless to repeat: no origin was contacted.",
            related: &[
                ("523-edgeone", "The older number of the failed lookup."),
                ("552-edgeone", "Resolved, but not connected."),
                ("502", "Registered, and less exact."),
            ],
            links: &[(
                "Tencent EdgeOne: status codes",
                "https://cloud.tencent.com/document/product/1552/101095",
            )],
            evidence: &[(
                "Tencent Cloud documentation 1552/101095, 2025-08-14",
                "the row 523/553",
            )],
            keywords: &[
                "edgeone 523/553",
                "edgeone 553 status",
                "origin domain not resolved edgeone",
                "tencent cdn 553",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "554-edgeone",
            code: 554,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne's newer number for 524: the origin took the request and sent no response in time.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Tencent writes 524/554 for it. The timeout that counts is the one of EdgeOne's rule engine for this path, not that of the web server behind.",
            ],
            on_receipt: &["Operator: measure the origin as for 524; speed the path up or raise its timeout."],
            causes: &["A slow script or query.", "Workers that are all busy."],
            retry: "The late origin may have finished the job.",
            related: &[
                ("524-edgeone", "The older number, where the timeout is explained."),
                ("550-edgeone", "The origin cut the line."),
                ("504", "What a gateway of your own sends."),
                ("552-edgeone", "The TCP connect itself timed out."),
            ],
            links: &[(
                "Tencent EdgeOne: status codes",
                "https://cloud.tencent.com/document/product/1552/101095",
            )],
            evidence: &[(
                "Tencent Cloud documentation 1552/101095, 2025-08-14",
                "the row 524/554",
            )],
            keywords: &[
                "edgeone 524/554",
                "edgeone 554 status",
                "origin too slow edgeone",
                "tencent cdn 554",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "555-edgeone",
            code: 555,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne's newer number for 525: the TLS handshake with the origin failed.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Oracle ORDS uses 555 for an error in a user's SQL, and other APIs have it too; EdgeOne's is the twin of 525. HTML from a CDN node against JSON with `ORDS-25001` tells them apart.",
            ],
            on_receipt: &["Operator: test the handshake with `openssl s_client`, as told for 525."],
            causes: &[
                "No certificate for the host name that EdgeOne asks for.",
                "Port 443 without TLS, or with versions too old.",
            ],
            retry: "Nothing was sent over the line that failed.",
            related: &[
                ("525-edgeone", "The older number, with the handshake test."),
                ("555-ords", "Oracle's: a SQL or PL/SQL handler failed."),
                ("502", "Registered for a bad upstream."),
                (
                    "555-edamam",
                    "Edamam's API for nutrition: ingredients not recognized.",
                ),
            ],
            links: &[(
                "Tencent EdgeOne: status codes",
                "https://cloud.tencent.com/document/product/1552/101095",
            )],
            evidence: &[(
                "Tencent Cloud documentation 1552/101095, 2025-08-14",
                "the row 525/555",
            )],
            keywords: &[
                "edgeone 525/555",
                "edgeone 555 status",
                "origin tls handshake edgeone",
                "tencent cdn 555",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "566-edgeone",
            code: 566,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne's web protection blocked the request: it matched a managed rule against attacks.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A firewall's refusal with a 5xx number: nothing on the server failed, and the origin saw no request. The page says \"Protected by Tencent Cloud EdgeOne\" and gives a request id.",
                "566 is the default of the block page; a site can choose another number.",
            ],
            avoid_when: &["A firewall of your own sends 403: 5xx makes clients retry and monitors ring."],
            on_receipt: &[
                "Visitor: send the site the id on the page, the time and what you did.",
                "Operator: find the id in the Web security log, read the rule's number, and add an exception for this path or field; do not switch the rule set off.",
                "Client author: do not count it as an outage, and do not loop.",
            ],
            causes: &[
                "The content resembles an attack: SQL, HTML or shell text in a form, a code sample, a rich text editor.",
                "An upload or a query string with many special characters.",
                "A scanner or a bot that really tries it.",
            ],
            retry: "The same content meets the same rule until an exception is made.",
            related: &[
                (
                    "567-edgeone",
                    "A rule of the site's own, a rate limit or bot management.",
                ),
                ("403", "The refusal that most firewalls send."),
                (
                    "430-shopify-security",
                    "Shopify's number for a suspicious request.",
                ),
                ("406", "ModSecurity setups refuse with it."),
            ],
            links: &[
                (
                    "Tencent EdgeOne: status codes",
                    "https://cloud.tencent.com/document/product/1552/101095",
                ),
                ("The same in English", "https://edgeone.ai/document/58009"),
            ],
            evidence: &[(
                "Tencent Cloud documentation 1552/101095, 2025-08-14",
                "566: default of the managed rules' block page",
            )],
            keywords: &[
                "protected by tencent cloud edgeone",
                "edgeone managed rule block",
                "edgeone waf intercepted",
                "tencent edgeone block page",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "567-edgeone",
            code: 567,
            origin: Origin::EdgeOne,
            standing: Standing::Vendor,
            summary: "EdgeOne blocked the request by a custom rule, a rate limit or bot management of the site.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Like 566 it is a refusal by the firewall, not a fault of the server. The difference is whose rule it was: 566 comes from Tencent's managed rules, 567 from what the site's owner set up.",
                "Scripts meet it more than browsers: one report found that a bare `User-Agent` was blocked, and the same request with a browser's fields passed.",
            ],
            avoid_when: &["A limit of your own is 429 with `Retry-After`, a ban 403."],
            on_receipt: &[
                "Visitor: wait a few minutes, then try without VPN; send the site the id on the page.",
                "Operator: look the id up under Web security; it names the custom rule, rate limit or bot rule. Loosen it, or list the partner's address.",
                "Client author: slow down, identify yourself, and ask the site for access.",
            ],
            causes: &[
                "Too many requests from one address within the rule's window.",
                "A rule by country, address, path or `User-Agent`.",
                "Bot management takes the client for an automat: few header fields, no cookies, no script.",
                "A health check or webhook sender that nobody put on the list.",
            ],
            retry: "Where a rate limit was the reason it ends with the window, but the answer does not say so.",
            related: &[
                ("566-edgeone", "Blocked by Tencent's managed rules."),
                ("429", "The registered answer to too many requests."),
                ("403", "The refusal without a 5xx number."),
                ("999-linkedin", "LinkedIn's refusal of bots."),
            ],
            links: &[
                (
                    "Tencent EdgeOne: status codes",
                    "https://cloud.tencent.com/document/product/1552/101095",
                ),
                ("The same in English", "https://edgeone.ai/document/58009"),
            ],
            evidence: &[
                (
                    "Tencent Cloud documentation 1552/101095, 2025-08-14",
                    "567: default for custom rules, rate limits, bot management",
                ),
                (
                    "public report on a lottery site's health check",
                    "axios refused with 567, a browser's fields passed",
                ),
            ],
            keywords: &[
                "request failed with status code 567",
                "edgeone bot management block",
                "edgeone rate limit block",
                "edgeone custom rule intercepted",
            ],
            ..Prose::NONE
        },
    },
];
