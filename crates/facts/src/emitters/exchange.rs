//! Microsoft Exchange.

use super::{Emitter, Role};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "exchange",
    name: "Microsoft Exchange",
    role: Role::App,
    confidence: Confidence::Medium,
    entries: &["440-exchange", "451-exchange"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
