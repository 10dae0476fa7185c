//! Ruby on Rails.

use super::Strength::{Decides, Likely, Suggests};
use super::{Emitter, Role, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "rails",
    name: "Ruby on Rails",
    role: Role::Framework,
    confidence: Confidence::High,
    fields: &[
        present("x-runtime", Suggests),
    ],
    contents: &[
        piece("We're sorry, but something went wrong.", &[500], Decides),
        piece("The page you were looking for doesn't exist.", &[404], Decides),
        piece("The change you wanted was rejected.", &[422], Decides),
        piece("Blocked hosts:", &[403], Likely),
        piece("{\"status\":500,\"error\":\"Internal Server Error\"}", &[404, 422, 500], Suggests),
    ],
    next: &["Search log/production.log for the request id."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/rails/rails"];
