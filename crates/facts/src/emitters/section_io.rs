//! Section.io.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "section-io",
    name: "Section.io",
    role: Role::Cdn,
    confidence: Confidence::Low,
    fields: &[
        present("section-io-origin-status", PassedThrough),
        present("section-io-id", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
