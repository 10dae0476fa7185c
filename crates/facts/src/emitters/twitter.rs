//! Twitter API v1.

use super::Strength::Suggests;
use super::{Emitter, Role, contains};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "twitter",
    name: "Twitter API v1",
    role: Role::App,
    confidence: Confidence::Medium,
    fields: &[contains("status-line", "Enhance Your Calm", Suggests)],
    entries: &["420-twitter"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
