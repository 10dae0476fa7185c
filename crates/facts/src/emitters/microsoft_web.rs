//! Microsoft (449 Retry With).

use super::{Emitter, Role};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "microsoft-web",
    name: "Microsoft (449 Retry With)",
    role: Role::App,
    confidence: Confidence::Medium,
    entries: &["449-microsoft"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
