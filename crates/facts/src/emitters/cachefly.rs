//! CacheFly.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "cachefly",
    name: "CacheFly",
    role: Role::Cdn,
    confidence: Confidence::Low,
    fields: &[
        starts("server", "CFS ", PassedThrough),
        present("x-cf1", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
