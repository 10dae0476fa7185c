//! The errors of Gorouter, the router of Cloud Foundry.

use super::{Maker, Vocabulary, finer};
use crate::Confidence;

pub(super) static ROUTER_ERROR: Vocabulary = Vocabulary {
    id: "gorouter-x-cf-routererror",
    page: "gorouter",
    label: "Gorouter router errors",
    about: "The value of `X-Cf-RouterError` and of `x_cf_routererror` in the log of Cloud Foundry's router.",
    source: "https://docs.cloudfoundry.org/adminguide/troubleshooting-router-error-responses.html",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer("unknown_route", "No application has that host and path", &["404"]),
        finer("no_endpoints", "Route has no live instance", &["503"]),
        finer(
            "endpoint_failure",
            "Instance that was asked failed: refused, reset, TLS or time",
            &["502", "503", "504"],
        ),
        finer(
            "Connection Limit Reached",
            "All instances are at their connection limit",
            &["503"],
        ),
        finer("route_service_unsupported", "Route services are off", &["502"]),
        finer("empty_host", "Request names no host", &["400"]),
        finer(
            "invalid_cf_app_instance_header",
            "Field X-CF-App-Instance is invalid",
            &["400"],
        ),
    ],
};
