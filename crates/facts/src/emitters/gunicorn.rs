//! gunicorn.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "gunicorn",
    name: "gunicorn",
    role: Role::AppServer,
    confidence: Confidence::High,
    fields: &[
        starts("server", "gunicorn", Suggests),
    ],
    contents: &[
        piece("<h1><p>Bad Request</p></h1>", &[400], Decides),
        piece("<h1><p>Internal Server Error</p></h1>", &[500], Decides),
    ],
    next: &["Check the request line and header fields that the client sends.", "Read gunicorn's error log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/benoitc/gunicorn/issues/993"];
