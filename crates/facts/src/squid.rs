//! Squid's internal codes.

use crate::{Article, Entry, Origin, Prose, Standing, Wire};

pub(crate) const ARTICLES: &[Article] = &[
    Article {
        entry: Entry {
            id: "600-squid",
            code: 600,
            origin: Origin::Squid,
            phrase: Some("Invalid Header"),
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "Squid's internal mark for a header that it could not parse; it is never sent.",
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A bad request gets 400. For a bad response the source comment says 504, Squid 3 code 502.",
            ],
            on_receipt: &["Search `cache.log` for `Bad header encountered`."],
            causes: &[
                "A server sends garbage.",
                "A program speaks another protocol to the proxy.",
            ],
            caveat: Some("Taken from Squid source of 2016."),
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
            evidence: &[("Squid, src/http/StatusCode.h", "`scInvalidHeader`, internal use")],
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
            phrase: Some("Header Too Large"),
            standing: Standing::Vendor,
            wire: Some(Wire::Internal),
            summary: "Squid's internal mark for a header too large to process; it is never sent.",
            content: None,
            ..Entry::BLANK
        },
        prose: Prose {
            meaning: &[
                "A large request header gets 400, from newer Squid 431; a large response header an error page, 502 in Squid 3.",
            ],
            on_receipt: &["Trim the fields, or raise the limit."],
            causes: &[
                "Cookies outgrow `request_header_max_size`.",
                "A response outgrows `reply_header_max_size`.",
            ],
            caveat: Some("Squid source of 2015 and 2016."),
            related: &[
                ("600-squid", "600 marks a header that does not parse."),
                ("431", "431: large request fields."),
                ("494-nginx", "nginx's internal number."),
            ],
            links: &[(
                "Squid StatusCode.h",
                "https://github.com/squid-cache/squid/blob/master/src/http/StatusCode.h",
            )],
            evidence: &[("Squid, src/http/StatusCode.h", "`scHeaderTooLarge`, internal use")],
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
