//! Node.js http.

use super::{Emitter, Role};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "node-http",
    name: "Node.js http",
    role: Role::AppServer,
    confidence: Confidence::Medium,
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://nodejs.org/api/http.html"];
