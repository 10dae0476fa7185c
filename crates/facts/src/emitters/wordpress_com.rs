//! WordPress.com / VIP.

use super::Strength::{PassedThrough};
use super::{Emitter, Role, is, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "wordpress-com",
    name: "WordPress.com / VIP",
    role: Role::Hosting,
    confidence: Confidence::Low,
    fields: &[
        is("host-header", "WordPress.com", PassedThrough),
        present("x-ac", PassedThrough),
        starts("x-powered-by", "WordPress VIP", PassedThrough),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
