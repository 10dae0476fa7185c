//! Envoy's response flags and response code details.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static RESPONSE_FLAG: Vocabulary = Vocabulary {
    id: "envoy-response-flag",
    page: "envoy",
    label: "Envoy response flags",
    about: "A short flag in `%RESPONSE_FLAGS%` of Envoy's access log, the one that Istio shows too.",
    source: "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer_by(
            Maker::Upstream,
            "-",
            "No flag: the status came from upstream, or from a route or filter that answers itself",
            &[],
        ),
        finer("UH", "No healthy host in the upstream cluster", &["503", "200"]),
        finer(
            "UF",
            "Connection to the upstream failed: refused, timed out, or TLS",
            &["503"],
        ),
        finer(
            "UO",
            "Circuit breaker was open: too many connections, pending requests or requests",
            &["503"],
        ),
        finer("NR", "No route or filter chain matches", &["404"]),
        finer(
            "URX",
            "All retries or connection attempts were used up",
            &["503", "504"],
        ),
        finer("NC", "Route names a cluster that does not exist", &["503", "500"]),
        finer(
            "DT",
            "Maximum duration of the request or connection was exceeded",
            &["504"],
        ),
        finer_by(
            Maker::Client,
            "DC",
            "Client disconnected before the response was complete",
            &["499-nginx"],
        ),
        finer("LH", "Local service failed its health check", &["503"]),
        finer(
            "UT",
            "Upstream did not respond within the route's timeout",
            &["504"],
        ),
        finer("LR", "Envoy reset the upstream stream itself", &["503"]),
        finer("UR", "Upstream reset the stream", &["503"]),
        finer(
            "UC",
            "Upstream closed the connection before it responded, often an idle one that was reused",
            &["503"],
        ),
        finer_by(
            Maker::Either,
            "DI",
            "Fault filter delayed the request on purpose",
            &[],
        ),
        finer("FI", "Fault filter aborted the request on purpose", &["503"]),
        finer("RL", "Local rate limit refused the request", &["429"]),
        finer(
            "UAEX",
            "External authorization denied the request, or could not be asked",
            &["403", "401", "503"],
        ),
        finer(
            "RLSE",
            "Rate limit service failed, and Envoy is set to refuse then",
            &["500", "429"],
        ),
        finer(
            "IH",
            "Header field that Envoy checks strictly has an invalid value",
            &["400"],
        ),
        finer("SI", "Stream was idle for too long", &["504", "408"]),
        finer("DPE", "Client's request breaks the HTTP protocol", &["400"]),
        finer("UPE", "Upstream's response breaks the HTTP protocol", &["502"]),
        finer(
            "UMSDR",
            "Upstream request reached its maximum stream duration",
            &["504", "408"],
        ),
        finer("RFCF", "Response came from Envoy's cache filter", &["200"]),
        finer("NFCF", "Configuration of a filter was not there yet", &["500"]),
        finer("OM", "Overload manager shed the request", &["503"]),
        finer("DF", "Name of the upstream was not resolved", &["503"]),
        finer("DO", "Load was shed as the control plane ordered", &["503"]),
        finer_by(Maker::Client, "DR", "Client reset the stream", &[]),
        finer(
            "UDO",
            "All requests to the cluster are dropped by configuration",
            &["503"],
        ),
    ],
};

pub(super) static RESPONSE_DETAILS: Vocabulary = Vocabulary {
    id: "envoy-response-code-details",
    page: "envoy",
    label: "Envoy response code details",
    about: "The text in `%RESPONSE_CODE_DETAILS%` of Envoy's access log: why the status is what it is.",
    source: "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_conn_man/response_code_details",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer_by(Maker::Upstream, "via_upstream", "Upstream set the status", &[]),
        finer("direct_response", "Route has a fixed response", &[]),
        finer("route_not_found", "No route matches the request", &["404"]),
        finer(
            "cluster_not_found",
            "Cluster of the route does not exist",
            &["503"],
        ),
        finer("no_healthy_upstream", "No healthy host in the cluster", &["503"]),
        finer("response_timeout", "Route's timeout ran out", &["504"]),
        finer(
            "upstream_per_try_timeout",
            "Timeout of a single try ran out",
            &["504"],
        ),
        finer(
            "upstream_reset_before_response_started{connection_failure}",
            "Connection to the upstream was not made",
            &["503"],
        ),
        finer(
            "upstream_reset_before_response_started{connection_termination}",
            "Upstream closed the connection before it responded",
            &["503"],
        ),
        finer(
            "upstream_reset_before_response_started{remote_reset}",
            "Upstream reset the stream before it responded",
            &["503"],
        ),
        finer(
            "upstream_reset_before_response_started{protocol_error}",
            "Upstream's response breaks the protocol",
            &["502"],
        ),
        finer_by(
            Maker::Client,
            "downstream_remote_disconnect",
            "Client closed the connection",
            &[],
        ),
        finer(
            "stream_idle_timeout",
            "Stream was idle for too long",
            &["408", "504"],
        ),
        finer(
            "request_headers_failed_strict_check",
            "Header field that is checked strictly was invalid",
            &["400"],
        ),
        finer(
            "rbac_access_denied_matched_policy[...]",
            "Role-based access control denied the request",
            &["403"],
        ),
        finer(
            "ext_authz_denied",
            "External authorization denied the request",
            &["403"],
        ),
        finer(
            "ext_authz_error",
            "External authorization could not be asked",
            &["403", "503"],
        ),
        finer(
            "local_rate_limited",
            "Local rate limit refused the request",
            &["429"],
        ),
        finer(
            "request_overall_timeout",
            "Whole request took longer than allowed",
            &["408"],
        ),
        finer("missing_host_header", "Request names no host", &["400"]),
        finer(
            "low_version",
            "Request is HTTP/1.0 or older, which is off",
            &["426"],
        ),
        finer_by(
            Maker::Either,
            "internal_redirect",
            "Envoy followed a redirect itself",
            &[],
        ),
    ],
};
