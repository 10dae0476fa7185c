//! Azion.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "azion",
    name: "Azion",
    role: Role::Cdn,
    confidence: Confidence::Low,
    fields: &[
        starts("server", "Azion ", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
