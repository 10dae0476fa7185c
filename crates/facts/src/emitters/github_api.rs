//! GitHub's API.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "github-api",
    name: "GitHub's API",
    role: Role::App,
    confidence: Confidence::High,
    fields: &[
        present("x-github-media-type", Suggests),
        present("x-github-api-version-selected", Suggests),
    ],
    contents: &[
        piece("\"documentation_url\":\"https://docs.github.com/", &[], Decides),
        piece("\"documentation_url\":\"https://developer.github.com/", &[], Decides),
    ],
    next: &["Read message and documentation_url of the answer; send a token, since without one the limit is low."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api", "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api"];
