//! OpenResty.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "openresty",
    name: "OpenResty",
    role: Role::WebServer,
    confidence: Confidence::High,
    fields: &[
        starts("server", "openresty", Suggests),
    ],
    contents: &[
        piece("Faithfully yours, OpenResty.", &[500, 502, 503, 504], Decides),
    ],
    next: &["Read OpenResty's error.log at the second of the request.", "Check that the upstream listens, and how long it takes to answer."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/openresty/openresty/issues/829"];
