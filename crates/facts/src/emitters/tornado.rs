//! Tornado's client.

use super::Strength::{Suggests};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "tornado",
    name: "Tornado's client",
    role: Role::App,
    confidence: Confidence::Medium,
    contents: &[
        piece("HTTP 599: Timeout while connecting", &[599], Suggests),
    ],
    entries: &["599-tornado"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
