//! Codes of electronic identity and health services.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "471-smart-id",
            code: 471,
            origin: Origin::SmartId,
            phrase: Some("No suitable account"),
            standing: Standing::Vendor,
            summary: "Smart-ID: the person has accounts, and none is of the type or level that was asked for.",
            other_names: &["NoSuitableAccountOfRequestedTypeFoundException"],
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "ThetaData and Xiaohongshu use 471 in other senses. From the Smart-ID relying party API it means that the person is known, but has, say, a Smart-ID Basic account where a qualified certificate was asked for.",
            ],
            avoid_when: &["In an API of your own: 403, 404 or 422, by what the caller can change."],
            on_receipt: &[
                "Tell the person which kind of account is needed; if your purpose allows it, ask with `certificateLevel` `ADVANCED` in place of `QUALIFIED`.",
                "Offer another way to sign in meanwhile, such as an ID card or Mobile-ID.",
            ],
            causes: &[
                "`certificateLevel` is `QUALIFIED` and the person has Smart-ID Basic.",
                "The level was raised in your system's settings, and some people have the older kind.",
            ],
            retry: "Ask for a level that the person has, or the person registers an account of the right one.",
            related: &[
                ("472-smart-id", "The person has to look into the app first."),
                ("404", "Smart-ID's answer where the person or session is unknown."),
                (
                    "403",
                    "Smart-ID's answer where your contract does not cover the request.",
                ),
                ("471-thetadata", "ThetaData: the plan lacks the data."),
                ("471-xiaohongshu", "Xiaohongshu wants a captcha solved."),
            ],
            links: &[(
                "Smart-ID documentation",
                "https://github.com/SK-EID/smart-id-documentation",
            )],
            evidence: &[
                (
                    "Smart-ID documentation, HTTP status codes",
                    "the number and its text",
                ),
                (
                    "public Smart-ID clients in Java, Go, Ruby, PHP, Rust and C#",
                    "an exception of its own for it",
                ),
            ],
            keywords: &[
                "smart-id no suitable account",
                "nosuitableaccountofrequestedtypefoundexception",
                "smart-id basic qualified",
                "smart-id certificatelevel",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "472-smart-id",
            code: 472,
            origin: Origin::SmartId,
            phrase: Some("Person should view app"),
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Smart-ID: the person has to open the app or the self-service portal before anything can go on.",
            other_names: &["PersonShouldViewSmartIdPortalException"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Vault has a 472 for its recovery secondaries, ThetaData one for missing data. From Smart-ID it says that the account needs the person's attention: a notice, a document or a renewal waits in the app or in the portal.",
            ],
            avoid_when: &["In an API of your own: 403 with an explanation in the content."],
            on_receipt: &[
                "Show the person a plain sentence: open the Smart-ID app or portal, do what it asks, then come back.",
                "Do not send the request again by yourself.",
            ],
            causes: &[
                "A certificate is about to expire and wants renewal.",
                "Terms have to be accepted.",
                "The account was restored on a new phone and is not complete.",
            ],
            retry: "Nothing in the request helps; the person has to act first.",
            caveat: Some("The documentation lists no reasons; those named here are the likely ones."),
            related: &[
                (
                    "471-smart-id",
                    "The person has no account of the type that is needed.",
                ),
                (
                    "480-smart-id",
                    "Your client is too old, not the person's account.",
                ),
                ("472-vault", "Vault: this node is a recovery secondary."),
                ("472-thetadata", "ThetaData: no data."),
                (
                    "403",
                    "Smart-ID's own refusal of your service, not of the person.",
                ),
            ],
            links: &[(
                "Smart-ID documentation",
                "https://github.com/SK-EID/smart-id-documentation",
            )],
            evidence: &[
                (
                    "Smart-ID documentation, HTTP status codes",
                    "the number and its text",
                ),
                (
                    "public Smart-ID clients in Java, Go, Ruby, PHP, Rust and C#",
                    "an exception of its own for it",
                ),
            ],
            keywords: &[
                "person should view smart-id app",
                "personshouldviewsmartidportalexception",
                "smart-id self-service portal now",
                "smart-id user must open app",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "480-smart-id",
            code: 480,
            origin: Origin::SmartId,
            phrase: Some("Client too old"),
            standing: Standing::Vendor,
            summary: "Smart-ID no longer serves the version of its API that this client uses.",
            other_names: &["Client-side API is too old and not supported anymore"],
            retry: Some(Retry {
                verdict: Verdict::No,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Livepeer's signer uses 480 to ask for a new session. From Smart-ID it is about your side: the path's version or the library is older than what the service accepts. The person and the phone are fine.",
            ],
            avoid_when: &["An API version that has gone is 410, or 404."],
            on_receipt: &[
                "Update the client library and move to the API version that SK supports now; read its release notes for what changed.",
                "Until then all requests of this client fail, for every person.",
            ],
            causes: &[
                "`/v1/` or `/v2/` in the address after its end of life.",
                "An old release of smart-id-java-client, of a PHP package or of your own code.",
                "A forgotten second system with its own copy of the library.",
            ],
            retry: "Only a newer client is served.",
            related: &[
                ("580-smart-id", "The service is down for maintenance; wait."),
                ("410", "The registered code for something that has gone for good."),
                (
                    "426",
                    "The registered code for another protocol, not another API version.",
                ),
                ("499-signal", "Signal's number for a client that is too old."),
                ("480-livepeer", "Livepeer: refresh the session."),
                ("472-smart-id", "There the person has to act, not you."),
            ],
            links: &[(
                "Smart-ID documentation",
                "https://github.com/SK-EID/smart-id-documentation",
            )],
            evidence: &[
                (
                    "Smart-ID documentation, HTTP status codes",
                    "the number and its text",
                ),
                (
                    "public Smart-ID clients in Java, Go, Ruby, PHP, Rust and C#",
                    "an exception of its own for it",
                ),
            ],
            keywords: &[
                "smart-id client too old",
                "client-side api is too old and not supported anymore",
                "smart-id api v1 end of life",
                "unsupportedclientapiversionerror",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "512-gematik",
            code: 512,
            origin: Origin::Gematik,
            standing: Standing::Vendor,
            confidence: Confidence::Medium,
            summary: "Germany's E-Rezept service could not check a certificate online, since the OCSP responder failed.",
            other_names: &["OCSP_NOT_AVAILABLE"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "EA's football game uses 512 for a ban. From the E-Rezept service of the telematics infrastructure it means: the signature of the prescription had to be checked against an OCSP responder, and that responder gave no usable answer.",
                "The prescription itself may be in order. Where the responder's address came from the request, the service answers 400 instead.",
            ],
            avoid_when: &["A dependency that does not answer is 502, 503 or 504."],
            on_receipt: &[
                "Repeat after some minutes; the practice or pharmacy system can keep the prescription meanwhile.",
                "If it lasts, look at the gematik's TI status for OCSP and inform the system's maker.",
            ],
            causes: &[
                "The trust service provider's OCSP responder is down or slow.",
                "Trouble in the telematics infrastructure's network.",
                "A certificate of a new issuer that the trust list does not know yet.",
            ],
            retry: "The check can succeed once the responder answers again.",
            caveat: Some(
                "Unconfirmed: Superposition is said to send 512 when a change was applied and the webhook after it failed.",
            ),
            related: &[
                ("502", "The registered code for a dependency that answers badly."),
                ("504", "The registered code for a dependency that is silent."),
                ("400", "The service's answer where the fault lies in the request."),
                ("512-ea-fc", "EA's football game: a temporary ban."),
            ],
            links: &[
                ("gematik specifications", "https://gemspec.gematik.de/"),
                (
                    "erp-processing-context",
                    "https://github.com/eRP-FD/erp-processing-context",
                ),
            ],
            evidence: &[
                (
                    "gemSpec_FD_eRp, a copy of the specification",
                    "512 where OCSP cannot be done",
                ),
                (
                    "erp-processing-context, source code",
                    "HttpStatus::BackendCallFailed for OCSP_NOT_AVAILABLE",
                ),
            ],
            keywords: &[
                "e-rezept ocsp",
                "gematik fachdienst 512",
                "ocsp_not_available",
                "erp-processing-context backendcallfailed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "580-smart-id",
            code: 580,
            origin: Origin::SmartId,
            phrase: Some("System under maintenance"),
            standing: Standing::Vendor,
            summary: "Smart-ID is under maintenance; try again later.",
            other_names: &["System is under maintenance, retry again later"],
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The whole service pauses: no session can be started or asked about. Neither the person's account nor your contract is the reason.",
            ],
            avoid_when: &["Maintenance of your own service is 503 with `Retry-After`."],
            on_receipt: &[
                "Show the person a notice and another way to sign in; look at SK's status page for the planned end.",
                "Repeat at long intervals, minutes rather than seconds.",
            ],
            causes: &[
                "Planned maintenance, mostly at night in Baltic time.",
                "An incident for which SK switched maintenance on.",
            ],
            retry: "The text itself asks to try again later.",
            related: &[
                ("503", "The registered code for maintenance."),
                ("480-smart-id", "Your client is too old: waiting does not help."),
                ("500", "A fault that the service did not plan."),
            ],
            links: &[(
                "Smart-ID documentation",
                "https://github.com/SK-EID/smart-id-documentation",
            )],
            evidence: &[
                (
                    "Smart-ID documentation, HTTP status codes",
                    "the number and its text",
                ),
                (
                    "public Smart-ID clients in Java, Go, Ruby, PHP, Rust and C#",
                    "an exception of its own for it",
                ),
            ],
            keywords: &[
                "smart-id under maintenance",
                "smart-id 580",
                "servermaintenanceexception smart-id",
                "sk id solutions maintenance",
            ],
            ..Prose::NONE
        },
    },
];
