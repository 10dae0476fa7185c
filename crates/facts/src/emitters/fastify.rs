//! Fastify.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, keys, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "fastify",
    name: "Fastify",
    role: Role::Framework,
    confidence: Confidence::High,
    contents: &[
        piece("{\"statusCode\":500,\"error\":\"Internal Server Error\",\"message\":", &[400, 413, 415, 500], Decides),
        piece("\"message\":\"Route ", &[404], Decides),
        piece("\"code\":\"FST_ERR_", &[], Decides),
        keys("statusCode error message", &[], Suggests),
    ],
    over: &["nestjs"],
    next: &["Check the method and path against the routes; read the application's log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/fastify/fastify"];
