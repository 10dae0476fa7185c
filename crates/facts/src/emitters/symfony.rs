//! Symfony.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "symfony",
    name: "Symfony",
    role: Role::Framework,
    confidence: Confidence::High,
    fields: &[
        present("x-debug-token", Suggests),
    ],
    contents: &[
        piece("Oops! An Error Occurred", &[400, 403, 404, 405, 500], Decides),
        piece("Symfony Exception", &[500], Decides),
    ],
    next: &["Read var/log for the exception."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/symfony/symfony"];
