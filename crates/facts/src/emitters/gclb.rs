//! Google's load balancer.

use super::Strength::{Decides, Excludes, PassedThrough, Suggests};
use super::{Emitter, Role, contains, is, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "gclb",
    name: "Google's load balancer",
    role: Role::LoadBalancer,
    confidence: Confidence::High,
    fields: &[
        is("via", "1.1 google", PassedThrough),
        contains("set-cookie", "GCLB=", Excludes),
    ],
    contents: &[
        piece("The server encountered a temporary error and could not complete your request.", &[502], Decides),
        piece("no healthy upstream", &[503], Suggests),
        piece("upstream request timeout", &[504], Suggests),
        piece("upstream connect error or disconnect/reset before headers", &[503], Suggests),
        piece("Error: Forbidden", &[403], Suggests),
        piece("response 404 (backend NotFound), service rules for the path non-existent", &[404], Decides),
        piece("default backend - 404", &[404], Suggests),
    ],
    over: &["gfe"],
    next: &["Read statusDetails in the balancer's log.", "Check health checks, firewall and the backend's keep-alive."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring", "https://github.com/kubernetes/ingress-gce/issues/164", "https://github.com/HumanSecurity/restringer/issues/94"];
