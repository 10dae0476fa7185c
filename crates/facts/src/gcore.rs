//! Gcore FastEdge's codes, which tell how an application on the edge failed.

use crate::{Article, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "530-gcore",
            code: 530,
            origin: Origin::Gcore,
            standing: Standing::Vendor,
            summary: "Gcore FastEdge: an internal fault of the platform, before, during or after the application ran.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Cloudflare's 530 is a name that does not resolve, Pantheon's a frozen site; FastEdge, where WebAssembly runs on Gcore's edge, says by it that the platform itself failed.",
                "The application is not at fault: its own faults are 531, 532 and 533.",
            ],
            avoid_when: &[
                "An application on FastEdge leaves 530 to 533 to the platform, and answers 500 itself.",
            ],
            on_receipt: &[
                "Author: send the request again, then ask Gcore's support with time and host name.",
                "Visitor: reload.",
            ],
            causes: &[
                "An incident at Gcore: look at its status page.",
                "The application was deployed a moment ago and is not everywhere yet.",
            ],
            retry: "Whether the application ran is not known.",
            related: &[
                (
                    "530-cloudflare",
                    "Cloudflare: the origin's name does not resolve.",
                ),
                ("533-gcore", "The application crashed, not the platform."),
                ("500", "Registered for a fault without further word."),
                ("530-vault", "Vault's health check: the node was removed."),
            ],
            links: &[(
                "Gcore FastEdge: HTTP status codes",
                "https://gcore.com/docs/fastedge/troubleshooting",
            )],
            evidence: &[(
                "Gcore documentation, FastEdge HTTP status codes",
                "530: internal FastEdge error",
            )],
            keywords: &[
                "fastedge internal error",
                "gcore fastedge platform failure",
                "gcore edge compute 530",
                "fastedge unknown failure",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "531-gcore",
            code: 531,
            origin: Origin::Gcore,
            standing: Standing::Vendor,
            summary: "Gcore FastEdge stopped the application: it used more memory than its plan allows.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Edgio's 531 was a failed connection to the origin; at Gcore it is memory. The limit holds per application and is set by the plan.",
            ],
            avoid_when: &["Code that meets a too large input sends 413 before memory runs out."],
            on_receipt: &[
                "Author: run the same input locally and watch the memory; read whole contents in pieces.",
                "Visitor: tell the site what was sent.",
            ],
            causes: &[
                "A whole file, image or JSON document is held in memory.",
                "Data that grow with each request in a global variable.",
                "A plan with a small limit: compare it in the customer portal.",
            ],
            retry: "The same input needs the same memory.",
            related: &[
                ("531-edgio", "Edgio, until 2025: no connection to the origin."),
                ("532-gcore", "Time, not memory, ran out."),
                ("546-supabase", "Supabase's edge functions at their limits."),
                ("507", "Registered for storage that is full."),
                ("540-edgio", "Edgio's workers, until 2025: out of memory."),
            ],
            links: &[(
                "Gcore FastEdge: HTTP status codes",
                "https://gcore.com/docs/fastedge/troubleshooting",
            )],
            evidence: &[(
                "Gcore documentation, FastEdge HTTP status codes",
                "531: the allowed memory is exceeded",
            )],
            keywords: &[
                "fastedge memory limit",
                "gcore wasm app out of memory",
                "fastedge application exceeded memory",
                "gcore edge function oom",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "532-gcore",
            code: 532,
            origin: Origin::Gcore,
            standing: Standing::Vendor,
            summary: "Gcore FastEdge stopped the application: it did not finish in the time that its plan allows.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Edgio's 532 was a response that is too large; at Gcore the application took too long.",
            ],
            avoid_when: &["For work that takes long answer 202 and do it elsewhere."],
            on_receipt: &[
                "Author: log the time of each outgoing call, give each a timeout of its own, and do less per request.",
                "Client author: ask first whether the work was done.",
            ],
            causes: &[
                "A slow backend that the application calls.",
                "A loop without an end.",
                "Computing that belongs on a server.",
            ],
            retry: "The application may have called others before it was stopped.",
            related: &[
                ("532-edgio", "Edgio, until 2025: too large a response."),
                ("531-gcore", "Memory ran out."),
                ("533-gcore", "The application crashed."),
                ("504", "The code that a gateway sends for a silent upstream."),
                ("539-edgio", "Edgio's cloud, until 2025: the code took too long."),
            ],
            links: &[(
                "Gcore FastEdge: HTTP status codes",
                "https://gcore.com/docs/fastedge/troubleshooting",
            )],
            evidence: &[(
                "Gcore documentation, FastEdge HTTP status codes",
                "532: the application timed out",
            )],
            keywords: &[
                "fastedge application timed out",
                "gcore edge function timeout",
                "fastedge execution time limit",
                "gcore wasm too slow",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "533-gcore",
            code: 533,
            origin: Origin::Gcore,
            standing: Standing::Vendor,
            summary: "Gcore FastEdge: the application crashed while it handled the request.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Edgio's 533 was a TLS fault towards the origin; at Gcore the WebAssembly module trapped: a panic, an unreachable instruction, an uncaught exception.",
            ],
            avoid_when: &["Catch what you expect, and answer 500 or 502 with a text."],
            on_receipt: &[
                "Author: enable debug logs for the application, send the request again, and read the last line before the trap.",
                "Roll back to the version before.",
            ],
            causes: &[
                "A panic in Rust: `unwrap` on a missing header field or environment variable.",
                "An exception in JavaScript that nobody caught.",
                "A module built for another interface than the host offers.",
            ],
            retry: "The same request meets the same crash until the code is mended.",
            related: &[
                ("533-edgio", "Edgio, until 2025: TLS to the origin."),
                ("599-alibaba", "The same at Alibaba Cloud's EdgeRoutine."),
                ("530-gcore", "The platform failed."),
                ("500", "What a server with the same bug sends."),
                ("532-gcore", "It ran too long; it did not crash."),
                ("534-edgio", "Edgio's serverless code, until 2025: failed."),
            ],
            links: &[(
                "Gcore FastEdge: HTTP status codes",
                "https://gcore.com/docs/fastedge/troubleshooting",
            )],
            evidence: &[(
                "Gcore documentation, FastEdge HTTP status codes",
                "533: the application crashed",
            )],
            keywords: &[
                "fastedge application crashed",
                "gcore wasm trap",
                "fastedge rust panic",
                "gcore edge function exception",
            ],
            ..Prose::NONE
        },
    },
];
