//! The codes of Edgio, before that Layer0, whose network was shut down in January 2025. Old logs have them.

use crate::{Article, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "530-edgio",
            code: 530,
            origin: Origin::Edgio,
            phrase: Some("Internal Edgio Error"),
            standing: Standing::Retired,
            summary: "Edgio, a network that closed in 2025, failed for a reason of its own.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At Cloudflare 530 is a name that does not resolve, at Pantheon a frozen site. Edgio, before that Layer0, used 530 to 548 for its own faults; the network was shut down in January 2025.",
            ],
            on_receipt: &[
                "In an old log, read it as 500. In a new one, find the sender by `Server` and `Via`: it is not Edgio.",
            ],
            causes: &[
                "An unexpected fault inside the network.",
                "Today: a mock or a test that still has the number.",
            ],
            retry: "Whether the project's code ran was not said.",
            related: &[
                ("530-cloudflare", "Cloudflare's, which is alive."),
                ("534-edgio", "The project's code failed, not Edgio."),
                ("500", "Its registered counterpart."),
                (
                    "545-edgio",
                    "A server of the network took traffic before it was ready.",
                ),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "530 Internal Edgio Error",
            )],
            keywords: &[
                "layer0 internal error",
                "edgio unexpected error",
                "edgio status 530",
                "edgecast edgio platform fault",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "531-edgio",
            code: 531,
            origin: Origin::Edgio,
            phrase: Some("Project Upstream Connection Error"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025, could not connect to the project's origin.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Gcore sends 531 for memory; Edgio's, until its end in 2025, was a connection that did not come about. A response later than 60 seconds was reported so as well, for a while.",
            ],
            on_receipt: &[
                "Old advice: check the origin's host name and DNS entry, and allow Edgio's addresses in its firewall.",
            ],
            causes: &[
                "A wrong host or DNS entry in the project.",
                "A firewall without Edgio's addresses, or a server that was down.",
            ],
            retry: "Nothing had been sent.",
            related: &[
                ("531-gcore", "Gcore: the application's memory."),
                ("536-edgio", "Connected, but no response."),
                ("521-cloudflare", "The origin refuses Cloudflare."),
                ("502", "The word for it that is registered."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "531 Project Upstream Connection Error",
            )],
            keywords: &[
                "project upstream connection error layer0",
                "edgio origin not reachable",
                "edgio allowlist ip addresses",
                "edgio upstream host wrong",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "532-edgio",
            code: 532,
            origin: Origin::Edgio,
            phrase: Some("Project Response Too Large"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: the response of the project's code was larger than allowed.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Gcore's 532 is a timeout; Edgio's was a size, 6 MB for what its cloud workers returned.",
            ],
            on_receipt: &[
                "Then as now: serve large files from storage or the origin, not through a function.",
            ],
            causes: &[
                "A download or an API answer without pages.",
                "Images rendered by the code, uncompressed.",
            ],
            retry: "The response would have been as large again.",
            related: &[
                ("532-gcore", "Gcore: the application timed out."),
                ("542-edgio", "Header fields, not content, were too many."),
                ("413", "Too large a request, not a response."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "532 Project Response Too Large",
            )],
            keywords: &[
                "layer0 response too large",
                "edgio 6mb limit",
                "edgio serverless response size",
                "edgio worker body limit",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "533-edgio",
            code: 533,
            origin: Origin::Edgio,
            phrase: Some("Project Upstream TLS Error"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: TLS with the project's origin failed.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Gcore's 533 is a crash; Edgio's was the handshake with the origin or its certificate.",
            ],
            on_receipt: &[
                "The advice was to renew the origin's certificate, and to compare its names with the host that the project asks for.",
            ],
            causes: &[
                "An expired certificate at the origin.",
                "A host name that the certificate does not list.",
            ],
            retry: "The request had not been sent.",
            related: &[
                ("533-gcore", "Gcore: the application crashed."),
                ("525-cloudflare", "A failed handshake at Cloudflare."),
                ("546-edgio", "TLS inside Edgio's network."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "533 Project Upstream TLS Error",
            )],
            keywords: &[
                "layer0 upstream tls error",
                "edgio origin certificate expired",
                "edgio tls to origin",
                "edgio host name mismatch certificate",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "534-edgio",
            code: 534,
            origin: Origin::Edgio,
            phrase: Some("Project Error"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: the project's serverless code failed or gave a malformed response.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "No other sender of 534 is known. The code ran in Edgio's cloud; its server logs had the reason.",
            ],
            on_receipt: &[
                "When a project is moved elsewhere the same bug shows as 500 or 502 there: read that platform's function log.",
            ],
            causes: &[
                "An exception in the server-side rendering or an API route.",
                "A response that is no valid HTTP.",
            ],
            retry: "The code may have acted before it failed.",
            related: &[
                ("530-edgio", "Edgio itself failed."),
                ("539-edgio", "The code took too long."),
                ("500", "What a server of one's own says."),
                ("533-gcore", "An application on Gcore's edge that crashed."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "534 Project Error",
            )],
            keywords: &[
                "layer0 project error",
                "edgio serverless code failed",
                "edgio nextjs ssr crash",
                "edgio malformed response",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "535-edgio",
            code: 535,
            origin: Origin::Edgio,
            phrase: Some("Unknown Project"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: no project belongs to the host name of the request.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A `Host` field that was missing, or matched no deployment. Since the network is gone, a domain that still points to it gets no answer at all.",
            ],
            on_receipt: &["Owner of such a domain: move the DNS record to the present host."],
            causes: &[
                "A domain that points to the network without a project for it.",
                "A request by IP address.",
            ],
            retry: "The DNS record or the project had to change.",
            related: &[
                ("544-edgio", "The field is there and no valid domain."),
                ("421", "Registered: this server does not answer for the host."),
                ("404", "What most hosts send for an unknown name."),
                (
                    "538-edgio",
                    "The host had a project, and projects ran in a circle.",
                ),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "535 Unknown Project",
            )],
            keywords: &[
                "layer0 unknown project",
                "edgio host not found",
                "edgio domain not configured",
                "edgio host header no deployment",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "536-edgio",
            code: 536,
            origin: Origin::Edgio,
            phrase: Some("Project HTTP Response Timeout"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: the project's origin was connected and gave no response.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Besides slowness it stood for an origin that dropped the connection or threw an exception.",
            ],
            on_receipt: &["In logs read it as 504; as 502 where the time taken is short."],
            causes: &[
                "A slow origin: the limit was 60 seconds.",
                "An origin that crashed on the request.",
            ],
            retry: "The origin had the request.",
            related: &[
                ("531-edgio", "No connection at all."),
                ("539-edgio", "The code on Edgio, not the origin, was slow."),
                ("504", "Registered, and what other networks send."),
                ("524-cloudflare", "The same wait at Cloudflare."),
                (
                    "543-edgio",
                    "The way from edge to shield was slow, not the origin.",
                ),
                ("547-edgio", "The shield was silent; the origin was never asked."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "536 Project HTTP Response Timeout",
            )],
            keywords: &[
                "layer0 http response timeout",
                "edgio origin no response",
                "edgio upstream timeout 60 seconds",
                "edgio origin dropped connection",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "537-edgio",
            code: 537,
            origin: Origin::Edgio,
            phrase: Some("Project DNS Resolution Error"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: the origin's host name did not resolve.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &["The lookup of the origin failed; the visitor's DNS was not meant."],
            on_receipt: &["The record of the origin, or the name in the project, had to be corrected."],
            causes: &["A mistyped or deleted record.", "An outage of the DNS provider."],
            retry: "No origin had been asked.",
            related: &[
                ("548-edgio", "A name inside Edgio's network."),
                ("523-edgeone", "The same fault at Tencent EdgeOne."),
                ("502", "For it, the registered code."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "537 Project DNS Resolution Error",
            )],
            keywords: &[
                "layer0 dns resolution error",
                "edgio origin hostname not resolved",
                "edgio dns provider outage",
                "edgio upstream lookup failed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "538-edgio",
            code: 538,
            origin: Origin::Edgio,
            phrase: Some("Project Request Loop"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: projects called each other, or themselves, more than three levels deep.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A property whose origin is itself, or another one that leads back. Edgio stopped at the third nested request.",
            ],
            on_receipt: &[
                "After a move to another network look for the same loop: a domain that is both the site and its origin.",
            ],
            causes: &[
                "The origin's name was set to the public domain.",
                "Two sites that fetch from each other.",
            ],
            retry: "The loop closes again on each request.",
            related: &[
                ("508", "Registered for a loop, in WebDAV."),
                (
                    "463-aws-alb",
                    "AWS: too many addresses in `X-Forwarded-For`, mostly a loop.",
                ),
                ("535-edgio", "No project at all for the host."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "538 Project Request Loop",
            )],
            keywords: &[
                "layer0 request loop",
                "edgio nested requests limit",
                "edgio project is its own origin",
                "edgio loop detected",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "539-edgio",
            code: 539,
            origin: Origin::Edgio,
            phrase: Some("Project Timeout"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: the project's code in Edgio's cloud did not answer in time.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Mostly the code waited for an API or an origin whose firewall did not know Edgio's addresses.",
            ],
            on_receipt: &[
                "Where the project runs now, give outgoing calls a timeout that is shorter than the platform's.",
            ],
            causes: &[
                "A backend that does not answer the worker.",
                "Rendering that takes too long.",
            ],
            retry: "The code may have written before it was stopped.",
            related: &[
                ("536-edgio", "The origin behind the network was silent."),
                ("541-edgio", "No worker was free to run it."),
                ("504", "The gateway's registered timeout."),
                ("532-gcore", "Gcore: an application that timed out."),
                ("534-edgio", "The code answered, with an error or with nonsense."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "539 Project Timeout",
            )],
            keywords: &[
                "layer0 project timeout",
                "edgio cloud code too slow",
                "edgio serverless timeout",
                "edgio worker waits for api",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "540-edgio",
            code: 540,
            origin: Origin::Edgio,
            phrase: Some("Out of Memory"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: a worker ran out of memory in the project's code.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At Shopify 540 is an endpoint switched off, at Supabase a paused project; those live on. Edgio's was memory.",
            ],
            on_receipt: &["The server log named the route; less data per request was the cure."],
            causes: &[
                "A build or page that loads all data at once.",
                "A leak in a worker that was kept warm.",
            ],
            retry: "The same request needed the same memory.",
            related: &[
                ("540-shopify", "Shopify: the endpoint is off for a while."),
                (
                    "540-supabase",
                    "At Supabase: a project that sleeps until its owner wakes it.",
                ),
                ("531-gcore", "Gcore: an application over its memory."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "540 Out of Memory",
            )],
            keywords: &[
                "layer0 out of memory",
                "edgio worker memory",
                "edgio serverless heap",
                "edgio ssr memory usage",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "541-edgio",
            code: 541,
            origin: Origin::Edgio,
            phrase: Some("Edgio Out of Workers"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025, had no worker free for the request.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The traffic exceeded what the account could run at once. It was load, not a fault of the code.",
            ],
            on_receipt: &["Cache more, so that fewer requests need a worker; that holds for every platform."],
            causes: &["A campaign or a crawler.", "Slow code that keeps workers busy."],
            retry: "A worker came free when others had finished.",
            related: &[
                ("503", "Registered, with `Retry-After`."),
                ("429", "Blames the caller instead."),
                ("539-edgio", "A worker ran, and too long."),
                (
                    "541-apple",
                    "Apple's online store takes the caller for a program.",
                ),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "541 Edgio Out of Workers",
            )],
            keywords: &[
                "layer0 out of workers",
                "edgio concurrency limit",
                "edgio request could not be scheduled",
                "edgio account upgrade traffic",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "542-edgio",
            code: 542,
            origin: Origin::Edgio,
            phrase: Some("Project Header Overflow"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: the project's request or response had too many header fields.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "wallee sends 542 for a fault of its payment service. Edgio's counted header fields in either direction.",
            ],
            on_receipt: &["Find what adds fields: cookies first, then middleware."],
            causes: &[
                "Many `Set-Cookie` lines.",
                "A proxy that adds fields on each hop.",
            ],
            retry: "With fewer fields.",
            related: &[
                ("542-wallee", "wallee: the payment service failed."),
                ("431", "Registered, for request header fields alone."),
                ("532-edgio", "The content was too large."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "542 Project Header Overflow",
            )],
            keywords: &[
                "layer0 header overflow",
                "edgio too many headers",
                "edgio set-cookie limit",
                "edgio header limits",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "543-edgio",
            code: 543,
            origin: Origin::Edgio,
            phrase: Some("Global Upstream Timeout"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: a request did not get from its edge to its shield in time.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &["A fault between two places of the network; the customer's origin was not involved."],
            on_receipt: &["Nothing in a project could mend it."],
            causes: &[
                "Trouble between two of Edgio's locations.",
                "A shield location that was overloaded.",
            ],
            retry: "It was not said how far the request had come.",
            related: &[
                ("547-edgio", "The shield was reached and did not answer."),
                ("536-edgio", "The customer's origin was silent."),
                ("504", "Its nearest registered code."),
                ("548-edgio", "The shield's name did not resolve."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "543 Global Upstream Timeout",
            )],
            keywords: &[
                "layer0 global upstream timeout",
                "edgio edge to shield timeout",
                "edgio origin shield slow",
                "edgio propagation failed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "544-edgio",
            code: 544,
            origin: Origin::Edgio,
            phrase: Some("Invalid Host Header"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: the `Host` field held no valid domain.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "At Supabase 544 is a timeout, and that one is alive. Edgio's was a `Host` that cannot be a domain; the development server of webpack prints the same words, without the number.",
            ],
            on_receipt: &["A client had to send a correct name."],
            causes: &["A scanner.", "A client or rule that sets `Host` by hand."],
            retry: "With a valid name in `Host`.",
            related: &[
                ("544-supabase", "Supabase: the time limit was passed."),
                ("535-edgio", "A valid name without a project."),
                ("400", "What RFC 9112 asks for in such a case."),
                ("421", "Registered for a host that the server does not serve."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "544 Invalid Host Header",
            )],
            keywords: &[
                "layer0 invalid host header",
                "edgio host field not a domain",
                "edgio bad host",
                "edgio host header rewrite wrong",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "545-edgio",
            code: 545,
            origin: Origin::Edgio,
            phrase: Some("Edgio Component Not Ready"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: a part of the network got traffic before it was ready.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &["A matter of Edgio's own operation, passed within moments."],
            on_receipt: &["No step on the customer's side was needed."],
            causes: &[
                "A restart inside the network.",
                "A deployment that was not complete everywhere.",
            ],
            retry: "The part became ready.",
            related: &[
                ("503", "The registered answer while starting."),
                ("530-edgio", "Edgio's fault of another kind."),
                ("425", "Registered, and about early data, not about starting."),
                ("545-edgeone", "Tencent EdgeOne: the site's edge function failed."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "545 Edgio Component Not Ready",
            )],
            keywords: &[
                "layer0 component not ready",
                "edgio unprepared component",
                "edgio starting up error",
                "edgio deployment not ready",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "546-edgio",
            code: 546,
            origin: Origin::Edgio,
            phrase: Some("Edgio Origin Shield POP TLS Error"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: TLS between its edge and its shield failed.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Supabase sends 546 for a function at its limits. Edgio's was a handshake inside the network; the customer's certificate was not meant.",
            ],
            on_receipt: &["Only Edgio's support could act on it."],
            causes: &["A certificate inside the network.", "A location with a fault."],
            retry: "It passed, or another location took over.",
            related: &[
                ("546-supabase", "Supabase: CPU time or memory of a function."),
                ("533-edgio", "TLS with the customer's origin."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "546 Edgio Origin Shield POP TLS Error",
            )],
            keywords: &[
                "layer0 origin shield tls",
                "edgio shield handshake",
                "edgio pop tls error",
                "edgio internal tls failure",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "547-edgio",
            code: 547,
            origin: Origin::Edgio,
            phrase: Some("Edgio Origin Shield POP No HTTP Response"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025: its shield did not answer its edge.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The second half of 543: connected, and no response. The origin may or may not have been asked.",
            ],
            on_receipt: &["In old logs count it with 543 and 548 as trouble of the network."],
            causes: &[
                "A shield location with a fault.",
                "A connection inside the network that broke.",
            ],
            retry: "The origin may have had the request.",
            related: &[
                ("543-edgio", "The shield was not reached in time."),
                ("536-edgio", "The origin gave no response."),
                ("502", "Nearest among the registered codes."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "547 Edgio Origin Shield POP No HTTP Response",
            )],
            keywords: &[
                "layer0 origin shield no response",
                "edgio shield silent",
                "edgio pop no http response",
                "edgio shield dropped request",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "548-edgio",
            code: 548,
            origin: Origin::Edgio,
            phrase: Some("Edgio Origin Shield POP DNS Resolution Error"),
            standing: Standing::Retired,
            summary: "Edgio, closed in 2025, could not resolve the name of its own shield.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &["The name was one of Edgio's. A customer's origin that does not resolve was 537."],
            on_receipt: &["It was Edgio's to mend."],
            causes: &[
                "A fault in the network's DNS.",
                "A location that was taken out of service.",
            ],
            retry: "Nothing had left the edge.",
            related: &[
                ("537-edgio", "The customer's origin did not resolve."),
                ("543-edgio", "The shield was known and slow."),
            ],
            links: &[("Edgio documentation", "https://github.com/edgio-docs/edgio-docs")],
            evidence: &[(
                "edgio-docs/edgio-docs, guides/performance/response",
                "548 Edgio Origin Shield POP DNS Resolution Error",
            )],
            keywords: &[
                "layer0 origin shield dns",
                "edgio shield hostname lookup",
                "edgio pop dns error",
                "edgio internal dns failure",
            ],
            ..Prose::NONE
        },
    },
];
