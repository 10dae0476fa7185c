//! Caddy.

use super::Strength::{Excludes, Suggests};
use super::{Emitter, Role, contains, is};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "caddy",
    name: "Caddy",
    role: Role::Proxy,
    confidence: Confidence::High,
    fields: &[
        is("server", "Caddy", Suggests),
        contains("via", "1.1 Caddy", Excludes),
    ],
    next: &["Read the error line of the same request in Caddy's log.", "Check that the upstream listens."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/caddyserver/caddy/issues/4511", "https://github.com/caddyserver/caddy/issues/546", "https://github.com/insanity54/futureporn/issues/101"];
