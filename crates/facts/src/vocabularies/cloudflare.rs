//! Cloudflare's 1xxx errors, a number in the content of a page of Cloudflare's own; and what its cache did.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

/// The documentation says of the whole list that it comes with 403, 409, 429 and 530. So a code stands beside a status
/// only where reports show the two together, where the documentation of blocks or of the status says so, or where a
/// code with the same heading does. 1038 and 1205 are of Cloudflare's changelog of 2026-03-12.
pub(super) static CLOUDFLARE: Vocabulary = Vocabulary {
    id: "cloudflare",
    page: "cloudflare",
    label: "Cloudflare",
    about: "A number in the content of Cloudflare's own error page, as in \"Error 1020\".",
    source: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/",
    date: "2026-11-20",
    confidence: Confidence::High,
    made_by: Maker::Itself,
    codes: &[
        finer("1000", "DNS points to prohibited IP", &["403"]),
        finer("1001", "DNS resolution error", &["409"]),
        finer("1002", "DNS points to Prohibited IP; also Restricted", &["403"]),
        finer("1003", "Access Denied: Direct IP Access Not Allowed", &["403"]),
        finer("1004", "Host Not Configured to Serve Web Traffic", &[]),
        finer(
            "1005",
            "Access Denied: Autonomous System Number (ASN) banned",
            &["403"],
        ),
        finer("1006", "Access Denied: Your IP address has been banned", &["403"]),
        finer("1007", "Access Denied: Your IP address has been banned", &["403"]),
        finer("1008", "Access Denied: Your IP address has been banned", &["403"]),
        finer("1009", "Access Denied: Country or region banned", &["403"]),
        finer(
            "1010",
            "The owner of this website has banned your access based on your browser's signature",
            &["403"],
        ),
        finer("1011", "Access Denied (Hotlinking Denied)", &["403"]),
        finer("1012", "Access Denied", &["403"]),
        finer("1013", "HTTP hostname and TLS SNI hostname mismatch", &[]),
        finer("1014", "CNAME Cross-User Banned", &["403"]),
        finer("1015", "You are being rate limited", &["429"]),
        finer("1016", "Origin DNS error", &["530-cloudflare"]),
        finer("1018", "Could not find host", &["409"]),
        finer("1020", "Access denied", &["403"]),
        finer("1023", "Could not find host", &["409"]),
        finer("1025", "Please check back later", &[]),
        finer("1033", "Argo Tunnel error", &["530-cloudflare"]),
        finer("1034", "Edge IP Restricted", &["403"]),
        finer("1035", "Invalid request rewrite (invalid URI path)", &[]),
        finer("1036", "Invalid request rewrite (maximum length exceeded)", &[]),
        finer(
            "1037",
            "Invalid rewrite rule (failed to evaluate expression)",
            &[],
        ),
        finer("1038", "HTTP headers limit exceeded", &[]),
        finer(
            "1040",
            "Invalid request rewrite (header modification not allowed)",
            &[],
        ),
        finer("1041", "Invalid request rewrite (invalid header value)", &[]),
        finer(
            "1104",
            "E-mail address is taken in another spelling: of a Cloudflare account, not of a site",
            &[],
        ),
        finer("1106", "Access Denied: Your IP address has been banned", &["403"]),
        finer("1200", "Cache connection limit", &["503"]),
        finer("1205", "Too many redirects", &[]),
    ],
};

pub(super) static CLOUDFLARE_WORKERS: Vocabulary = Vocabulary {
    id: "cloudflare-workers",
    page: "cloudflare",
    label: "Cloudflare Workers",
    about: "A number on the same error page, where a Worker gave no response: its code, its limits or its routing failed.",
    source: "https://developers.cloudflare.com/workers/observability/errors/",
    date: "2026-10-08",
    confidence: Confidence::High,
    made_by: Maker::Itself,
    codes: &[
        finer(
            "1019",
            "Worker hit the loop limit: it called itself or other Workers too deep",
            &[],
        ),
        finer("1021", "Worker requested a host that it may not reach", &[]),
        finer(
            "1022",
            "Cloudflare failed to route the request to the Worker",
            &[],
        ),
        finer(
            "1024",
            "Worker may not send a subrequest to an address of Cloudflare's",
            &[],
        ),
        finer(
            "1027",
            "Worker exceeded the daily request limit of the free plan",
            &["429"],
        ),
        finer(
            "1042",
            "Worker tried to fetch from another Worker of the same zone",
            &["404"],
        ),
        finer("1101", "Worker threw a JavaScript exception", &["500"]),
        finer("1102", "Worker exceeded its CPU time or memory limit", &["503"]),
        finer("1103", "Worker's owner has to contact Cloudflare's support", &[]),
    ],
};

pub(super) static CACHE_STATUS: Vocabulary = Vocabulary {
    id: "cloudflare-cf-cache-status",
    page: "cloudflare",
    label: "Cloudflare CF-Cache-Status",
    about: "The field `CF-Cache-Status` of a response: what Cloudflare's cache did.",
    source: "https://developers.cloudflare.com/cache/concepts/cache-responses/",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer(
            "HIT",
            "Served from the cache with the stored status",
            &["200", "404"],
        ),
        finer_by(
            Maker::Upstream,
            "MISS",
            "Not in the cache, fetched from the origin",
            &[],
        ),
        finer_by(
            Maker::Upstream,
            "EXPIRED",
            "Copy was too old, fetched from the origin",
            &[],
        ),
        finer("STALE", "Old copy, since the origin could not be asked", &["200"]),
        finer_by(
            Maker::Upstream,
            "BYPASS",
            "Origin was asked; its response forbids storing",
            &[],
        ),
        finer_by(
            Maker::Either,
            "REVALIDATED",
            "Origin confirmed the copy",
            &["200"],
        ),
        finer("UPDATING", "Old copy while a new one is on its way", &["200"]),
        finer_by(
            Maker::Upstream,
            "DYNAMIC",
            "Not cached by default: origin or Worker was asked",
            &[],
        ),
        finer(
            "NONE/UNKNOWN",
            "Cloudflare made the response, as for a WAF block or a redirect rule",
            &["403", "301"],
        ),
    ],
};
