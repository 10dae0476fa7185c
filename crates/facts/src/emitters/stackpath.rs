//! StackPath.

use super::Strength::{Decides, PassedThrough};
use super::{Emitter, Role, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "stackpath",
    name: "StackPath",
    role: Role::Cdn,
    confidence: Confidence::Low,
    fields: &[
        starts("server", "NetDNA-cache", PassedThrough),
        starts("x-provided-by", "StackCDN", PassedThrough),
        present("x-hw", PassedThrough),
        present("x-sp-edge-host", PassedThrough),
    ],
    contents: &[
        piece("is using a security service for protection against online attacks", &[403], Decides),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins", "https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
