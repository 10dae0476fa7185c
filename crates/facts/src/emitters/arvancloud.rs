//! ArvanCloud.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, is};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "arvancloud",
    name: "ArvanCloud",
    role: Role::Cdn,
    confidence: Confidence::Low,
    fields: &[
        is("server", "ArvanCloud", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
