//! API Gateway (REST API).

use super::Strength::{Decides, Excludes, Likely, PassedThrough};
use super::{Emitter, Role, name_starts, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "aws-apigw-rest",
    name: "API Gateway (REST API)",
    role: Role::ApiGateway,
    confidence: Confidence::High,
    fields: &[
        present("x-amzn-errortype", Likely),
        present("x-amz-apigw-id", PassedThrough),
        name_starts("x-amzn-remapped-", Excludes),
    ],
    contents: &[
        piece("{\"message\":\"Missing Authentication Token\"}", &[403], Likely),
        piece("{\"message\":\"Forbidden\"}", &[403], Likely),
        piece("{\"message\":\"Internal server error\"}", &[500, 502], Decides),
        piece("{\"message\":\"Endpoint request timed out\"}", &[504], Decides),
        piece("{\"message\":\"Unauthorized\"}", &[401], Likely),
        piece("{\"Message\":\"User is not authorized to access this resource with an explicit deny\"}", &[403], Decides),
        piece("{\"message\":\"Too Many Requests\"}", &[429], Likely),
        piece("{\"message\":null}", &[400, 403, 500], Likely),
        piece("{\"message\":\"Unsupported Media Type\"}", &[415], Likely),
        piece("{\"message\":\"Request Too Long\"}", &[413], Likely),
    ],
    over: &["aws-service"],
    next: &["Read the stage's execution log, then the integration's own log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html", "https://github.com/aws/chalice/issues/12", "https://github.com/aws-samples/aws-microservices-deploy-options/issues/26", "https://github.com/brain-power/Brain-Power-Amazon-Fidgetology/issues/29"];
