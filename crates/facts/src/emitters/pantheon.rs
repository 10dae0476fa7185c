//! Pantheon.

use super::Strength::{PassedThrough, Suggests};
use super::{Emitter, Role, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "pantheon",
    name: "Pantheon",
    role: Role::Hosting,
    confidence: Confidence::Medium,
    fields: &[
        present("x-pantheon-styx-hostname", PassedThrough),
        present("x-styx-req-id", PassedThrough),
        starts("server", "Pantheon", Suggests),
    ],
    contents: &[
        piece("404 - Unknown site", &[404], Suggests),
        piece("Pantheon - 504", &[504], Suggests),
    ],
    entries: &["530-pantheon", "560-pantheon", "561-pantheon"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://docs.pantheon.io/guides/fastly-pantheon/fastly-faq"];
