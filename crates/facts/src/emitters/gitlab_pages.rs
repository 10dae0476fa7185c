//! GitLab Pages.

use super::Strength::{Likely, Suggests};
use super::{Emitter, Role, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "gitlab-pages",
    name: "GitLab Pages",
    role: Role::Hosting,
    confidence: Confidence::Low,
    fields: &[
        present("gitlab-lb", Suggests),
        present("gitlab-sv", Suggests),
    ],
    contents: &[
        piece("The page you're looking for could not be found.", &[404], Likely),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://docs.gitlab.com/administration/pages/"];
