//! Apache APISIX.

use super::Strength::{Decides, Excludes, Suggests};
use super::{Emitter, Role, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "apisix",
    name: "Apache APISIX",
    role: Role::ApiGateway,
    confidence: Confidence::Medium,
    fields: &[
        starts("server", "APISIX", Suggests),
        present("x-apisix-upstream-status", Excludes),
    ],
    contents: &[
        piece("{\"error_msg\":\"404 Route Not Found\"}", &[404], Decides),
        piece("\"error_msg\":\"failed to match any routes\"", &[404], Decides),
        piece("Faithfully yours, APISIX.", &[500, 502, 503, 504], Decides),
        piece("{\"message\":\"Missing API key found in request\"}", &[401], Decides),
    ],
    over: &["openresty", "nginx"],
    next: &["Read APISIX's error.log and check the route and its upstream."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/openresty/openresty/issues/829", "https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
