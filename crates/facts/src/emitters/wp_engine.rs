//! WP Engine.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, is, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "wp-engine",
    name: "WP Engine",
    role: Role::Hosting,
    confidence: Confidence::Low,
    fields: &[
        is("x-powered-by", "WP Engine", PassedThrough),
        present("x-cacheable", PassedThrough),
        present("x-pass-why", PassedThrough),
        present("wpe-backend", PassedThrough),
        present("x-wpe-loopback-upstream-addr", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
