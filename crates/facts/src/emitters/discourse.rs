//! Discourse.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "discourse",
    name: "Discourse",
    role: Role::Cms,
    confidence: Confidence::Medium,
    fields: &[
        present("x-discourse-route", Suggests),
        present("discourse-proxy-id", Suggests),
    ],
    contents: &[
        piece("The page you requested doesn't exist or is private.", &[404, 403], Decides),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/discourse/discourse"];
