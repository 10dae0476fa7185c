//! Qualys SSL Labs API.

use super::{Emitter, Role};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "qualys",
    name: "Qualys SSL Labs API",
    role: Role::App,
    confidence: Confidence::Medium,
    entries: &["529-qualys"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
