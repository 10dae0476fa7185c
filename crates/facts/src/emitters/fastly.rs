//! Fastly.

use super::Strength::{Decides, Likely, PassedThrough};
use super::{Emitter, Role, contains, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "fastly",
    name: "Fastly",
    role: Role::Cdn,
    confidence: Confidence::High,
    fields: &[
        contains("status-line", "Backend unavailable, connection timeout", Likely),
        contains("status-line", "hostname doesn't match against certificate", Likely),
        contains("status-line", "Backend.max_conn reached", Likely),
        contains("status-line", "backend read error", Likely),
        contains("status-line", "No stale object available", Likely),
        contains("status-line", "Backend is unhealthy", Likely),
        contains("status-line", "between bytes timeout", Likely),
        contains("status-line", "first byte timeout", Likely),
        starts("x-served-by", "cache-", PassedThrough),
        present("x-timer", PassedThrough),
        present("x-fastly-request-id", PassedThrough),
        present("fastly-debug-path", PassedThrough),
    ],
    contents: &[
        piece("Error 503 Backend unavailable, connection timeout", &[503], Likely),
        piece("Error 503 hostname doesn't match against certificate", &[503], Likely),
        piece("Error 503 Backend.max_conn reached", &[503], Likely),
        piece("Error 503 backend read error", &[503], Likely),
        piece("Error 503 No stale object available", &[503], Likely),
        piece("Error 503 Backend is unhealthy", &[503], Likely),
        piece("Error 503 between bytes timeout", &[503], Likely),
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
