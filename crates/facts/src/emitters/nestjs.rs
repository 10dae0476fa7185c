//! NestJS.

use super::Strength::{Decides};
use super::{Emitter, Role, keys, whole};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "nestjs",
    name: "NestJS",
    role: Role::Framework,
    confidence: Confidence::High,
    contents: &[
        keys("message error statusCode", &[], Decides),
        keys("statusCode message error", &[], Decides),
        whole("{\"statusCode\":500,\"message\":\"Internal server error\"}", &[500], Decides),
    ],
    over: &["express"],
    next: &["Check the method and path against the controllers; read the application's log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/nestjs/nest"];
