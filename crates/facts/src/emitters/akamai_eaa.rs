//! Akamai Enterprise Application Access.

use super::{Emitter, Role};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "akamai-eaa",
    name: "Akamai Enterprise Application Access",
    role: Role::App,
    confidence: Confidence::Medium,
    entries: &["552-akamai-eaa", "562-akamai-eaa"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
