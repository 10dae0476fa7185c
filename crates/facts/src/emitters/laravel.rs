//! Laravel.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, contains, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "laravel",
    name: "Laravel",
    role: Role::Framework,
    confidence: Confidence::High,
    fields: &[
        contains("set-cookie", "laravel_session=", Suggests),
    ],
    contents: &[
        piece("<title>Page Expired</title>", &[419], Decides),
        piece("Whoops, looks like something went wrong.", &[500], Decides),
        piece("{\"message\":\"Server Error\"}", &[500], Decides),
        piece("{\"message\":\"Unauthenticated.\"}", &[401], Decides),
        piece("{\"message\":\"CSRF token mismatch.\"", &[419], Decides),
        piece("{\"message\":\"Too Many Attempts.\"", &[429], Decides),
        piece("Page Expired", &[419], Suggests),
    ],
    entries: &["419-laravel"],
    next: &["Read storage/logs; on 419 check the CSRF token and the session's lifetime."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/laravel/framework"];
