//! The codes of wallee's payment API, and of the services built on it.

use crate::{Article, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "442-wallee",
            code: 442,
            origin: Origin::Wallee,
            standing: Standing::Vendor,
            summary: "wallee's payment API refuses the request; its JSON tells what the caller has to correct.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "wallee and the payment services built on it, such as PostFinance Checkout, send 442 where others send 400 or 422. The JSON is a `ClientError` with `id`, `date`, `message` and `type`.",
                "Do not read it as a misprint of 422: a client that knows 422 alone takes it for an unknown error.",
            ],
            avoid_when: &["An API of your own sends 422 or 400."],
            on_receipt: &[
                "Client author: log `message` and `type`, and show them to the developer, not to the payer.",
                "A `type` of `END_USER_ERROR` may be shown; `CONFIGURATION_ERROR` and `DEVELOPER_ERROR` are yours to mend.",
            ],
            causes: &[
                "A field of the transaction is missing, too long or has a wrong amount: sums of line items first.",
                "A URL in the request is too long or not allowed.",
                "The state of the transaction does not permit the step.",
                "The space id belongs to another account.",
            ],
            retry: "With what the message names put right.",
            related: &[
                ("422", "The registered code for content that cannot be processed."),
                ("400", "The registered code for a bad request."),
                ("409", "From wallee: the version of the object is old."),
                ("542-wallee", "The service's own fault."),
                (
                    "442-reducto",
                    "Reducto, which reads documents: this one needs a password.",
                ),
            ],
            links: &[("wallee SDK for PHP", "https://github.com/wallee-payment/php-sdk")],
            evidence: &[
                (
                    "wallee-payment/php-sdk 1.0.0, lib/Service/LanguageService.php",
                    "442 is read as `ClientError`",
                ),
                (
                    "two public integrations of PostFinance Checkout",
                    "442 on a URL that is too long; no retry on 442",
                ),
            ],
            keywords: &[
                "postfinance checkout 442",
                "wallee clienterror",
                "wallee api developer_error",
                "wallee sdk apiexception",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "542-wallee",
            code: 542,
            origin: Origin::Wallee,
            standing: Standing::Vendor,
            summary: "wallee's payment API failed on its side; its JSON has an id for the support.",
            retry: Some(Retry {
                verdict: Verdict::IdempotentOnly,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Edgio's 542 was too many header fields; wallee's is a fault of the service where others send 500. The JSON is a `ServerError` with an `id`. PostFinance Checkout and other services built on wallee send it too.",
            ],
            avoid_when: &["Your own fault is 500."],
            on_receipt: &[
                "Client author: read the transaction's state before you charge again; then repeat a few times with pauses.",
                "Keep the `id` of the answer for wallee's support.",
            ],
            causes: &[
                "An incident at wallee or at the processor behind it.",
                "A request that meets a fault of the service: it fails each time.",
            ],
            retry: "The charge may have been carried out; look at the transaction first.",
            related: &[
                ("542-edgio", "Edgio, until 2025: too many header fields."),
                ("442-wallee", "The caller's fault."),
                ("500", "What others send for it."),
                ("409", "From wallee: read the object again and repeat."),
            ],
            links: &[("wallee SDK for PHP", "https://github.com/wallee-payment/php-sdk")],
            evidence: &[
                (
                    "wallee-payment/php-sdk 1.0.0, lib/Service/LanguageService.php",
                    "542 is read as `ServerError`",
                ),
                (
                    "a public integration of PostFinance Checkout",
                    "a bounded retry on 542",
                ),
            ],
            keywords: &[
                "postfinance checkout 542",
                "wallee servererror",
                "wallee api internal failure",
                "wallee payment service error id",
            ],
            ..Prose::NONE
        },
    },
];
