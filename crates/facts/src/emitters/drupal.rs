//! Drupal.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "drupal",
    name: "Drupal",
    role: Role::Cms,
    confidence: Confidence::Medium,
    fields: &[
        starts("x-generator", "Drupal", Suggests),
        present("x-drupal-cache", Suggests),
    ],
    contents: &[
        piece("The website encountered an unexpected error. Please try again later.", &[500], Decides),
        piece("Site under maintenance", &[503], Suggests),
    ],
    next: &["Read the site's recent log messages and PHP's error log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://www.drupal.org"];
