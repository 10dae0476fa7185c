//! Safari.

use super::Strength::{Decides};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "safari",
    name: "Safari",
    role: Role::Client,
    confidence: Confidence::Medium,
    contents: &[
        piece("TypeError: Load failed", &[], Decides),
        piece("Safari Can't Connect to the Server", &[], Decides),
        piece("NSURLErrorDomain", &[], Decides),
    ],
    next: &["Read the NSURLErrorDomain code; no response reached the page."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://developer.apple.com/documentation/foundation/urlerror-code"];
