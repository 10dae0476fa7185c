//! FastAPI / Starlette.

use super::Strength::{Decides};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "starlette",
    name: "FastAPI / Starlette",
    role: Role::Framework,
    confidence: Confidence::High,
    contents: &[
        piece("{\"detail\":\"Not Found\"}", &[404], Decides),
        piece("{\"detail\":\"Method Not Allowed\"}", &[405], Decides),
        piece("{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\"", &[422], Decides),
    ],
    next: &["Check the path and method against the routes; read the application's log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/encode/starlette", "https://github.com/AkshitIreddy/AI-Powered-Video-Tutorial-Generator/issues/7"];
