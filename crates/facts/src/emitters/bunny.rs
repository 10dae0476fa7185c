//! bunny.net.

use super::Strength::{PassedThrough, Suggests};
use super::{Emitter, Role, is, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "bunny",
    name: "bunny.net",
    role: Role::Cdn,
    confidence: Confidence::Medium,
    fields: &[
        starts("server", "BunnyCDN-", PassedThrough),
        present("cdn-pullzone", PassedThrough),
        present("cdn-status", PassedThrough),
        present("cdn-requestpullcode", PassedThrough),
        is("cdn-requestpullsuccess", "False", Suggests),
        present("cdn-cache", PassedThrough),
    ],
    contents: &[
        piece("Domain suspended or not configured", &[403, 404], Suggests),
        piece("Loop detected", &[508], Suggests),
    ],
    next: &["Compare cdn-requestpullcode with the status."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
