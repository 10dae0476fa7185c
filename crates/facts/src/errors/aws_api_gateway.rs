//! Amazon API Gateway: the type of an answer that the gateway gives by itself; names in `Exception` are those of its management API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-api-gateway",
    label: "Amazon API Gateway",
    about: "The type of an answer that the gateway gives by itself; names in `Exception` are those of its management API.",
    sources: &[
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
        "boto/botocore data/apigateway service-2.json",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "ACCESS_DENIED",
            &[403],
            "the authorizer's policy, the resource policy or IAM says no",
        ),
        error(
            "API_CONFIGURATION_ERROR",
            &[500],
            "the deployment is inconsistent, for instance an integration with a wrong address",
        ),
        error(
            "AUTHORIZER_CONFIGURATION_ERROR",
            &[500],
            "the gateway could not call the authorizer, look at its permissions and address",
        ),
        error(
            "AUTHORIZER_FAILURE",
            &[500],
            "the authorizer threw, timed out or returned something unusable",
        ),
        error("BAD_REQUEST_BODY", &[400], "the content does not fit the model"),
        error(
            "BAD_REQUEST_PARAMETERS",
            &[400],
            "a required query parameter or field is absent",
        ),
        error("BadRequestException", &[400], ""),
        error("ConflictException", &[409], ""),
        error(
            "EXPIRED_TOKEN",
            &[403],
            "the signature or its credentials have run out",
        ),
        error(
            "INTEGRATION_FAILURE",
            &[504],
            "the backend could not be reached or its answer not used; preset to 504, timeout or not",
        ),
        error(
            "INTEGRATION_TIMEOUT",
            &[504],
            "the backend took longer than the integration allows, 29 seconds by default",
        ),
        error(
            "INVALID_API_KEY",
            &[403],
            "`x-api-key` is missing or not in a usage plan of this stage",
        ),
        error("INVALID_SIGNATURE", &[403], ""),
        error("LimitExceededException", &[429], ""),
        error(
            "MISSING_AUTHENTICATION_TOKEN",
            &[403],
            "unsigned call, or no such path and method: check stage and resource",
        ),
        error("NotFoundException", &[404], ""),
        error(
            "QUOTA_EXCEEDED",
            &[429],
            "the API key's usage plan has no calls left in this period",
        ),
        error("REQUEST_TOO_LARGE", &[413], "the gateway takes 10 MB at most"),
        error(
            "RESOURCE_NOT_FOUND",
            &[404],
            "the gateway cannot make out the resource from the request",
        ),
        error("ServiceUnavailableException", &[503], ""),
        error(
            "THROTTLED",
            &[429],
            "rate or burst of account, stage or usage plan, slow down",
        ),
        error("TooManyRequestsException", &[429], ""),
        error(
            "UNAUTHORIZED",
            &[401],
            "the authorizer found no token, or one it cannot use",
        ),
        error("UnauthorizedException", &[401], ""),
        error("UNSUPPORTED_MEDIA_TYPE", &[415], ""),
        error("WAF_FILTERED", &[403], "a rule of AWS WAF stopped the call"),
    ],
};
