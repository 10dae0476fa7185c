//! Codes beside a status in the access log of Amazon API Gateway.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static RESPONSE_TYPE: Vocabulary = Vocabulary {
    id: "aws-apigw-response-type",
    page: "api-gateway",
    label: "Amazon API Gateway response types",
    about: "The gateway response that API Gateway chose, in `$context.error.responseType` of its access log.",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
    date: "2026-11-27",
    confidence: Confidence::High,
    made_by: Maker::Itself,
    codes: &[
        finer("ACCESS_DENIED", "Authorizer denied the caller", &["403"]),
        finer(
            "API_CONFIGURATION_ERROR",
            "API is configured wrongly: endpoint address, mapping or encoding",
            &["500"],
        ),
        finer(
            "AUTHORIZER_CONFIGURATION_ERROR",
            "Authorizer could not be reached, or its answer is invalid",
            &["500"],
        ),
        finer("AUTHORIZER_FAILURE", "Authorizer failed", &["500"]),
        finer(
            "BAD_REQUEST_PARAMETERS",
            "Parameter does not pass the request validator",
            &["400"],
        ),
        finer(
            "BAD_REQUEST_BODY",
            "Content does not pass the request validator",
            &["400"],
        ),
        finer("EXPIRED_TOKEN", "AWS token has expired", &["403"]),
        finer(
            "INTEGRATION_FAILURE",
            "Integration failed or could not be reached",
            &["504"],
        ),
        finer(
            "INTEGRATION_TIMEOUT",
            "Integration did not respond within its timeout, 29 seconds by default",
            &["504"],
        ),
        finer("INVALID_API_KEY", "API key is missing or invalid", &["403"]),
        finer("INVALID_SIGNATURE", "AWS signature does not match", &["403"]),
        finer(
            "MISSING_AUTHENTICATION_TOKEN",
            "No such route, or a call without a signature",
            &["403"],
        ),
        finer("QUOTA_EXCEEDED", "Usage plan's quota is used up", &["429"]),
        finer(
            "REQUEST_TOO_LARGE",
            "Content of the request is over 10 MB",
            &["413"],
        ),
        finer(
            "RESOURCE_NOT_FOUND",
            "Resource was not found after authorization",
            &["404"],
        ),
        finer("THROTTLED", "Rate limit was exceeded", &["429"]),
        finer(
            "UNAUTHORIZED",
            "Authorizer could not authenticate the caller",
            &["401"],
        ),
        finer(
            "UNSUPPORTED_MEDIA_TYPE",
            "Content type is refused by the passthrough rules",
            &["415"],
        ),
        finer("WAF_FILTERED", "AWS WAF blocked the request", &["403"]),
        finer("DEFAULT_4XX", "Fallback for the other client errors", &["400"]),
        finer("DEFAULT_5XX", "Fallback for the other server errors", &["500"]),
    ],
};

pub(super) static ACCESS_LOG: Vocabulary = Vocabulary {
    id: "aws-apigw-access-log",
    page: "api-gateway",
    label: "Amazon API Gateway log patterns",
    about: "Variables of API Gateway's access log that together tell whether the gateway or the integration set the status.",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer(
            "integrationStatus 200 with status 502",
            "Lambda's answer does not have the form that the gateway reads",
            &["502"],
        ),
        finer_by(
            Maker::Upstream,
            "integrationStatus = status",
            "Integration answered, and its status was passed on",
            &[],
        ),
        finer(
            "integrationStatus -",
            "Integration was not asked, or never answered",
            &["403", "401", "429", "404", "504"],
        ),
        finer(
            "integrationErrorMessage",
            "Reason why the integration failed",
            &["504", "502", "500", "503"],
        ),
        finer("error.responseType", "Gateway response that was chosen", &[]),
        finer(
            "authorizer.status",
            "Status that the authorizer returned",
            &["403", "401", "500"],
        ),
        finer(
            "authorizer.error",
            "Message that the authorizer returned",
            &["403", "401", "500"],
        ),
        finer("waf.status", "Status that AWS WAF returned", &["403"]),
        finer(
            "wafResponseCode",
            "Decision of AWS WAF, such as WAF_BLOCK",
            &["403"],
        ),
    ],
};
