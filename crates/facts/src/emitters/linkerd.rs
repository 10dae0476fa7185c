//! Linkerd.

use super::Strength::{Decides};
use super::{Emitter, Role, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "linkerd",
    name: "Linkerd",
    role: Role::Mesh,
    confidence: Confidence::Medium,
    fields: &[
        present("l5d-proxy-error", Decides),
    ],
    next: &["Read the proxy's log of both pods at that time."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/linkerd/linkerd2/issues/12720", "https://github.com/linkerd/linkerd2/issues/5599", "https://github.com/linkerd/linkerd2/issues/6352"];
