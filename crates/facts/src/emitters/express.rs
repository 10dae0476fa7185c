//! Express.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, is, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "express",
    name: "Express",
    role: Role::Framework,
    confidence: Confidence::High,
    fields: &[
        is("x-powered-by", "Express", Suggests),
    ],
    contents: &[
        piece("<pre>Cannot POST /", &[404], Decides),
        piece("<pre>Cannot PUT /", &[404], Decides),
        piece("<pre>Cannot DELETE /", &[404], Decides),
        piece("<pre>Cannot GET /", &[404], Decides),
        piece("Found. Redirecting to ", &[302], Decides),
        piece("Cannot GET /", &[404], Suggests),
        piece("Cannot POST /", &[404], Suggests),
    ],
    next: &["Check the method and path against the routes; read the application's log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/pillarjs/finalhandler"];
