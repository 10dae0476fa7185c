//! The status details of Google Cloud's Application Load Balancers.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static STATUS_DETAILS: Vocabulary = Vocabulary {
    id: "gclb-statusdetails",
    page: "gclb",
    label: "Google Cloud load balancer statusDetails",
    about: "The field `statusDetails` in the log of Google Cloud's Application Load Balancers: why the balancer answered as it did.",
    source: "https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring",
    date: "2026-11-27",
    confidence: Confidence::High,
    made_by: Maker::Itself,
    codes: &[
        finer_by(
            Maker::Upstream,
            "response_sent_by_backend",
            "Backend answered, and set the status",
            &[],
        ),
        finer(
            "response_from_cache",
            "Cloud CDN answered from its cache",
            &["200", "304"],
        ),
        finer(
            "response_from_cache_validated",
            "Cloud CDN answered from its cache after the backend confirmed the copy",
            &["200", "304"],
        ),
        finer(
            "byte_range_caching",
            "Cloud CDN put the response together from cached ranges",
            &["200", "206"],
        ),
        finer(
            "byte_range_caching_aborted",
            "Ranges of the backend did not fit together, so the response was cut off",
            &["200", "206"],
        ),
        finer_by(
            Maker::Upstream,
            "byte_range_caching_forwarded_backend_response",
            "Ranges of the backend did not fit together, and its response was passed on",
            &[],
        ),
        finer_by(
            Maker::Client,
            "byte_range_caching_retrieval_abandoned",
            "Client cancelled while Cloud CDN fetched or validated a range",
            &[],
        ),
        finer(
            "byte_range_caching_retrieval_from_backend_failed_after_partial_response",
            "Fetching a range from the backend failed in the middle of the response",
            &["200", "206"],
        ),
        finer(
            "cache_lookup_failed_after_partial_response",
            "Reading from the cache failed in the middle of the response",
            &["200", "206"],
        ),
        finer_by(
            Maker::Client,
            "cache_lookup_timeout_after_partial_response",
            "Client took the cached response too slowly",
            &["200", "206"],
        ),
        finer_by(
            Maker::Upstream,
            "aborted_request_due_to_backend_early_response",
            "Backend answered with an error before it had the whole request",
            &["400", "500"],
        ),
        finer_by(
            Maker::Upstream,
            "backend_connection_closed_after_partial_response_sent",
            "Backend broke off in the middle of its response",
            &[],
        ),
        finer(
            "backend_connection_closed_before_data_sent_to_client",
            "Backend closed the connection before it responded, often an idle one",
            &["502", "503"],
        ),
        finer(
            "backend_early_response_with_non_error_status",
            "Backend sent 1xx or 2xx before it had the whole request",
            &["502", "503"],
        ),
        finer(
            "backend_interim_response_not_supported",
            "Backend sent an interim response where none is supported",
            &["502", "503"],
        ),
        finer(
            "backend_response_corrupted",
            "Backend's content is damaged, as by wrong chunked coding",
            &["502", "503"],
        ),
        finer(
            "backend_response_headers_too_long",
            "Backend's header section is too long",
            &["502", "503"],
        ),
        finer(
            "backend_timeout",
            "Backend did not respond within the backend service's timeout",
            &["502", "503"],
        ),
        finer(
            "banned_by_security_policy",
            "Client is banned by a rate-based rule of Cloud Armor",
            &["429"],
        ),
        finer(
            "throttled_by_security_policy",
            "Throttle rule of Cloud Armor refused the request",
            &["429"],
        ),
        finer(
            "denied_by_security_policy",
            "Cloud Armor denied the request with the status of its rule",
            &["403", "404", "502"],
        ),
        finer(
            "body_not_allowed",
            "Request has content that its method does not allow",
            &["400"],
        ),
        finer_by(
            Maker::Client,
            "client_disconnected_before_any_response",
            "Client left before anything was sent",
            &[],
        ),
        finer_by(
            Maker::Client,
            "client_disconnected_after_partial_response",
            "Client left in the middle of the response",
            &[],
        ),
        finer_by(
            Maker::Client,
            "client_timed_out",
            "Client was idle for too long",
            &["408"],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_not_provided",
            "Client sent no certificate",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_validation_failed",
            "Client's certificate does not verify against the trust config",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_validation_not_performed",
            "Mutual TLS has no trust config, so nothing was verified",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_validation_timed_out",
            "Verifying the client's chain took too long",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_validation_search_limit_exceeded",
            "Client's chain is too deep to verify",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_chain_exceeded_limit",
            "Client sent too many intermediate certificates",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_chain_invalid_eku",
            "Client's certificate or its issuer is not meant for client authentication",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_chain_max_name_constraints_exceeded",
            "Intermediate certificate of the client has too many name constraints",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_invalid_rsa_key_size",
            "RSA key in the client's chain has an unsupported size",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_unsupported_elliptic_curve_key",
            "Client's chain uses an unsupported elliptic curve",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_unsupported_key_algorithm",
            "Client's chain uses neither RSA nor ECDSA",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "client_cert_pki_too_large",
            "Too many intermediates share one subject and key",
            &[],
        ),
        finer(
            "config_not_found",
            "Balancer does not have the configuration, mostly shortly after a change",
            &["404", "503", "502"],
        ),
        finer(
            "direct_response",
            "Balancer answered with a fixed response",
            &["410"],
        ),
        finer(
            "error_uncompressing_gzipped_body",
            "Backend's gzip content is damaged",
            &["502", "503"],
        ),
        finer(
            "failed_parsing_client_headers",
            "Method of the request breaks the standard",
            &["400"],
        ),
        finer(
            "failed_to_connect_to_backend",
            "Connection to the backend failed or timed out",
            &["502", "503"],
        ),
        finer(
            "failed_to_pick_backend",
            "No healthy backend is left",
            &["503", "502"],
        ),
        finer(
            "failed_to_negotiate_alpn",
            "Balancer and backend found no common protocol by ALPN",
            &["502", "503"],
        ),
        finer(
            "headers_too_long",
            "Header section of the request is too long",
            &["413"],
        ),
        finer(
            "http_version_not_supported",
            "HTTP version is not supported",
            &["400"],
        ),
        finer(
            "internal_error",
            "Error inside the balancer, mostly a passing one",
            &["500", "400"],
        ),
        finer(
            "invalid_external_origin_endpoint",
            "Internet endpoint group is invalid",
            &["400"],
        ),
        finer(
            "invalid_request_headers",
            "Header field of the request has a forbidden character",
            &["400"],
        ),
        finer(
            "invalid_http2_client_header_format",
            "HTTP/2 header field of the client is invalid",
            &["400"],
        ),
        finer(
            "invalid_http2_client_request_path",
            "HTTP/2 path of the client has a forbidden character",
            &["400"],
        ),
        finer(
            "malformed_chunked_body",
            "Chunked coding of the request is broken",
            &["411"],
        ),
        finer(
            "multiple_iap_policies",
            "Two IAP policies contradict each other",
            &["500"],
        ),
        finer(
            "request_loop_detected",
            "Backend sent the request back to the balancer",
            &["502", "503"],
        ),
        finer(
            "required_body_but_no_content_length",
            "Request needs content and gives no length",
            &["411", "400", "403"],
        ),
        finer(
            "retriable_error",
            "Passing failure inside Google's infrastructure",
            &["503", "502", "404"],
        ),
        finer(
            "secure_url_rejected",
            "An https URL was asked for over plain HTTP",
            &["400"],
        ),
        finer(
            "server_cert_not_provided",
            "Backend sent no certificate",
            &["503"],
        ),
        finer(
            "server_cert_chain_exceeded_limit",
            "Backend sent too many intermediate certificates",
            &["502", "503"],
        ),
        finer(
            "server_cert_chain_invalid_eku",
            "Backend's certificate is not meant for server authentication",
            &["502", "503"],
        ),
        finer(
            "server_cert_chain_max_name_constraints_exceeded",
            "Intermediate certificate of the backend has too many name constraints",
            &["502", "503"],
        ),
        finer(
            "server_cert_exceeded_size_limit",
            "Backend's certificates are over 16 KB",
            &["503"],
        ),
        finer(
            "server_cert_invalid_rsa_key_size",
            "RSA key in the backend's chain has an unsupported size",
            &["503"],
        ),
        finer(
            "server_cert_pki_too_large",
            "Too many intermediates of the backend share one subject and key",
            &["503"],
        ),
        finer(
            "server_cert_trust_config_not_found",
            "Trust config for the backend's certificate was not found",
            &["503"],
        ),
        finer(
            "server_cert_unsupported_elliptic_curve_key",
            "Backend's chain uses an unsupported elliptic curve",
            &["503"],
        ),
        finer(
            "server_cert_unsupported_key_algorithm",
            "Backend's chain uses neither RSA nor ECDSA",
            &["503"],
        ),
        finer(
            "server_cert_validation_internal_error",
            "Verifying the backend's chain failed inside the balancer",
            &["503"],
        ),
        finer(
            "server_cert_validation_not_performed",
            "Mutual TLS with the backend has no trust config, so nothing was verified",
            &["503"],
        ),
        finer(
            "server_cert_validation_search_limit_exceeded",
            "Backend's chain is too deep to verify",
            &["503"],
        ),
        finer(
            "server_cert_validation_timed_out",
            "Verifying the backend's chain took too long",
            &["503"],
        ),
        finer(
            "server_cert_validation_unavailable",
            "Verifying the backend's chain was not possible at that time",
            &["503"],
        ),
        finer(
            "ssl_certificate_san_verification_failed",
            "Backend's certificate does not name the expected host",
            &["502", "503"],
        ),
        finer(
            "ssl_certificate_chain_verification_failed",
            "Backend's certificate chain does not verify",
            &["502", "503"],
        ),
        finer("unsupported_method", "Method is not supported", &["400"]),
        finer(
            "unsupported_100_continue",
            "Request expects 100-continue where it is not supported",
            &["400"],
        ),
        finer(
            "upgrade_header_rejected",
            "Upgrade field of the request was refused",
            &["400"],
        ),
        finer("uri_too_long", "URI is too long", &["414"]),
        finer(
            "early_data_rejected",
            "Request in TLS early data may not be sent there",
            &["425"],
        ),
        finer(
            "fault_filter_abort",
            "Fault filter aborted the request on purpose",
            &[],
        ),
        finer(
            "handled_by_identity_aware_proxy",
            "Identity-Aware Proxy made the response while it checked the client",
            &["302", "401", "403", "200", "400", "429", "500", "502", "503"],
        ),
        finer(
            "invalid_chunk_framing",
            "Chunked coding breaks the standard",
            &["400"],
        ),
        finer(
            "request_body_too_large",
            "Content of the request is larger than the backend takes",
            &["413"],
        ),
        finer(
            "serverless_neg_routing_failed",
            "Serverless backend was not found, or its region cannot be reached",
            &["404", "502", "503"],
        ),
        finer(
            "service_extension_error",
            "Service extension failed or was too slow",
            &["425"],
        ),
        finer_by(
            Maker::Either,
            "websocket_closed",
            "Upgraded connection was closed",
            &["101"],
        ),
        finer(
            "websocket_handshake_failed",
            "WebSocket handshake with the backend failed",
            &["502", "400"],
        ),
    ],
};
