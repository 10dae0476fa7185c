//! KeyCDN.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, is, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "keycdn",
    name: "KeyCDN",
    role: Role::Cdn,
    confidence: Confidence::Medium,
    fields: &[
        starts("server", "keycdn-engine", PassedThrough),
        present("x-edge-location", PassedThrough),
        is("x-pull", "KeyCDN", PassedThrough),
        is("x-shield", "active", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins"];
