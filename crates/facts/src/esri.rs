//! ArcGIS Server's codes, which stand in the content.

use crate::{Article, Confidence, Entry, Origin, Prose, Retry, Standing, Verdict, Wire};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "498-esri",
            code: 498,
            origin: Origin::Esri,
            phrase: Some("Invalid Token"),
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "ArcGIS puts this code for an expired or invalid token into the JSON content; the HTTP status is normally 200.",
            content: None,
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "ArcGIS puts a rejected token in `error.code`. Lists that show 498 as an HTTP status mislead: code that tests only the status line sees success.",
            ],
            avoid_when: &["Your own API sends 401 with `WWW-Authenticate`."],
            on_receipt: &[
                "Look for `error` in the JSON first. Get a new token (`generateToken` or OAuth) and repeat once; in apps sign in again.",
            ],
            causes: &[
                "The token has expired.",
                "It is bound to a referrer or IP address that does not match.",
                "Another portal or server issued it.",
            ],
            retry: "The old token fails again; a fresh one can pass.",
            caveat: Some("No Esri page was read."),
            related: &[
                ("499-esri", "499 in ArcGIS JSON says that no token came."),
                ("401", "401 is the HTTP status for bad credentials."),
                ("498-swift", "OpenStack Swift: asked too often."),
                ("498-nginx-canceled", "An unused nginx number."),
                ("498-groq", "Groq sends 498 when its flex tier has no capacity."),
                ("498-artifactsmmo", "ArtifactsMMO: an unknown character."),
                (
                    "452-artifactsmmo",
                    "A game's number for a token that is missing or unreadable.",
                ),
            ],
            evidence: &[
                ("API Evangelist, live ArcGIS answers, 2026", "errors inside a 200"),
                (
                    "Esri/arcgis-python-api issue 1058",
                    "Invalid Token (Error Code: 498)",
                ),
            ],
            keywords: &[
                "arcgis online",
                "arcgis server rest",
                "invalid token (error code: 498)",
                "esri login lost",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "499-esri",
            code: 499,
            origin: Origin::Esri,
            phrase: Some("Token Required"),
            standing: Standing::Vendor,
            wire: Some(Wire::Never),
            confidence: Confidence::Medium,
            summary: "ArcGIS says in JSON, under an HTTP 200, that a token is required and none was sent.",
            content: None,
            retry: Some(Retry {
                verdict: Verdict::WithChange,
                cite: None,
            }),
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The service is up but not public. Code that tests the status alone misses `error.code` 499.",
            ],
            avoid_when: &["Send 401 when a caller of your API brings no credentials."],
            on_receipt: &[
                "Get a token from `generateToken`, or sign in, and repeat with it. If the layer should be public, ask its owner.",
            ],
            causes: &[
                "The folder, service or item is not shared with everyone: open its `?f=json` URL in a private window, then its sharing settings.",
                "This one request lacks the token that others carry.",
                "A proxy strips `token` or `X-Esri-Authorization`.",
            ],
            retry: "Each repeat without a token ends the same.",
            caveat: Some("Rests on live answers, not on an Esri page."),
            related: &[
                ("498-esri", "498 in ArcGIS JSON: a token came but was refused."),
                ("499-nginx", "nginx logs 499 when a client hangs up."),
                ("401", "HTTP's own code for missing credentials."),
                ("499-groq", "Groq: the caller canceled."),
                ("499-signal", "Signal: the client's version is too old."),
                ("499-artifactsmmo", "ArtifactsMMO: a cooldown."),
            ],
            evidence: &[(
                "API Evangelist, live ArcGIS answer, July 2026",
                "code 499 inside a 200",
            )],
            keywords: &[
                "esri",
                "layer not public",
                "feature service asks for login",
                "secured map service",
            ],
            ..Prose::NONE
        },
    },
];
