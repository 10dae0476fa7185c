//! resumable requests (103 Checkpoint).

use super::{Emitter, Role};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "checkpoint",
    name: "resumable requests (103 Checkpoint)",
    role: Role::App,
    confidence: Confidence::Medium,
    entries: &["103-checkpoint"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
