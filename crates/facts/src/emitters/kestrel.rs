//! Kestrel.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, is, keys, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "kestrel",
    name: "Kestrel",
    role: Role::Framework,
    confidence: Confidence::High,
    fields: &[
        is("server", "Kestrel", Suggests),
    ],
    contents: &[
        piece("\"title\":\"One or more validation errors occurred.\"", &[400], Decides),
        piece("An unhandled exception occurred while processing the request.", &[500], Decides),
        keys("type title status traceId", &[], Decides),
    ],
    next: &["Read the application's log for an exception at that time."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/aaronpowell/httpstatus/issues/108", "https://github.com/aspnet/Benchmarks/pull/118"];
