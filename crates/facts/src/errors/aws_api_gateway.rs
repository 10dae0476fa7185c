//! Amazon API Gateway: the gateway response type: the gateway's own answer, before or after the integration.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-api-gateway",
    label: "Amazon API Gateway",
    about: "The gateway response type: the gateway's own answer, before or after the integration.",
    sources: &[
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
        "boto/botocore data/apigateway service-2.json",
    ],
    confidence: Confidence::High,
    names: &[
        error("ACCESS_DENIED", &[403], ""),
        error("API_CONFIGURATION_ERROR", &[500], ""),
        error("AUTHORIZER_CONFIGURATION_ERROR", &[500], ""),
        error("AUTHORIZER_FAILURE", &[500], ""),
        error("BAD_REQUEST_BODY", &[400], ""),
        error("BAD_REQUEST_PARAMETERS", &[400], ""),
        error("BadRequestException", &[400], ""),
        error("ConflictException", &[409], ""),
        error("EXPIRED_TOKEN", &[403], ""),
        error("INTEGRATION_FAILURE", &[504], ""),
        error("INTEGRATION_TIMEOUT", &[504], ""),
        error("INVALID_API_KEY", &[403], ""),
        error("INVALID_SIGNATURE", &[403], ""),
        error("LimitExceededException", &[429], ""),
        error("MISSING_AUTHENTICATION_TOKEN", &[403], ""),
        error("NotFoundException", &[404], ""),
        error("QUOTA_EXCEEDED", &[429], ""),
        error("REQUEST_TOO_LARGE", &[413], ""),
        error("RESOURCE_NOT_FOUND", &[404], ""),
        error("ServiceUnavailableException", &[503], ""),
        error("THROTTLED", &[429], ""),
        error("TooManyRequestsException", &[429], ""),
        error("UNAUTHORIZED", &[401], ""),
        error("UnauthorizedException", &[401], ""),
        error("UNSUPPORTED_MEDIA_TYPE", &[415], ""),
        error("WAF_FILTERED", &[403], ""),
    ],
};
