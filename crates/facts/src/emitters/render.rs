//! Render.

use super::Strength::{Decides, Excludes, PassedThrough};
use super::{Emitter, Role, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "render",
    name: "Render",
    role: Role::Hosting,
    confidence: Confidence::High,
    fields: &[
        present("x-render-routing", Decides),
        present("rndr-id", PassedThrough),
        present("x-render-origin-server", Excludes),
    ],
    over: &["cloudflare"],
    next: &["Read the service's events and logs; check that it listens on PORT."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
