//! Gcore CDN.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, contains};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "gcore",
    name: "Gcore CDN",
    role: Role::Cdn,
    confidence: Confidence::Low,
    fields: &[
        contains("x-id", "-gc", PassedThrough),
        contains("x-id-fe", "-gc", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
