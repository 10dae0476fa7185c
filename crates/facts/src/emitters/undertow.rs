//! Undertow.

use super::Strength::{Suggests};
use super::{Emitter, Role, is, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "undertow",
    name: "Undertow",
    role: Role::AppServer,
    confidence: Confidence::Medium,
    fields: &[
        is("x-powered-by", "Undertow/1", Suggests),
        starts("server", "WildFly/", Suggests),
    ],
    contents: &[
        piece("<html><head><title>Error</title></head><body>Not Found</body></html>", &[404], Suggests),
        piece("<html><head><title>ERROR</title>", &[500], Suggests),
    ],
    next: &["Read the server's log and check that the deployment is there."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/undertow-io/undertow"];
