//! Squid's result codes and the names of its error pages.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static RESULT_CODE: Vocabulary = Vocabulary {
    id: "squid-result-code",
    page: "squid",
    label: "Squid result codes",
    about: "The word before the slash in Squid's `access.log`, as in `TCP_MISS/503`, and the hierarchy word behind it.",
    source: "https://wiki.squid-cache.org/SquidFaq/SquidLogs",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer("TCP_HIT", "Valid copy from the disk cache", &["200"]),
        finer("TCP_MEM_HIT", "Valid copy from memory", &["200"]),
        finer_by(
            Maker::Either,
            "TCP_MISS",
            "Not in the cache: the server or a peer was asked",
            &["200", "404", "502", "503", "504"],
        ),
        finer_by(
            Maker::Either,
            "TCP_REFRESH_UNMODIFIED",
            "Copy had expired, and the server confirmed it",
            &["200", "304"],
        ),
        finer_by(
            Maker::Upstream,
            "TCP_REFRESH_MODIFIED",
            "Copy had expired, and the server sent a new one",
            &["200"],
        ),
        finer(
            "TCP_REFRESH_FAIL",
            "Copy had expired, the server could not be asked, and the old copy was used",
            &["200"],
        ),
        finer(
            "TCP_REFRESH_FAIL_OLD",
            "Refresh failed, and the stale copy was delivered",
            &["200"],
        ),
        finer_by(
            Maker::Upstream,
            "TCP_REFRESH_FAIL_ERR",
            "Refresh failed, and the server's error was delivered",
            &["503", "502", "500"],
        ),
        finer_by(
            Maker::Upstream,
            "TCP_CLIENT_REFRESH_MISS",
            "Client insisted on a fresh copy",
            &["200"],
        ),
        finer(
            "TCP_IMS_HIT",
            "Conditional request was answered from the cache",
            &["304"],
        ),
        finer("TCP_NEGATIVE_HIT", "Cached error was delivered", &["403", "404"]),
        finer(
            "TCP_OFFLINE_HIT",
            "Delivered from the cache in offline mode",
            &["200"],
        ),
        finer_by(
            Maker::Upstream,
            "TCP_SWAPFAIL_MISS",
            "Copy on disk was unreadable, so the server was asked",
            &["200"],
        ),
        finer(
            "TCP_DENIED",
            "Access rules refused, or a proxy login is wanted",
            &["403", "407"],
        ),
        finer(
            "TCP_DENIED_REPLY",
            "Server's response was refused by Squid's rules",
            &["403"],
        ),
        finer("TCP_REDIRECT", "URL rewriter sent a redirect", &["301", "302"]),
        finer(
            "TCP_TUNNEL",
            "CONNECT tunnel: the number answers CONNECT, not the site",
            &["200", "503"],
        ),
        finer(
            "NONE",
            "Nothing was handled: an invalid request, or a connection without a request",
            &["400", "503"],
        ),
        finer("TAG_NONE", "As `NONE`, in other versions", &["400", "503"]),
        finer(
            "NONE_NONE",
            "As `NONE`, with the word for no transport before it",
            &["400", "503"],
        ),
        finer_by(
            Maker::Client,
            "_ABORTED",
            "Suffix: client left before the end",
            &["200"],
        ),
        finer("_TIMEDOUT", "Suffix: exchange timed out", &["504"]),
        finer(
            "_IGNORED",
            "Suffix: refreshed copy was older than the cached one and was dropped",
            &["200"],
        ),
        finer_by(
            Maker::Nobody,
            "UDP_HIT",
            "Another cache asked by ICP or HTCP: a valid copy is here",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "UDP_MISS",
            "Another cache asked by ICP or HTCP: no valid copy is here",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "UDP_DENIED",
            "Another cache asked by ICP or HTCP, and may not",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "UDP_INVALID",
            "Another cache asked by ICP or HTCP, with an invalid query",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "UDP_MISS_NOFETCH",
            "Another cache asked by ICP or HTCP: only copies are delivered now",
            &[],
        ),
        finer_by(
            Maker::Upstream,
            "HIER_DIRECT",
            "Hierarchy: Squid connected to the server itself",
            &[],
        ),
        finer("HIER_NONE", "Hierarchy: no server was contacted", &[]),
        finer_by(
            Maker::Upstream,
            "FIRSTUP_PARENT",
            "Hierarchy: the first parent cache that is up was asked",
            &[],
        ),
        finer_by(
            Maker::Upstream,
            "ROUNDROBIN_PARENT",
            "Hierarchy: a parent cache was asked in turn",
            &[],
        ),
        finer_by(
            Maker::Upstream,
            "TIMEOUT_",
            "Hierarchy prefix: peer queries timed out before that choice",
            &[],
        ),
    ],
};

pub(super) static ERROR_PAGE: Vocabulary = Vocabulary {
    id: "squid-x-squid-error",
    page: "squid",
    label: "Squid error pages",
    about: "The name in `X-Squid-Error` and of the template behind Squid's error page.",
    source: "https://github.com/squid-cache/squid/tree/master/errors/templates",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer("ERR_ACCESS_DENIED", "Access rules refused the request", &["403"]),
        finer("ERR_CACHE_ACCESS_DENIED", "Proxy wants a login", &["407", "403"]),
        finer("ERR_CONNECT_FAIL", "Server did not take the connection", &["503"]),
        finer("ERR_DNS_FAIL", "Host name was not resolved", &["503"]),
        finer("ERR_READ_TIMEOUT", "Server was silent for too long", &["504"]),
        finer("ERR_READ_ERROR", "Reading from the server failed", &["502"]),
        finer(
            "ERR_ZERO_SIZE_OBJECT",
            "Server closed without sending anything",
            &["502"],
        ),
        finer("ERR_INVALID_RESP", "Server's response is invalid", &["502"]),
        finer("ERR_INVALID_REQ", "Request is invalid", &["400"]),
        finer(
            "ERR_INVALID_URL",
            "URL is invalid, often a plain path sent to a forwarding port",
            &["400"],
        ),
        finer(
            "ERR_TOO_BIG",
            "Request or response is over the limit",
            &["413", "403"],
        ),
        finer("ERR_UNSUP_REQ", "Method or protocol is not supported", &["501"]),
        finer(
            "ERR_CANNOT_FORWARD",
            "No peer and no direct way can take the request",
            &["503"],
        ),
        finer("ERR_SECURE_CONNECT_FAIL", "TLS to the server failed", &["503"]),
        finer(
            "ERR_ONLY_IF_CACHED_MISS",
            "Client wants a cached copy only, and there is none",
            &["504"],
        ),
        finer(
            "ERR_LIFETIME_EXP",
            "Connection reached its maximum lifetime",
            &["503"],
        ),
        finer("ERR_SHUTTING_DOWN", "Squid is shutting down", &["503"]),
    ],
};
