//! Cloudflare's 1xxx errors: a number in the content of a page of Cloudflare's own.

use super::{Maker, Vocabulary, finer};
use crate::Confidence;

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
        finer("1000", "DNS points to prohibited IP", &["530-cloudflare"]),
        finer("1001", "DNS resolution error", &["530-cloudflare"]),
        finer(
            "1002",
            "DNS points to Prohibited IP; also Restricted",
            &["530-cloudflare"],
        ),
        finer(
            "1003",
            "Access Denied: Direct IP Access Not Allowed",
            &["530-cloudflare"],
        ),
        finer(
            "1004",
            "Host Not Configured to Serve Web Traffic",
            &["530-cloudflare"],
        ),
        finer(
            "1005",
            "Access Denied: Autonomous System Number (ASN) banned",
            &["530-cloudflare"],
        ),
        finer(
            "1006",
            "Access Denied: Your IP address has been banned",
            &["530-cloudflare"],
        ),
        finer(
            "1007",
            "Access Denied: Your IP address has been banned",
            &["530-cloudflare"],
        ),
        finer(
            "1008",
            "Access Denied: Your IP address has been banned",
            &["530-cloudflare"],
        ),
        finer(
            "1009",
            "Access Denied: Country or region banned",
            &["530-cloudflare"],
        ),
        finer(
            "1010",
            "The owner of this website has banned your access based on your browser's signature",
            &["530-cloudflare"],
        ),
        finer("1011", "Access Denied (Hotlinking Denied)", &["530-cloudflare"]),
        finer("1012", "Access Denied", &["530-cloudflare"]),
        finer(
            "1013",
            "HTTP hostname and TLS SNI hostname mismatch",
            &["530-cloudflare"],
        ),
        finer("1014", "CNAME Cross-User Banned", &["530-cloudflare"]),
        finer("1015", "You are being rate limited", &["530-cloudflare"]),
        finer("1016", "Origin DNS error", &["530-cloudflare"]),
        finer("1018", "Could not find host", &["530-cloudflare"]),
        finer("1019", "Compute server error", &["530-cloudflare"]),
        finer("1020", "Access denied", &["530-cloudflare"]),
        finer("1023", "Could not find host", &["530-cloudflare"]),
        finer("1025", "Please check back later", &["530-cloudflare"]),
        finer("1033", "Argo Tunnel error", &["530-cloudflare"]),
        finer("1034", "Edge IP Restricted", &["530-cloudflare"]),
        finer(
            "1035",
            "Invalid request rewrite (invalid URI path)",
            &["530-cloudflare"],
        ),
        finer(
            "1036",
            "Invalid request rewrite (maximum length exceeded)",
            &["530-cloudflare"],
        ),
        finer(
            "1037",
            "Invalid rewrite rule (failed to evaluate expression)",
            &["530-cloudflare"],
        ),
        finer(
            "1040",
            "Invalid request rewrite (header modification not allowed)",
            &["530-cloudflare"],
        ),
        finer(
            "1041",
            "Invalid request rewrite (invalid header value)",
            &["530-cloudflare"],
        ),
        finer("1101", "Rendering error", &["530-cloudflare"]),
        finer("1102", "Rendering error", &["530-cloudflare"]),
        finer(
            "1104",
            "A variation of this email address is already taken in our system. Only one variation is allowed.",
            &["530-cloudflare"],
        ),
        finer(
            "1106",
            "Access Denied: Your IP address has been banned",
            &["530-cloudflare"],
        ),
        finer("1200", "Cache connection limit", &["530-cloudflare"]),
    ],
};
