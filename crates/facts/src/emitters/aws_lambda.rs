//! AWS Lambda.

use super::Strength::{Decides};
use super::{Emitter, Role, keys, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "aws-lambda",
    name: "AWS Lambda",
    role: Role::AppServer,
    confidence: Confidence::High,
    contents: &[
        piece("Task timed out after", &[200, 500, 502], Decides),
        keys("errorMessage errorType", &[], Decides),
        keys("errorType errorMessage trace", &[], Decides),
    ],
    next: &["Read the function's log for that request id."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/awslabs/aws-lambda-go-api-proxy/issues/79"];
