//! Alibaba Cloud EdgeRoutine's codes.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "598-alibaba",
            code: 598,
            origin: Origin::Alibaba,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Alibaba Cloud EdgeRoutine did not run the code: too much load, or the routine is blocked.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "EdgeRoutine (ER) runs JavaScript. 598 says that it throttles, for too many concurrent requests or a busy node, or that the routine is barred, as after two quick out-of-memory failures.",
            ],
            avoid_when: &["Routine code cannot set it: ER reserves 596 to 599."],
            on_receipt: &["Clients: pause, then repeat. Operators: compare use with the quota."],
            causes: &[
                "Concurrency is above the limit, or the node is overloaded.",
                "The routine ran out of memory: look for large buffers.",
                "Barred for an internal reason: open a ticket.",
            ],
            retry: "Throttling passes; a barred routine may stay.",
            caveat: Some("Alibaba's pages give 5 seconds or 5 minutes for the out-of-memory rule."),
            related: &[
                ("599-alibaba", "599: the routine's code threw an exception."),
                ("598-convention", "The read timeout of third-party lists."),
                ("503", "503 is what other servers send on overload."),
                ("598-anyevent-http", "A Perl client's number for its own abort."),
                ("598-artifactsmmo", "A game's place without what is needed."),
                ("546-supabase", "Supabase stopped a function at its limits."),
            ],
            links: &[(
                "Alibaba Cloud EdgeRoutine status codes",
                "https://www.alibabacloud.com/help/doc-detail/279575.htm",
            )],
            evidence: &[(
                "Alibaba Cloud help, EdgeRoutine HTTP status codes",
                "causes of 598",
            )],
            keywords: &[
                "aliyun er",
                "dcdn",
                "edge function oom",
                "serverless javascript throttled",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "599-alibaba",
            code: 599,
            origin: Origin::Alibaba,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Alibaba Cloud EdgeRoutine stopped on an exception that the routine did not catch.",
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "EdgeRoutine (ER) sends 599 when an error escapes while it sets up the routine or handles a request. It is no timeout.",
                "An error while content is streaming cuts the response off instead.",
            ],
            avoid_when: &["Catch errors in the routine and answer 500 yourself: 599 is ER's own."],
            on_receipt: &[
                "Authors: reproduce it with the same request; wrap the handler in `try` and `catch`. Clients: report it to the site.",
            ],
            causes: &[
                "A JavaScript exception in the request handler: check the latest deployment.",
                "An exception in code that runs at start.",
            ],
            retry: "The same input meets the same bug until it is fixed.",
            related: &[
                ("598-alibaba", "598: ER throttled or barred the routine."),
                ("500", "500 is the registered code for an unexpected fault."),
                ("599-convention", "The connect timeout of third-party lists."),
                ("599-proxychain", "Apify's proxy: unclassified errors."),
                ("599-http-tiny", "Made up by a Perl client, HTTP::Tiny."),
                ("599-anyevent-http", "Made up by a Perl client, AnyEvent::HTTP."),
                ("599-qiniu", "Qiniu Kodo's own failure."),
                ("599-tornado", "A Python client's own number for no response."),
                ("533-gcore", "Gcore's FastEdge: the application crashed."),
                ("545-edgeone", "EdgeOne's number for code at its edge that fails."),
            ],
            links: &[(
                "Alibaba Cloud EdgeRoutine status codes",
                "https://www.alibabacloud.com/help/doc-detail/279575.htm",
            )],
            evidence: &[(
                "Alibaba Cloud help, EdgeRoutine HTTP status codes",
                "causes of 599",
            )],
            keywords: &[
                "aliyun er",
                "dcdn edge function crashed",
                "uncaught exception javascript",
                "edge worker bug",
            ],
            ..Prose::NONE
        },
    },
];
