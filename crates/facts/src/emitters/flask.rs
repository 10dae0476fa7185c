//! Flask / Werkzeug.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "flask",
    name: "Flask / Werkzeug",
    role: Role::Framework,
    confidence: Confidence::High,
    fields: &[
        starts("server", "Werkzeug/", Suggests),
    ],
    contents: &[
        piece("Either the server is overloaded or there is an error in the application.", &[500], Decides),
        piece("If you entered the URL manually please check your spelling and try again.", &[404], Decides),
        piece("The method is not allowed for the requested URL.", &[405], Decides),
        piece("The browser (or proxy) sent a request that this server could not understand.", &[400], Decides),
    ],
    next: &["Read the application's log for the traceback."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/postmanlabs/httpbin/issues/162"];
