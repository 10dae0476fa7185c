//! the Heroku router.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, contains, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "heroku-router",
    name: "the Heroku router",
    role: Role::PlatformRouter,
    confidence: Confidence::High,
    fields: &[
        contains("via", "1.1 vegur", PassedThrough),
        is("server", "Cowboy", Suggests),
        is("server", "Heroku", Suggests),
        present("heroku-request-id", PassedThrough),
        contains("nel", "heroku-nel", PassedThrough),
    ],
    contents: &[
        piece("There is no app configured at that hostname", &[404], Decides),
        piece("herokucdn.com/error-pages/application-error.html", &[503], Decides),
        piece("herokucdn.com/error-pages/no-such-app.html", &[404], Decides),
        piece("herokucdn.com/error-pages/maintenance-mode.html", &[503], Decides),
        piece("Heroku | Application Error", &[503], Decides),
        piece("An error occurred in the application and your page could not be served. If you are the application owner, check your logs", &[503], Decides),
        piece("There's nothing here, yet.", &[404], Suggests),
    ],
    next: &["heroku logs: read the app's lines beside this request_id."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://devcenter.heroku.com/articles/error-codes", "https://github.com/gpbmike/refresh-sf/issues/41", "https://github.com/sendgrid/eventkit-rails/issues/17", "https://github.com/rails-girls-summer-of-code/rgsoc-teams/issues/49"];
