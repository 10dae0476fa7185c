//! Akamai Enterprise Application Access.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "552-akamai-eaa",
            code: 552,
            origin: Origin::Akamai,
            phrase: Some("Application Unreachable"),
            standing: Standing::Vendor,
            confidence: Confidence::Low,
            summary: "Akamai EAA's connector cannot reach the application server, by what third-party lists alone say.",
            retry: Some(Retry {
                verdict: Verdict::AfterDelay,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A connector in the company network fetches the application. 552 is said to mean that it got no connection to the server.",
            ],
            avoid_when: &["A gateway of yours sends 502 when it cannot connect."],
            on_receipt: &[
                "Users: tell the EAA administrator. Administrators: test the server's port from the connector's network.",
            ],
            causes: &[
                "Wrong host or port in the application's EAA settings.",
                "The server is down or does not listen there.",
                "A firewall blocks the connector.",
                "The EAA health check fails.",
            ],
            retry: "The server reportedly saw no request: try again once it is up.",
            caveat: Some("Low confidence: Akamai's text for 552 was not seen."),
            related: &[
                (
                    "552-edgeone",
                    "Tencent EdgeOne: the connect to the origin timed out.",
                ),
                ("562-akamai-eaa", "562 is said to concern NTLM credentials."),
                ("502", "502 is the registered code for a failed upstream."),
                ("523-cloudflare", "Cloudflare: origin unreachable."),
                ("000-akamai", "Akamai's log where the client left."),
            ],
            links: &[(
                "Akamai EAA response codes",
                "https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err",
            )],
            evidence: &[
                ("http.dev, page 552", "name and meaning"),
                ("Akamai, EAA response codes", "that EAA has such a list"),
            ],
            keywords: &[
                "enterprise application access",
                "zero trust proxy",
                "internal app not reachable",
                "vpn replacement",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "562-akamai-eaa",
            code: 562,
            origin: Origin::Akamai,
            phrase: Some("Credential Error"),
            standing: Standing::Vendor,
            confidence: Confidence::Low,
            summary: "Akamai EAA's connector failed on stored NTLM credentials, by what third-party lists alone say.",
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "EAA can sign users in to NTLM applications with credentials that its connector keeps encrypted. 562 is said to report that this encryption failed.",
            ],
            avoid_when: &["A gateway of yours sends 502 when its own login upstream fails."],
            on_receipt: &[
                "Users: log out of EAA completely and in again. Administrators: look for a recent connector upgrade.",
            ],
            causes: &[
                "A connector upgrade changed its keys, so saved credentials are unreadable.",
                "Connectors of one group hold different keys.",
                "The credential store is damaged: ask Akamai.",
            ],
            retry: "A new login stores fresh credentials; a bare repeat fails.",
            caveat: Some("Low confidence: Akamai's text for 562 was not seen."),
            related: &[
                ("562-aws-alb", "AWS: the token keys (JWKS) could not be fetched."),
                ("552-akamai-eaa", "552 is said to mean an unreachable server."),
            ],
            links: &[(
                "Akamai EAA response codes",
                "https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err",
            )],
            evidence: &[("http.dev, page 562", "name and meaning; third-party lists only")],
            keywords: &[
                "enterprise application access",
                "single sign-on broken",
                "windows authentication",
                "sso to intranet app fails",
            ],
            ..Prose::NONE
        },
    },
];
