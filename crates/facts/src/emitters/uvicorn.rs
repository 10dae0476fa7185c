//! uvicorn.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, is, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "uvicorn",
    name: "uvicorn",
    role: Role::AppServer,
    confidence: Confidence::High,
    fields: &[
        is("server", "uvicorn", Suggests),
    ],
    contents: &[
        piece("Invalid HTTP request received.", &[400], Decides),
    ],
    next: &["Check what sends the malformed request, often TLS on a plain port."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/encode/uvicorn"];
