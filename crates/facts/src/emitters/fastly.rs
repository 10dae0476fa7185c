//! Fastly.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, contains, is, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "fastly",
    name: "Fastly",
    role: Role::Cdn,
    confidence: Confidence::High,
    fields: &[
        contains("via", "1.1 varnish", PassedThrough),
        starts("x-served-by", "cache-", PassedThrough),
        present("x-timer", PassedThrough),
        present("x-fastly-request-id", PassedThrough),
        present("fastly-debug-path", PassedThrough),
        is("server", "Varnish", Suggests),
        is("retry-after", "0", Suggests),
    ],
    contents: &[
        piece("Guru Mediation:", &[503], Decides),
        piece("Fastly error: unknown domain:", &[500], Decides),
        piece("Error 54113", &[503], Decides),
        piece("503 first byte timeout", &[503], Decides),
        piece("Requested host does not match any Subject Alternative Names", &[421], Decides),
    ],
    over: &["varnish"],
    next: &["The phrase after the number names the phase at the origin; check the origin there."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/mpv-player/mpv/issues/4395", "https://github.com/metacpan/metacpan-grep-front-end/issues/64", "https://github.com/h5bp/h5bp.github.io/issues/10", "https://github.com/Ekultek/WhatWaf/issues/1163", "https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins"];
