//! Django.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, contains, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "django",
    name: "Django",
    role: Role::Framework,
    confidence: Confidence::High,
    fields: &[
        contains("set-cookie", "csrftoken=", Suggests),
    ],
    contents: &[
        piece("<h1>Server Error (500)</h1>", &[500], Decides),
        piece("<h1>Not Found</h1><p>The requested resource was not found on this server.</p>", &[404], Decides),
        piece("<h1>Bad Request (400)</h1>", &[400], Decides),
        piece("CSRF verification failed. Request aborted.", &[403], Decides),
        piece("You're seeing this error because you have<code>DEBUG = True</code>", &[404, 500], Decides),
        piece("{\"detail\":\"Authentication credentials were not provided.\"}", &[401, 403], Decides),
        piece("You're seeing this error because you have DEBUG = True", &[404, 500], Decides),
    ],
    next: &["Read the application's log; on 400 check ALLOWED_HOSTS."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/django/django/tree/main/django/views/defaults.py"];
