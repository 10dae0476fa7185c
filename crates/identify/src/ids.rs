//! Ids to take along: request ids, Ray IDs, trace ids.

use crate::evidence::{Evidence, Id, Span};
use crate::scan;
use crate::signs::Case;

/// Fields that hold an id, and the name to show.
const FIELDS: [(&str, &str); 26] = [
    ("cf-ray", "Ray ID"),
    ("x-request-id", "x-request-id"),
    ("x-amz-cf-id", "CloudFront request id"),
    ("x-amzn-requestid", "x-amzn-requestid"),
    ("x-amz-request-id", "x-amz-request-id"),
    ("x-amz-id-2", "x-amz-id-2"),
    ("x-amz-apigw-id", "x-amz-apigw-id"),
    ("apigw-requestid", "apigw-requestid"),
    ("x-amzn-trace-id", "trace id"),
    ("x-azure-ref", "x-azure-ref"),
    ("x-vercel-id", "x-vercel-id"),
    ("x-nf-request-id", "x-nf-request-id"),
    ("fly-request-id", "fly-request-id"),
    ("rndr-id", "rndr-id"),
    ("x-railway-request-id", "x-railway-request-id"),
    ("x-github-request-id", "x-github-request-id"),
    ("x-kong-request-id", "x-kong-request-id"),
    ("x-vcap-request-id", "x-vcap-request-id"),
    ("heroku-request-id", "heroku-request-id"),
    ("akamai-grn", "Akamai GRN"),
    ("x-iinfo", "X-Iinfo"),
    ("x-varnish", "XID"),
    ("eagleid", "EagleId"),
    ("x-nws-log-uuid", "X-NWS-LOG-UUID"),
    ("traceparent", "trace id"),
    ("x-correlation-id", "correlation id"),
];

/// The text before an id in a content, and the name to show.
const CONTENTS: [(&str, &str); 17] = [
    ("Ray ID: ", "Ray ID"),
    ("Reference #", "Akamai reference"),
    ("support ID is: ", "support ID"),
    ("incident ID: ", "incident ID"),
    ("Request ID: ", "request id"),
    ("XID: ", "XID"),
    ("Details: cache-", "Fastly details"),
    ("<RequestId>", "request id"),
    ("<HostId>", "host id"),
    ("\"request_id\":\"", "request id"),
    ("\"request_id\": \"", "request id"),
    ("\"traceId\":\"", "trace id"),
    ("\"activityId\": \"", "activity id"),
    ("\"requestId\":\"", "request id"),
    ("Block ID: ", "Block ID"),
    ("ID: fra1::", "Vercel id"),
    ("trackingReference\":\"", "tracking reference"),
];

/// The least length of an id, in bytes. Shorter ones find nothing in a log.
const LEAST: usize = 5;

/// Adds an id that stands in a part of the text.
pub(crate) fn add(evidence: &mut Evidence, text: &str, name: &'static str, span: Span) {
    let value = scan::slice(text, span);
    let is_new = !evidence.ids.iter().any(|id| id.value == value);
    if value.len() >= LEAST && is_new {
        evidence.ids.push(Id {
            name,
            value: value.to_owned(),
            from: span.0,
            to: span.1,
        });
    }
}

/// Adds the ids of a response.
pub(crate) fn of_response(case: &Case, evidence: &mut Evidence) {
    for (name, label) in FIELDS {
        if let Some(span) = case.field_span(name) {
            add(evidence, case.text, label, span);
        }
    }
    of_line(case.text, case.body, evidence);
}

/// Adds the ids that a text names in words.
pub(crate) fn of_line(text: &str, span: Span, evidence: &mut Evidence) {
    let content = scan::slice(text, span);
    for (start, label) in CONTENTS {
        if let Some(at) = scan::place(content, start) {
            let from = span.0 + at + start.len();
            let rest = scan::slice(text, (from, span.1));
            let end = rest.find(|letter: char| letter.is_whitespace() || "\"'<>,;&".contains(letter));
            add(evidence, text, label, (from, from + end.unwrap_or(rest.len())));
        }
    }
}
