//! Tyk Gateway.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, piece, present, whole};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "tyk",
    name: "Tyk Gateway",
    role: Role::ApiGateway,
    confidence: Confidence::Medium,
    fields: &[
        present("x-tyk-trace-id", PassedThrough),
    ],
    contents: &[
        piece("There was a problem proxying the request", &[500], Decides),
        piece("Upstream host lookup failed", &[500], Decides),
        piece("Upstream service reached hard timeout.", &[504], Suggests),
        piece("\"error\":\"Authorization field missing\"", &[401], Decides),
        whole("{\"error\":\"There was a problem proxying the request\"}", &[500], Decides),
    ],
    over: &["go-net-http"],
    next: &["Read the gateway's log and check the target URL of the API."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
