//! Squarespace.

use super::Strength::{Likely, PassedThrough, Suggests};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "squarespace",
    name: "Squarespace",
    role: Role::Hosting,
    confidence: Confidence::Low,
    fields: &[
        is("server", "Squarespace", PassedThrough),
        present("x-contextid", PassedThrough),
    ],
    contents: &[
        piece("We couldn't find the page you were looking for.", &[404], Suggests),
        piece("Website Expired", &[402, 404], Likely),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
