//! The codes of the former Warning field (RFC 7234 section 5.5), never response statuses.

use crate::{Article, Entry, Kind, Origin, Prose, Spec, Standing, Wire, at};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "warn-110",
            code: 110,
            origin: Origin::Warning,
            phrase: Some("Response is Stale"),
            kind: Kind::Warning,
            standing: Standing::Obsolete,
            wire: Some(Wire::Never),
            summary: "A value of the obsolete `Warning` field: the cache answered with a stale response.",
            specs: &[at(Spec::Rfc7234, "5.5.1")],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "110 stands in a field beside a normal status such as 200; it is no status code itself.",
            ],
            on_receipt: &[
                "Compare `Age` with `max-age`. To get a fresh copy, send `Cache-Control: no-cache`.",
            ],
            causes: &["`stale-while-revalidate`, `stale-if-error` or `max-stale` allowed it."],
            related: &[
                ("warn-111", "111 adds why: the check at the server failed."),
                (
                    "504",
                    "504 is due when a stale copy must not be used and the server is away.",
                ),
                ("warn-113", "The cache guessed the lifetime of the copy itself."),
            ],
            links: &[(
                "RFC 7234, 5.5.1",
                "https://www.rfc-editor.org/rfc/rfc7234.html#section-5.5.1",
            )],
            evidence: &[
                ("RFC 7234, section 5.5.1", "defines 110"),
                ("RFC 9111, section 5.5", "obsoletes Warning"),
            ],
            keywords: &[
                "warning: 110",
                "squid stale",
                "expired cache entry",
                "outdated copy served",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "warn-111",
            code: 111,
            origin: Origin::Warning,
            phrase: Some("Revalidation Failed"),
            kind: Kind::Warning,
            standing: Standing::Obsolete,
            wire: Some(Wire::Never),
            summary: "An obsolete `Warning` value: the cache could not reach the server to check its stale copy.",
            specs: &[at(Spec::Rfc7234, "5.5.2")],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The cache tried to validate and failed. 111 is a warn-code in a field, not the status; the client got the old copy.",
            ],
            on_receipt: &["Use the content with care. Check the path from the cache to the server."],
            causes: &["The origin server is down, and stale content is allowed."],
            related: &[
                ("warn-110", "110 says stale without the reason."),
                ("warn-112", "112 is offline by intent; 111 tried."),
                ("504", "504 is the hard form, without a copy."),
            ],
            links: &[(
                "RFC 7234, 5.5.2",
                "https://www.rfc-editor.org/rfc/rfc7234.html#section-5.5.2",
            )],
            evidence: &[
                ("RFC 7234, section 5.5.2", "defines 111"),
                ("RFC 9111, section 5.5", "obsoletes Warning"),
            ],
            keywords: &[
                "warning: 111",
                "origin unreachable cache",
                "could not validate",
                "etag check failed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "warn-112",
            code: 112,
            origin: Origin::Warning,
            phrase: Some("Disconnected Operation"),
            kind: Kind::Warning,
            standing: Standing::Obsolete,
            wire: Some(Wire::Never),
            summary: "An obsolete `Warning` value: the cache is offline on purpose and answers from its store.",
            specs: &[at(Spec::Rfc7234, "5.5.3")],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Nothing is broken: someone set the cache to work without a network for a while. 112 never was a status line; it stood in `Warning` beside one.",
            ],
            on_receipt: &["Accept older content, or put the cache back online and ask again."],
            related: &[
                ("warn-111", "111 is a failed check, not a chosen state."),
                ("504", "504 answers `only-if-cached` when nothing is stored."),
                ("200", "200 is the usual status beside it."),
            ],
            links: &[(
                "RFC 7234, 5.5.3",
                "https://www.rfc-editor.org/rfc/rfc7234.html#section-5.5.3",
            )],
            evidence: &[
                ("RFC 7234, section 5.5.3", "defines 112"),
                ("RFC 9111, section 5.5", "obsoletes Warning"),
            ],
            keywords: &["warning: 112", "offline mode", "work offline", "airplane"],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "warn-113",
            code: 113,
            origin: Origin::Warning,
            phrase: Some("Heuristic Expiration"),
            kind: Kind::Warning,
            standing: Standing::Obsolete,
            wire: Some(Wire::Never),
            summary: "An obsolete `Warning` value: the cache guessed a lifetime, and the copy is over a day old.",
            specs: &[at(Spec::Rfc7234, "5.5.4")],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "The server gave no expiry, so the cache chose one, often from `Last-Modified`. 113 is a field value, no status.",
            ],
            on_receipt: &["As the owner, send `Cache-Control: max-age` so that no cache has to guess."],
            causes: &["The response has no `Cache-Control` or `Expires`."],
            related: &[
                (
                    "warn-110",
                    "110 is a copy past its lifetime; under 113 it still counts as fresh.",
                ),
                ("200", "200 is among the codes a cache may keep by heuristics."),
            ],
            links: &[(
                "RFC 7234, 5.5.4",
                "https://www.rfc-editor.org/rfc/rfc7234.html#section-5.5.4",
            )],
            evidence: &[
                ("RFC 7234, section 5.5.4", "defines 113"),
                ("RFC 9111, section 5.5", "obsoletes Warning"),
            ],
            keywords: &[
                "warning: 113",
                "heuristic freshness guess",
                "no expires header",
                "this cache hit is still fresh and more than 1 day old",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "warn-199",
            code: 199,
            origin: Origin::Warning,
            phrase: Some("Miscellaneous Warning"),
            kind: Kind::Warning,
            standing: Standing::Obsolete,
            wire: Some(Wire::Never),
            summary: "An obsolete `Warning` value for any other note, dropped once a cache validates the response.",
            specs: &[at(Spec::Rfc7234, "5.5.5")],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "199 carries free text for people or logs. Older lists show it among the 1xx statuses, where it is unassigned.",
            ],
            on_receipt: &["Log or show the text. The status beside it tells how the request went."],
            related: &[
                (
                    "warn-299",
                    "299 is the same kind of note, but survives validation.",
                ),
                ("200", "200 with a 199 note is still success."),
                ("warn-214", "214 has one fixed meaning, 199 none."),
            ],
            links: &[(
                "RFC 7234, 5.5.5",
                "https://www.rfc-editor.org/rfc/rfc7234.html#section-5.5.5",
            )],
            evidence: &[
                ("RFC 7234, section 5.5.5", "defines 199"),
                ("RFC 9111, section 5.5", "obsoletes Warning"),
            ],
            keywords: &[
                "warning: 199",
                "misc warning header",
                "arbitrary text note",
                "non-persistent",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "warn-214",
            code: 214,
            origin: Origin::Warning,
            phrase: Some("Transformation Applied"),
            kind: Kind::Warning,
            standing: Standing::Obsolete,
            wire: Some(Wire::Never),
            summary: "An obsolete `Warning` value: a proxy transformed the content on its way.",
            specs: &[at(Spec::Rfc7234, "5.5.6")],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A proxy that changed the coding, media type or data had to add 214. Validation does not remove it. As a status code, 214 is unassigned.",
            ],
            on_receipt: &[
                "Ask again with `Cache-Control: no-transform`, or over HTTPS, to get the original.",
            ],
            causes: &["An image recompressor, carrier proxy or filter sits between."],
            related: &[
                (
                    "203",
                    "203 marks the same by the status code and is still current.",
                ),
                ("warn-299", "299 is persistent too, with free text."),
                (
                    "warn-199",
                    "A free note for this one response, without a fixed meaning.",
                ),
            ],
            links: &[(
                "RFC 7234, 5.5.6",
                "https://www.rfc-editor.org/rfc/rfc7234.html#section-5.5.6",
            )],
            evidence: &[
                ("RFC 7234, section 5.5.6", "defines 214"),
                ("RFC 9111, section 5.5", "obsoletes Warning"),
            ],
            keywords: &[
                "warning: 214",
                "proxy modified content",
                "recompressed images",
                "content-encoding changed",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "warn-299",
            code: 299,
            origin: Origin::Warning,
            phrase: Some("Miscellaneous Persistent Warning"),
            kind: Kind::Warning,
            standing: Standing::Obsolete,
            wire: Some(Wire::Never),
            summary: "An obsolete `Warning` value for lasting notes; some APIs still send it to announce deprecation.",
            specs: &[at(Spec::Rfc7234, "5.5.7")],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "Kubernetes and Elasticsearch use `Warning: 299` for deprecated calls, which still work. A status 299 is unassigned.",
            ],
            on_receipt: &[
                "Show the text to the person in charge and update the call before the feature goes.",
            ],
            causes: &["An old API version or option is in use."],
            related: &[
                ("warn-199", "199 disappears after validation, 299 does not."),
                ("410", "410 is what may follow once the old call is removed."),
                (
                    "warn-214",
                    "Says only that a proxy changed the content, and stays with the copy too.",
                ),
            ],
            links: &[(
                "RFC 7234, 5.5.7",
                "https://www.rfc-editor.org/rfc/rfc7234.html#section-5.5.7",
            )],
            evidence: &[
                ("RFC 7234, section 5.5.7", "defines 299"),
                ("RFC 9111, section 5.5", "obsoletes Warning"),
            ],
            keywords: &[
                "warning: 299",
                "is deprecated in v1.25+, unavailable in",
                "kubectl warning",
                "elasticsearch deprecation",
            ],
            ..Prose::NONE
        },
    },
];
