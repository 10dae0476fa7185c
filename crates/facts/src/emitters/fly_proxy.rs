//! Fly's proxy.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, contains, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "fly-proxy",
    name: "Fly's proxy",
    role: Role::PlatformRouter,
    confidence: Confidence::Medium,
    fields: &[
        starts("server", "Fly/", PassedThrough),
        contains("via", "fly.io", PassedThrough),
        present("fly-request-id", PassedThrough),
    ],
    next: &["fly logs: look for PR, PC and PM codes; check internal_port."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
