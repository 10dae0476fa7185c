//! Twitter API v1.

use super::{Emitter, Role};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "twitter",
    name: "Twitter API v1",
    role: Role::App,
    confidence: Confidence::Medium,
    entries: &["420-twitter"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
