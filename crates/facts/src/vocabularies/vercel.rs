//! Vercel's error codes.

use super::{Maker, Vocabulary, finer};
use crate::Confidence;

pub(super) static ERROR_CODE: Vocabulary = Vocabulary {
    id: "vercel-error",
    page: "vercel",
    label: "Vercel error codes",
    about: "The code in `X-Vercel-Error` and at the end of Vercel's error page.",
    source: "https://vercel.com/docs/errors",
    date: "2026-11-27",
    confidence: Confidence::High,
    made_by: Maker::Itself,
    codes: &[
        finer(
            "BODY_NOT_A_STRING_FROM_FUNCTION",
            "Function returned content that is not a string",
            &["502"],
        ),
        finer("DEPLOYMENT_BLOCKED", "Deployment was blocked", &["403"]),
        finer("DEPLOYMENT_DELETED", "Deployment was deleted", &["410"]),
        finer(
            "DEPLOYMENT_DISABLED",
            "Deployment is disabled, mostly over payment",
            &["402"],
        ),
        finer(
            "DEPLOYMENT_NOT_FOUND",
            "No deployment has that host name",
            &["404"],
        ),
        finer(
            "DEPLOYMENT_NOT_READY_REDIRECTING",
            "Deployment is not ready yet",
            &["303"],
        ),
        finer("DEPLOYMENT_PAUSED", "Project is paused", &["503"]),
        finer("DNS_HOSTNAME_EMPTY", "External target has no host name", &["502"]),
        finer(
            "DNS_HOSTNAME_NOT_FOUND",
            "Name of the external target does not exist",
            &["502"],
        ),
        finer(
            "DNS_HOSTNAME_RESOLVE_FAILED",
            "Name of the external target was not resolved",
            &["502"],
        ),
        finer(
            "DNS_HOSTNAME_RESOLVED_PRIVATE",
            "Name of the external target leads to a private address",
            &["404"],
        ),
        finer(
            "DNS_HOSTNAME_SERVER_ERROR",
            "Name server of the external target failed",
            &["502"],
        ),
        finer("EDGE_FUNCTION_INVOCATION_FAILED", "Edge function threw", &["500"]),
        finer(
            "EDGE_FUNCTION_INVOCATION_TIMEOUT",
            "Edge function did not respond in time",
            &["504"],
        ),
        finer(
            "FALLBACK_BODY_TOO_LARGE",
            "Content of the prerender fallback is too large",
            &["502"],
        ),
        finer(
            "FUNCTION_INVOCATION_FAILED",
            "Function threw, or did not start",
            &["500"],
        ),
        finer(
            "FUNCTION_INVOCATION_TIMEOUT",
            "Function ran longer than its limit",
            &["504"],
        ),
        finer(
            "FUNCTION_PAYLOAD_TOO_LARGE",
            "Content of the request is over 4.5 MB",
            &["413"],
        ),
        finer(
            "FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE",
            "Content of the function's response is over 4.5 MB",
            &["500"],
        ),
        finer("FUNCTION_THROTTLED", "Too many functions run at once", &["503"]),
        finer("INFINITE_LOOP_DETECTED", "Project keeps calling itself", &["508"]),
        finer(
            "INVALID_IMAGE_OPTIMIZE_REQUEST",
            "Parameters of the image optimizer are invalid",
            &["400"],
        ),
        finer("INVALID_REQUEST_METHOD", "Method is unknown", &["405"]),
        finer(
            "MALFORMED_REQUEST_HEADER",
            "Header field of the request is malformed",
            &["400"],
        ),
        finer(
            "MICROFRONTENDS_MIDDLEWARE_ERROR",
            "Middleware of a microfrontend failed",
            &["500"],
        ),
        finer(
            "MICROFRONTENDS_MISSING_FALLBACK_ERROR",
            "Microfrontend has no fallback for the environment",
            &["400"],
        ),
        finer("MIDDLEWARE_INVOCATION_FAILED", "Middleware threw", &["500"]),
        finer(
            "MIDDLEWARE_INVOCATION_TIMEOUT",
            "Middleware did not respond in time",
            &["504"],
        ),
        finer(
            "MIDDLEWARE_RUNTIME_DEPRECATED",
            "Middleware's runtime is too old",
            &["503"],
        ),
        finer(
            "NO_RESPONSE_FROM_FUNCTION",
            "Function ended without a response",
            &["502"],
        ),
        finer(
            "NOT_FOUND",
            "Nothing in the deployment matches the path",
            &["404"],
        ),
        finer(
            "ROUTER_EXTERNAL_TARGET_ERROR",
            "Server behind a rewrite failed",
            &["502"],
        ),
        finer(
            "ROUTER_EXTERNAL_TARGET_CONNECTION_ERROR",
            "Server behind a rewrite took no connection",
            &["502"],
        ),
        finer(
            "ROUTER_EXTERNAL_TARGET_HANDSHAKE_ERROR",
            "TLS handshake with the server behind a rewrite failed",
            &["502"],
        ),
        finer(
            "ROUTER_CANNOT_MATCH",
            "Router could not match the request",
            &["502"],
        ),
        finer("TOO_MANY_FORKS", "Routing branched too often", &["502"]),
        finer(
            "TOO_MANY_FILESYSTEM_CHECKS",
            "Routing looked up too many files",
            &["502"],
        ),
        finer(
            "REQUEST_HEADER_TOO_LARGE",
            "Header section of the request is too large",
            &["431"],
        ),
        finer("URL_TOO_LONG", "URL is longer than 14 KB", &["414"]),
        finer("RANGE_END_NOT_VALID", "End of the range is invalid", &["416"]),
        finer(
            "OPTIMIZED_EXTERNAL_IMAGE_REQUEST_FAILED",
            "Source image could not be fetched",
            &["502"],
        ),
        finer("SANDBOX_NOT_FOUND", "Sandbox does not exist", &["404"]),
    ],
};
