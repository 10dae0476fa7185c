//! Apigee.

use super::Strength::{Decides};
use super::{Emitter, Role, keys, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "apigee",
    name: "Apigee",
    role: Role::ApiGateway,
    confidence: Confidence::High,
    fields: &[
        present("x-apigee-fault-code", Decides),
    ],
    contents: &[
        piece("{\"fault\":{\"faultstring\":\"", &[400, 401, 403, 404, 413, 429, 500, 502, 503, 504], Decides),
        piece("messaging.adaptors.http.flow.ServiceUnavailable", &[503], Decides),
        piece("messaging.adaptors.http.flow.GatewayTimeout", &[504], Decides),
        piece("messaging.adaptors.http.flow.UnexpectedEOFAtTarget", &[502], Decides),
        piece("messaging.adaptors.http.flow.ApplicationNotFound", &[404], Decides),
        piece("policies.ratelimit.", &[429, 500], Decides),
        piece("oauth.v2.InvalidAccessToken", &[401], Decides),
        piece("protocol.http.EnvelopeTooLarge", &[413], Decides),
        keys("fault.faultstring fault.detail.errorcode", &[], Decides),
    ],
    next: &["Look up the errorcode in Apigee's error catalog; open a trace."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://cloud.google.com/apigee/docs/api-platform/errorcatalog/mp-runtime-errorcatalog"];
