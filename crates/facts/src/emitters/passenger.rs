//! Phusion Passenger.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "passenger",
    name: "Phusion Passenger",
    role: Role::AppServer,
    confidence: Confidence::Medium,
    fields: &[
        starts("x-powered-by", "Phusion Passenger", Suggests),
    ],
    contents: &[
        piece("Incomplete response received from application", &[500, 502], Decides),
        piece("Web application could not be started", &[500], Decides),
    ],
    next: &["Read Passenger's log for why the application did not start."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://www.phusionpassenger.com"];
