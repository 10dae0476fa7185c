//! Puma.

use super::Strength::{Decides};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "puma",
    name: "Puma",
    role: Role::AppServer,
    confidence: Confidence::High,
    contents: &[
        piece("An unhandled lowlevel error occurred. The application logs may have details.", &[500], Decides),
        piece("Puma caught this error:", &[500], Decides),
    ],
    over: &["rails"],
    next: &["Read Puma's stderr for the exception."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/mastodon/mastodon/issues/5541"];
