//! Wix.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "wix",
    name: "Wix",
    role: Role::Hosting,
    confidence: Confidence::Medium,
    fields: &[
        is("server", "Pepyaka", PassedThrough),
        present("x-wix-request-id", PassedThrough),
        present("x-seen-by", PassedThrough),
    ],
    contents: &[
        piece("Error ConnectYourDomain occurred", &[404], Decides),
        piece("{\"message\":\"\",\"details\":{}}", &[400, 403, 404, 428], Suggests),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
