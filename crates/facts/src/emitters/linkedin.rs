//! LinkedIn.

use super::{Emitter, Role};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "linkedin",
    name: "LinkedIn",
    role: Role::App,
    confidence: Confidence::Medium,
    entries: &["999-linkedin"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
