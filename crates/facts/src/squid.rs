//! Squid's internal codes.

use crate::{Article, Entry, Origin, Prose, Standing, Wire};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "600-squid",
            code: 600,
            origin: Origin::Squid,
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "Squid's internal mark for a header that it could not parse; it is never sent.",
            other_names: &["Invalid Header"],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A bad request gets 400. For a bad response Squid sends 502, though a comment in its source says 504.",
            ],
            on_receipt: &["Search `cache.log` for `Bad header encountered`."],
            causes: &[
                "A server sends garbage.",
                "A program speaks another protocol to the proxy.",
            ],
            caveat: Some(
                "Squid has no phrase for it; the name is made from the enumerator `scInvalidHeader`.",
            ),
            related: &[
                ("601-squid", "601 marks a header that is too large."),
                ("400", "400 answers a bad request."),
                ("502", "502 is for a bad response."),
                ("12152-winhttp", "Windows' HTTP client: the response is no HTTP."),
            ],
            links: &[(
                "Squid StatusCode.h",
                "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h",
            )],
            evidence: &[
                ("Squid, src/http/StatusCode.h", "`scInvalidHeader`, internal use"),
                (
                    "Squid of 2026-08-01, src/http.cc",
                    "a bad response header becomes 502",
                ),
                ("Squid, src/http/StatusCode.cc", "no phrase: \"Unassigned\""),
            ],
            keywords: &[
                "scinvalidheader",
                "http_invalid_header",
                "err_invalid_resp",
                "unparseable http header field",
            ],
            ..Prose::NONE
        },
    },
    Article {
        entry: Entry {
            id: "601-squid",
            code: 601,
            origin: Origin::Squid,
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "Squid's internal mark for a header too large to process; it is never sent.",
            other_names: &["Header Too Large"],
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A large request header gets 400, from newer Squid 431; for a large response header Squid sends an error page with 502.",
            ],
            on_receipt: &["Trim the fields, or raise the limit."],
            causes: &[
                "Cookies outgrow `request_header_max_size`.",
                "A response outgrows `reply_header_max_size`.",
            ],
            caveat: Some(
                "The source gives it no phrase; the name comes from the enumerator `scHeaderTooLarge`.",
            ),
            related: &[
                ("600-squid", "600 marks a header that does not parse."),
                ("431", "431: large request fields."),
                ("494-nginx", "nginx's internal number."),
            ],
            links: &[(
                "Squid StatusCode.h",
                "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h",
            )],
            evidence: &[
                ("Squid, src/http/StatusCode.h", "`scHeaderTooLarge`, internal use"),
                (
                    "Squid of 2026-08-01, src/http.cc",
                    "a bad response header becomes 502",
                ),
                ("Squid, src/http/StatusCode.cc", "no phrase: \"Unassigned\""),
            ],
            keywords: &[
                "scheadertoolarge",
                "http_header_too_large",
                "err_too_big",
                "too large reply header",
            ],
            ..Prose::NONE
        },
    },
];
