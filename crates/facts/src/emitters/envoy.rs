//! Envoy.

use super::Strength::{Decides, Excludes, Likely, PassedThrough, Suggests};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "envoy",
    name: "Envoy",
    role: Role::Proxy,
    confidence: Confidence::High,
    fields: &[
        is("server", "envoy", PassedThrough),
        present("x-envoy-upstream-service-time", Excludes),
        is("x-envoy-overloaded", "true", Decides),
        is("x-envoy-ratelimited", "true", Decides),
        present("x-envoy-immediate-health-check-fail", PassedThrough),
        present("x-envoy-attempt-count", PassedThrough),
        present("x-envoy-local-overloaded", Suggests),
    ],
    contents: &[
        piece("Jwt verification fails", &[401, 403], Decides),
        piece("Audiences in Jwt are not allowed", &[401, 403], Decides),
        piece("Jwt issuer is not configured", &[401, 403], Decides),
        piece("Jwt is expired", &[401, 403], Decides),
        piece("no healthy upstream", &[503], Likely),
        piece("upstream connect error or disconnect/reset before headers", &[503], Likely),
        piece("upstream request timeout", &[504], Likely),
        piece("stream timeout", &[408, 504], Likely),
        piece("local_rate_limited", &[429], Likely),
        piece("RBAC: access denied", &[403], Decides),
        piece("fault filter abort", &[503], Likely),
        piece("Jwt is missing", &[401], Decides),
        piece("ext_proc_error", &[500], Suggests),
        piece("Http/1.1 protocol error", &[400], Suggests),
    ],
    next: &["Read response_flags and response_code_details of that request in Envoy's access log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage", "https://github.com/istio/istio/issues/35334", "https://github.com/envoyproxy/envoy/issues/37268"];
