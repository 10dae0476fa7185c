//! Cloud Foundry gorouter.

use super::Strength::{Decides, Excludes, PassedThrough};
use super::{Emitter, Role, contains, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "gorouter",
    name: "Cloud Foundry gorouter",
    role: Role::PlatformRouter,
    confidence: Confidence::High,
    fields: &[
        present("x-cf-routererror", Decides),
        present("x-vcap-request-id", PassedThrough),
        contains("set-cookie", "__VCAP_ID__=", Excludes),
    ],
    contents: &[
        piece("404 Not Found: Requested route ('", &[404], Decides),
        piece("502 Bad Gateway: Registered endpoint failed to handle the request.", &[502], Decides),
        piece("503 Service Unavailable: Requested route", &[503], Decides),
    ],
    over: &["go-net-http"],
    next: &["cf app: is an instance running? Read the RTR line."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://docs.cloudfoundry.org/adminguide/troubleshooting-router-error-responses.html"];
