//! Kong Gateway.

use super::Strength::{Decides, Excludes, Likely, PassedThrough, Suggests};
use super::{Emitter, Role, contains, keys, piece, present, starts, whole};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "kong",
    name: "Kong Gateway",
    role: Role::ApiGateway,
    confidence: Confidence::High,
    fields: &[
        starts("server", "kong/", Decides),
        present("x-kong-response-latency", Decides),
        contains("via", "kong/", Excludes),
        present("x-kong-upstream-latency", Excludes),
        present("x-kong-proxy-latency", PassedThrough),
        present("x-kong-upstream-status", Excludes),
        present("x-kong-request-id", PassedThrough),
    ],
    contents: &[
        piece("Invalid authentication credentials", &[401, 403], Likely),
        piece("no route and no API found with those values", &[404], Decides),
        piece("no API found with those values", &[404], Decides),
        piece("no Route matched with those values", &[404], Decides),
        piece("An invalid response was received from the upstream server", &[502], Decides),
        piece("The upstream server is timing out", &[504], Decides),
        piece("The upstream server is currently unavailable", &[503], Decides),
        piece("failure to get a peer from the ring-balancer", &[503], Decides),
        piece("name resolution failed", &[503], Decides),
        whole("An unexpected error occurred", &[500], Suggests),
        piece("No API key found in request", &[401], Decides),
        piece("API rate limit exceeded", &[429], Decides),
        keys("message request_id", &[], Suggests),
    ],
    over: &["openresty", "nginx"],
    next: &["Read Kong's error.log; a log plugin shows the tries.", "Check routes and the health of the targets."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/Kong/kong/issues/1874", "https://github.com/Kong/kong/issues/2360", "https://blog.csdn.net/weixin_43107388/article/details/125969743"];
