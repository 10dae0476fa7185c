//! DDoS-Guard.

use super::Strength::{PassedThrough, Suggests};
use super::{Emitter, Role, contains, is, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "ddos-guard",
    name: "DDoS-Guard",
    role: Role::Waf,
    confidence: Confidence::Low,
    fields: &[
        is("server", "ddos-guard", PassedThrough),
        contains("set-cookie", "__ddg", PassedThrough),
    ],
    contents: &[
        piece("DDoS-Guard", &[403], Suggests),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
