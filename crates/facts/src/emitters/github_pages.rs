//! GitHub Pages.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "github-pages",
    name: "GitHub Pages",
    role: Role::Hosting,
    confidence: Confidence::High,
    fields: &[
        is("server", "GitHub.com", Suggests),
        present("x-github-request-id", Suggests),
        present("x-proxy-cache", PassedThrough),
    ],
    contents: &[
        piece("There isn't a GitHub Pages site here.", &[404], Decides),
        piece("<p><strong>File not found</strong></p>", &[404], Decides),
        piece("Site not found · GitHub Pages", &[404], Decides),
    ],
    next: &["Check the Pages settings: branch, custom domain, and the file's name."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/h5bp/h5bp.github.io/issues/10"];
