//! Hostinger.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, is};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "hostinger",
    name: "Hostinger",
    role: Role::Hosting,
    confidence: Confidence::Low,
    fields: &[
        is("server", "hcdn", PassedThrough),
        is("platform", "hostinger", PassedThrough),
        is("panel", "hpanel", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
