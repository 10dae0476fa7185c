//! DeepL API.

use super::Strength::{Suggests};
use super::{Emitter, Role, whole};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "deepl",
    name: "DeepL API",
    role: Role::App,
    confidence: Confidence::Medium,
    contents: &[
        whole("{\"message\":\"Quota exceeded\"}", &[456], Suggests),
    ],
    entries: &["456-deepl"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
