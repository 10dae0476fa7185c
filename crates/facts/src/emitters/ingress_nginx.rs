//! ingress-nginx.

use super::Strength::{Decides};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "ingress-nginx",
    name: "ingress-nginx",
    role: Role::Ingress,
    confidence: Confidence::High,
    contents: &[
        piece("default backend - 404", &[404], Decides),
    ],
    over: &["nginx"],
    next: &["kubectl get endpoints of the Service: is a pod ready?", "Search the controller's log for the request id."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/log-format/", "https://github.com/kubernetes/ingress-nginx/issues/8252", "https://github.com/kubernetes/ingress-nginx/issues/11914", "https://github.com/linkerd/linkerd2/issues/6352"];
