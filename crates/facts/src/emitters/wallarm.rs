//! Wallarm.

use super::Strength::{Suggests};
use super::{Emitter, Role, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "wallarm",
    name: "Wallarm",
    role: Role::Waf,
    confidence: Confidence::Low,
    fields: &[
        starts("server", "nginx-wallarm", Suggests),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins"];
