//! Edgio.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, is, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "edgio",
    name: "Edgio",
    role: Role::Cdn,
    confidence: Confidence::Low,
    fields: &[
        starts("server", "ECAcc (", PassedThrough),
        starts("server", "ECS (", PassedThrough),
        is("x-ec-custom-error", "1", Decides),
        present("x-0-status", PassedThrough),
        starts("server", "EdgePrism", PassedThrough),
    ],
    contents: &[
        piece("<h1>404 - Not Found</h1>", &[404], Suggests),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
