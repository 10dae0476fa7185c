//! CDN77.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, is, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "cdn77",
    name: "CDN77",
    role: Role::Cdn,
    confidence: Confidence::Low,
    fields: &[
        is("server", "CDN77-Turbo", PassedThrough),
        present("x-77-pop", PassedThrough),
        present("x-77-cache", PassedThrough),
        present("x-77-nzt", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
