//! The numbers of messages in Apache's error log.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static LOG_NUMBER: Vocabulary = Vocabulary {
    id: "apache-log-number",
    page: "apache",
    label: "Apache log numbers",
    about: "The number `AH.....` in a message of Apache's `error_log`.",
    source: "https://github.com/apache/httpd/tree/trunk/docs/log-message-tags",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer("AH00957", "Proxy could not connect to the backend", &["503"]),
        finer(
            "AH01114",
            "HTTP proxy made no connection to the backend",
            &["503"],
        ),
        finer(
            "AH00940",
            "Backend is in error state after an earlier failure",
            &["503"],
        ),
        finer(
            "AH01102",
            "Status line of the backend could not be read: closed, reset or too late",
            &["502"],
        ),
        finer(
            "AH00898",
            "Proxy answered with an error of its own; the reason follows",
            &["502", "503", "504"],
        ),
        finer("AH01144", "No proxy module handles that scheme", &["500"]),
        finer("AH01079", "FastCGI: no connection to the backend", &["503"]),
        finer(
            "AH01067",
            "FastCGI: header section of the response could not be read",
            &["503", "500"],
        ),
        finer_by(
            Maker::Upstream,
            "AH01071",
            "FastCGI: script wrote to stderr, as with an unknown script",
            &["500", "404"],
        ),
        finer(
            "AH01075",
            "FastCGI: request could not be passed on, or timed out",
            &["503", "504"],
        ),
        finer("AH01630", "`Require` denied the client", &["403"]),
        finer(
            "AH01276",
            "Directory has no index file, and listing is off",
            &["403"],
        ),
        finer(
            "AH00124",
            "More than ten internal redirects: a rewrite loop",
            &["500"],
        ),
        finer_by(Maker::Upstream, "AH01215", "CGI script wrote to stderr", &["500"]),
        finer("AH01618", "Basic authentication: user does not exist", &["401"]),
        finer("AH01617", "Basic authentication: password is wrong", &["401"]),
        finer(
            "AH02429",
            "Response has a header field with an invalid name",
            &["500"],
        ),
        finer(
            "AH00035",
            "Path may not be searched: a folder on the way lacks permission",
            &["403"],
        ),
        finer("AH00036", "File may not be accessed", &["403"]),
        finer("AH00037", "Symbolic link is not allowed", &["403"]),
        finer(
            "AH00561",
            "Header field of the request exceeds `LimitRequestFieldSize`",
            &["400"],
        ),
        finer("AH01996", "Plain HTTP arrived on the TLS port", &["400"]),
    ],
};
