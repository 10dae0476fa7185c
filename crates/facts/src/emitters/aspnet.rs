//! ASP.NET.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, contains, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "aspnet",
    name: "ASP.NET",
    role: Role::Framework,
    confidence: Confidence::High,
    fields: &[
        present("x-aspnet-version", Suggests),
        present("x-aspnetmvc-version", Suggests),
        contains("set-cookie", "ASP.NET_SessionId=", Suggests),
    ],
    contents: &[
        piece("Server Error in '/' Application.", &[400, 403, 404, 500], Decides),
        piece("<customErrors mode=\"Off\"/>", &[500], Decides),
        piece("The resource cannot be found.", &[404], Suggests),
        piece("A potentially dangerous Request.", &[400, 500], Decides),
    ],
    next: &["Read the application's event log for the exception."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
