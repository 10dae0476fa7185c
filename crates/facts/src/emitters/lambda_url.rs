//! the Lambda function URL.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, is, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "lambda-url",
    name: "the Lambda function URL",
    role: Role::ApiGateway,
    confidence: Confidence::High,
    fields: &[
        is("x-amzn-errortype", "AccessDeniedException", Suggests),
    ],
    contents: &[
        piece("{\"Message\":\"Forbidden. For troubleshooting Function URL authorization issues, see:", &[403], Decides),
        piece("{\"Message\":\"Forbidden\"}", &[403], Suggests),
        piece("{\"Message\":null}", &[403, 404], Suggests),
    ],
    over: &["aws-apigw-rest", "aws-service"],
    next: &["Check the resource policy: lambda:InvokeFunctionUrl and lambda:InvokeFunction."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/ant-media/Ant-Media-Server/issues/7827", "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"];
