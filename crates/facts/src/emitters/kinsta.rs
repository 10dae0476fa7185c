//! Kinsta.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "kinsta",
    name: "Kinsta",
    role: Role::Hosting,
    confidence: Confidence::Low,
    fields: &[
        present("x-kinsta-cache", PassedThrough),
        present("ki-edge", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
