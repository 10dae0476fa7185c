//! uWSGI.

use super::Strength::{Decides};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "uwsgi",
    name: "uWSGI",
    role: Role::AppServer,
    confidence: Confidence::Medium,
    contents: &[
        piece("--- no python application found, check your startup logs for errors ---", &[500], Decides),
    ],
    next: &["Read uWSGI's log: did the application load?"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://uwsgi-docs.readthedocs.io"];
