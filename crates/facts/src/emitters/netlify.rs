//! Netlify.

use super::Strength::{Decides, Likely, PassedThrough};
use super::{Emitter, Role, contains, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "netlify",
    name: "Netlify",
    role: Role::Hosting,
    confidence: Confidence::Medium,
    fields: &[
        is("server", "Netlify", PassedThrough),
        present("x-nf-request-id", PassedThrough),
        contains("cache-status", "\"Netlify Edge\"", PassedThrough),
        present("x-nf-function-type", PassedThrough),
    ],
    contents: &[
        piece("Not Found - Request ID:", &[404], Decides),
        piece("This function has crashed", &[502], Decides),
        piece("Looks like you've followed a broken link or entered a URL that doesn't exist on this site.", &[404], Decides),
        piece("usage_exceeded", &[503], Likely),
    ],
    next: &["Read the function's and the deploy's log for the request id."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
