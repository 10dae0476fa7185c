//! Railway.

use super::Strength::{Decides, PassedThrough};
use super::{Emitter, Role, is, keys, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "railway",
    name: "Railway",
    role: Role::Hosting,
    confidence: Confidence::High,
    fields: &[
        is("x-railway-fallback", "true", Decides),
        starts("server", "railway-edge", PassedThrough),
        present("x-railway-edge", PassedThrough),
        present("x-railway-request-id", PassedThrough),
    ],
    contents: &[
        piece("{\"status\":\"error\",\"code\":404,\"message\":\"Application not found\",\"request_id\":", &[404], Decides),
        piece("\"message\":\"Application failed to respond\"", &[502], Decides),
        keys("status=error code message=Application request_id", &[], Decides),
    ],
    next: &["Check that the service listens on PORT and its domain is bound."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
