//! Anthropic API.

use super::Strength::{Suggests};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "anthropic",
    name: "Anthropic API",
    role: Role::App,
    confidence: Confidence::Medium,
    contents: &[
        piece("{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}", &[529], Suggests),
    ],
    entries: &["529-anthropic"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
