//! Koa.

use super::{Emitter, Role};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "koa",
    name: "Koa",
    role: Role::Framework,
    confidence: Confidence::Medium,
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/koajs/koa"];
