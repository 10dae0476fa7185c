//! Eclipse Jetty.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "jetty",
    name: "Eclipse Jetty",
    role: Role::AppServer,
    confidence: Confidence::High,
    fields: &[
        starts("server", "Jetty(", Suggests),
    ],
    contents: &[
        piece("Powered by Jetty://", &[400, 401, 403, 404, 405, 500, 503], Decides),
        piece("Problem accessing /", &[404, 500], Decides),
        piece("HTTP ERROR 404 Problem accessing", &[404], Decides),
    ],
    next: &["Read the server's log and check that the context is deployed at that path."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/jetty/jetty.project"];
