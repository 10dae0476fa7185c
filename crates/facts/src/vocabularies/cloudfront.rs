//! CloudFront's detailed result types, and the sentences of its error page.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static RESULT_TYPE: Vocabulary = Vocabulary {
    id: "cloudfront-x-edge-detailed-result-type",
    page: "cloudfront",
    label: "CloudFront detailed result types",
    about: "The field `x-edge-detailed-result-type` of CloudFront's access log: what CloudFront did, or why it failed.",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html",
    date: "2026-11-27",
    confidence: Confidence::High,
    made_by: Maker::Itself,
    codes: &[
        finer("Hit", "Served from the edge's cache", &["200", "304"]),
        finer_by(
            Maker::Either,
            "RefreshHit",
            "Copy had expired, and the origin confirmed it",
            &["200", "304"],
        ),
        finer(
            "OriginShieldHit",
            "Served from the cache of Origin Shield",
            &["200"],
        ),
        finer_by(
            Maker::Upstream,
            "Miss",
            "Fetched from the origin, which set the status",
            &[],
        ),
        finer(
            "MissGeneratedResponse",
            "Function at the edge made the response",
            &[],
        ),
        finer("Redirect", "HTTP was redirected to HTTPS", &["301", "307"]),
        finer(
            "LimitExceeded",
            "A quota of CloudFront was exceeded",
            &["503", "429"],
        ),
        finer("CapacityExceeded", "Edge location had no capacity left", &["503"]),
        finer_by(
            Maker::Upstream,
            "Error",
            "Error without a finer type, most often the origin's own status",
            &[],
        ),
        finer(
            "AbortedOrigin",
            "Exchange with the origin broke off",
            &["502", "504"],
        ),
        finer_by(
            Maker::Client,
            "ClientCommError",
            "Transfer to the viewer broke off",
            &["200"],
        ),
        finer(
            "ClientGeoBlocked",
            "Viewer's country is refused by configuration",
            &["403"],
        ),
        finer_by(
            Maker::Client,
            "ClientHungUpRequest",
            "Viewer stopped in the middle of its request",
            &["400"],
        ),
        finer("InvalidRequest", "Request is malformed", &["400"]),
        finer(
            "InvalidRequestBlocked",
            "Request was blocked, for example by AWS WAF",
            &["403"],
        ),
        finer(
            "InvalidRequestCertificate",
            "Distribution does not belong to the connection's certificate",
            &["421", "403"],
        ),
        finer(
            "InvalidRequestHeader",
            "Header field of the request is invalid",
            &["400"],
        ),
        finer(
            "InvalidRequestMethod",
            "Method is not allowed for this distribution",
            &["403"],
        ),
        finer(
            "OriginCommError",
            "Connecting to the origin, or reading from it, timed out",
            &["504", "502"],
        ),
        finer(
            "OriginConnectError",
            "Connection to the origin was not made",
            &["502", "504"],
        ),
        finer(
            "OriginContentRangeLengthError",
            "Length and range of the origin's response contradict each other",
            &["502"],
        ),
        finer("OriginDnsError", "Name of the origin was not resolved", &["502"]),
        finer("OriginError", "Origin's response is incorrect", &["502"]),
        finer(
            "OriginHeaderTooBigError",
            "Header field of the origin is too long",
            &["502"],
        ),
        finer(
            "OriginInvalidResponseError",
            "Origin's response is invalid",
            &["502"],
        ),
        finer(
            "OriginReadError",
            "Reading from the origin failed",
            &["502", "504"],
        ),
        finer(
            "OriginWriteError",
            "Writing to the origin failed",
            &["502", "504"],
        ),
        finer(
            "OriginZeroSizeObjectError",
            "Origin sent an object of zero bytes",
            &["502"],
        ),
        finer_by(
            Maker::Client,
            "SlowReaderOriginError",
            "Viewer read too slowly, and the origin gave up first",
            &["502", "504"],
        ),
    ],
};

pub(super) static PAGE_SENTENCE: Vocabulary = Vocabulary {
    id: "cloudfront-page-sentence",
    page: "cloudfront",
    label: "CloudFront page sentences",
    about: "A sentence on CloudFront's own error page that tells the cause.",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/troubleshooting-response-errors.html",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer("Request blocked.", "AWS WAF blocked the request", &["403"]),
        finer(
            "The Amazon CloudFront distribution is configured to block access from your country.",
            "Viewer's country is refused by configuration",
            &["403"],
        ),
        finer(
            "Bad request.",
            "Malformed request, or a domain name that no distribution claims",
            &["403", "400"],
        ),
        finer(
            "This distribution is not configured to allow the HTTP request method that was used for this request.",
            "Method is not allowed for this distribution",
            &["403"],
        ),
        finer(
            "CloudFront wasn't able to connect to the origin.",
            "No connection to the origin: name, port or TLS",
            &["502"],
        ),
        finer(
            "CloudFront attempted to establish a connection with the origin, but either the attempt failed or the origin closed the connection.",
            "Connection to the origin failed or was closed at once",
            &["502", "504"],
        ),
        finer(
            "CloudFront wasn't able to resolve the origin domain name.",
            "Name of the origin was not resolved",
            &["502"],
        ),
        finer(
            "The origin closed the connection.",
            "Origin closed the connection",
            &["502"],
        ),
        finer(
            "The Lambda function associated with the CloudFront distribution is invalid or doesn't have the required permissions.",
            "Lambda@Edge function is invalid or lacks a permission",
            &["503"],
        ),
        finer(
            "The CloudFront function returned an invalid value",
            "CloudFront function returned something unusable",
            &["503"],
        ),
        finer(
            "Missing Key-Pair-Id query parameter or cookie value",
            "A signed URL or signed cookies are required",
            &["403"],
        ),
    ],
};
