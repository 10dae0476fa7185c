//! Istio.

use super::Strength::{PassedThrough, Suggests};
use super::{Emitter, Role, is, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "istio",
    name: "Istio",
    role: Role::Mesh,
    confidence: Confidence::High,
    fields: &[
        present("x-envoy-decorator-operation", PassedThrough),
        present("x-envoy-peer-metadata", PassedThrough),
        is("server", "istio-envoy", Suggests),
    ],
    over: &["envoy"],
    next: &["Look for the same x-request-id in the log of the pod's own sidecar; if it is missing, the request never came."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/istio/istio/issues/45802", "https://github.com/istio/istio/issues/35334"];
