//! API Gateway (HTTP API).

use super::Strength::{Likely, PassedThrough, Suggests};
use super::{Emitter, Role, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "aws-apigw-http",
    name: "API Gateway (HTTP API)",
    role: Role::ApiGateway,
    confidence: Confidence::Medium,
    fields: &[
        present("apigw-requestid", PassedThrough),
    ],
    contents: &[
        piece("{\"message\":\"Not Found\"}", &[404], Likely),
        piece("{\"message\":\"Internal Server Error\"}", &[500], Likely),
        piece("{\"message\":\"Service Unavailable\"}", &[503], Likely),
        piece("{\"message\":\"Forbidden\"}", &[403], Suggests),
        piece("{\"message\":\"Unauthorized\"}", &[401], Suggests),
    ],
    over: &["aws-service"],
    next: &["Log $context.integrationErrorMessage, then read the integration's own log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html"];
