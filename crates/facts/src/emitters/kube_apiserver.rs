//! the Kubernetes API server.

use super::Strength::{Decides, Likely, Suggests};
use super::{Emitter, Role, keys, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "kube-apiserver",
    name: "the Kubernetes API server",
    role: Role::App,
    confidence: Confidence::High,
    fields: &[
        present("audit-id", Suggests),
        present("x-kubernetes-pf-flowschema-uid", Decides),
    ],
    contents: &[
        piece("Error from server (", &[], Likely),
        piece("forbidden: User \"system:anonymous\" cannot get path \"/\"", &[403], Decides),
        piece("Error trying to reach service:", &[502, 503], Decides),
        piece("no endpoints available for service", &[503], Decides),
        keys("kind=Status apiVersion=v1 status", &[], Decides),
    ],
    over: &["go-net-http"],
    next: &["Check the caller's credentials and RBAC; read reason and details."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/eip-work/kuboard-press/issues/257"];
