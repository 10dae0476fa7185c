//! The error types of the Proxy-Status field, RFC 9209 section 2.3.

use super::{Maker, Vocabulary, finer};
use crate::Confidence;

pub(super) static ERROR_TYPE: Vocabulary = Vocabulary {
    id: "proxy-status",
    page: "proxy-status",
    label: "Proxy-Status error types",
    about: "The parameter `error` of the field `Proxy-Status` (RFC 9209): what an intermediary met, with the status it recommends.",
    source: "https://www.rfc-editor.org/rfc/rfc9209#section-2.3",
    date: "2026-11-27",
    confidence: Confidence::High,
    made_by: Maker::Itself,
    codes: &[
        finer("dns_timeout", "No answer from DNS in time", &["504"]),
        finer("dns_error", "DNS answered with an error", &["502"]),
        finer("destination_not_found", "No route for the request", &["500"]),
        finer("destination_unavailable", "No backend is available", &["503"]),
        finer(
            "destination_ip_prohibited",
            "Address of the next hop is not allowed",
            &["502"],
        ),
        finer(
            "destination_ip_unroutable",
            "No way to the address of the next hop",
            &["502"],
        ),
        finer("connection_refused", "Next hop refused the connection", &["502"]),
        finer(
            "connection_terminated",
            "Next hop closed the connection before a complete response",
            &["502"],
        ),
        finer(
            "connection_timeout",
            "Connection to the next hop was not made in time",
            &["504"],
        ),
        finer(
            "connection_read_timeout",
            "Next hop was silent for too long",
            &["504"],
        ),
        finer(
            "connection_write_timeout",
            "Next hop took the request too slowly",
            &["504"],
        ),
        finer(
            "connection_limit_reached",
            "Intermediary's limit on connections is reached",
            &["503"],
        ),
        finer("tls_protocol_error", "TLS failed, as in the handshake", &["502"]),
        finer(
            "tls_certificate_error",
            "Certificate of the next hop was not accepted",
            &["502"],
        ),
        finer("tls_alert_received", "Next hop sent a TLS alert", &["502"]),
        finer(
            "http_request_error",
            "Request is at fault, and the intermediary answered for the origin",
            &[
                "400", "403", "405", "406", "408", "411", "413", "414", "415", "416", "417", "429",
            ],
        ),
        finer(
            "http_request_denied",
            "Policy of the intermediary denied the request",
            &["403"],
        ),
        finer(
            "http_response_incomplete",
            "Response of the next hop is not complete",
            &["502"],
        ),
        finer(
            "http_response_header_section_size",
            "Header section of the response is too large",
            &["502"],
        ),
        finer(
            "http_response_header_size",
            "Header field of the response is too large",
            &["502"],
        ),
        finer(
            "http_response_body_size",
            "Content of the response is too large",
            &["502"],
        ),
        finer(
            "http_response_trailer_section_size",
            "Trailer section of the response is too large",
            &["502"],
        ),
        finer(
            "http_response_trailer_size",
            "Trailer field of the response is too large",
            &["502"],
        ),
        finer(
            "http_response_transfer_coding",
            "Transfer coding of the response could not be decoded",
            &["502"],
        ),
        finer(
            "http_response_content_coding",
            "Content coding of the response could not be decoded",
            &["502"],
        ),
        finer(
            "http_response_timeout",
            "Whole response did not arrive in time",
            &["504"],
        ),
        finer(
            "http_upgrade_failed",
            "Upgrade with the next hop failed",
            &["502"],
        ),
        finer(
            "http_protocol_error",
            "Next hop broke the HTTP protocol",
            &["502"],
        ),
        finer(
            "proxy_internal_response",
            "Intermediary made the response itself, without asking the next hop",
            &[],
        ),
        finer(
            "proxy_internal_error",
            "Intermediary failed for a reason unlike the others",
            &["500"],
        ),
        finer(
            "proxy_configuration_error",
            "Intermediary is configured wrongly",
            &["500"],
        ),
        finer(
            "proxy_loop_detected",
            "Request came back to the same intermediary",
            &["502"],
        ),
    ],
};
