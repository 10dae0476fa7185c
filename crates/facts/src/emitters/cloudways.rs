//! Cloudways.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "cloudways",
    name: "Cloudways",
    role: Role::Hosting,
    confidence: Confidence::Low,
    fields: &[
        starts("cache-provider", "CLOUDWAYS-CACHE-", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
