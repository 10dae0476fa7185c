//! Google Cloud Run.

use super::Strength::{Decides, Likely, PassedThrough, Suggests};
use super::{Emitter, Role, is, name_starts, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "cloud-run",
    name: "Google Cloud Run",
    role: Role::Hosting,
    confidence: Confidence::Medium,
    fields: &[
        is("server", "Google Frontend", PassedThrough),
        present("x-cloud-trace-context", PassedThrough),
        name_starts("x-appengine-", PassedThrough),
    ],
    contents: &[
        piece("Your client does not have permission to get URL", &[403], Decides),
        piece("Rate exceeded.", &[429], Likely),
        piece("Error: Page not found", &[404], Likely),
        piece("Error: Server Error", &[500, 502, 503], Suggests),
    ],
    over: &["apache", "gfe", "gclb"],
    next: &["Read the service's log; check run.invoker and the instances."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/google/litmus/issues/108"];
