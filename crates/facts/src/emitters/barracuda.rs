//! Barracuda.

use super::Strength::{PassedThrough, Suggests};
use super::{Emitter, Role, contains, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "barracuda",
    name: "Barracuda",
    role: Role::Waf,
    confidence: Confidence::Low,
    fields: &[
        contains("set-cookie", "barra_counter_session=", PassedThrough),
        contains("set-cookie", "BNI__BARRACUDA_LB_COOKIE=", PassedThrough),
        starts("server", "BarracudaHTTP", Suggests),
    ],
    contents: &[
        piece("Barracuda Networks", &[403], Suggests),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins"];
