//! Tengine.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "tengine",
    name: "Tengine",
    role: Role::WebServer,
    confidence: Confidence::Medium,
    fields: &[
        starts("server", "Tengine", Suggests),
    ],
    contents: &[
        piece("Sorry for the inconvenience. Please report this message", &[], Decides),
        piece("Sorry for the inconvenience.<br/>Please report this message", &[], Decides),
        piece("Powered by Tengine", &[400, 403, 404, 405, 502, 503, 504], Decides),
    ],
    over: &["apache"],
    next: &["Read Tengine's error.log at the second of the request."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
