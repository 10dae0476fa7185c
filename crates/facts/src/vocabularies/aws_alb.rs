//! Codes beside a status in the access log of AWS's Application Load Balancer.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static ERROR_REASON: Vocabulary = Vocabulary {
    id: "aws-alb-error-reason",
    page: "aws",
    label: "AWS ALB error reasons",
    about: "The field `error_reason` of an Application Load Balancer's access log: why a Lambda, login or WAF step failed.",
    source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer(
            "LambdaAccessDenied",
            "Load balancer has no permission to invoke the function",
            &["502"],
        ),
        finer(
            "LambdaBadRequest",
            "Function did not accept the header fields or content of the request",
            &["400"],
        ),
        finer(
            "LambdaConnectionError",
            "Lambda service could not be reached",
            &["502"],
        ),
        finer(
            "LambdaConnectionTimeout",
            "Connecting to the Lambda service timed out",
            &["504"],
        ),
        finer(
            "LambdaEC2AccessDeniedException",
            "EC2 denied the function access at its start",
            &["502"],
        ),
        finer(
            "LambdaEC2ThrottledException",
            "EC2 throttled the function at its start",
            &["502"],
        ),
        finer(
            "LambdaEC2UnexpectedException",
            "EC2 failed unexpectedly at the function's start",
            &["502"],
        ),
        finer(
            "LambdaENILimitReachedException",
            "VPC has no network interface left for the function",
            &["502"],
        ),
        finer(
            "LambdaInvalidResponse",
            "Function's response is malformed or lacks a required field",
            &["502"],
        ),
        finer(
            "LambdaInvalidRuntimeException",
            "Function's runtime is not supported",
            &["502"],
        ),
        finer(
            "LambdaInvalidSecurityGroupIDException",
            "Function's security group is invalid",
            &["502"],
        ),
        finer(
            "LambdaInvalidSubnetIDException",
            "Function's subnet is invalid",
            &["502"],
        ),
        finer(
            "LambdaInvalidZipFileException",
            "Function's package cannot be unpacked",
            &["502"],
        ),
        finer(
            "LambdaKMSAccessDeniedException",
            "Key of the function's environment variables may not be used",
            &["502"],
        ),
        finer(
            "LambdaKMSDisabledException",
            "Key of the function's environment variables is disabled",
            &["502"],
        ),
        finer(
            "LambdaKMSInvalidStateException",
            "Key of the function's environment variables is in an unusable state",
            &["502"],
        ),
        finer(
            "LambdaKMSNotFoundException",
            "Key of the function's environment variables does not exist",
            &["502"],
        ),
        finer(
            "LambdaRequestTooLarge",
            "Content of the request is over 1 MB",
            &["413"],
        ),
        finer("LambdaResourceNotFound", "Function does not exist", &["502"]),
        finer(
            "LambdaResponseTooLarge",
            "Function's response is over 1 MB",
            &["502"],
        ),
        finer("LambdaServiceException", "Lambda service failed", &["502"]),
        finer(
            "LambdaSubnetIPAddressLimitReachedException",
            "Subnet has no address left for the function",
            &["502"],
        ),
        finer(
            "LambdaThrottling",
            "Function was called too often at once",
            &["502", "503"],
        ),
        finer("LambdaUnhandled", "Function ended with an exception", &["502"]),
        finer("AuthInvalidCookie", "Login's session cookie is invalid", &["401"]),
        finer(
            "AuthInvalidGrantError",
            "Identity provider refused the authorization code",
            &["561-aws-alb"],
        ),
        finer("AuthInvalidIdToken", "ID token is invalid", &["561-aws-alb"]),
        finer(
            "AuthInvalidStateParam",
            "State parameter of the login is invalid",
            &["401"],
        ),
        finer(
            "AuthInvalidTokenResponse",
            "Token response of the identity provider is invalid",
            &["561-aws-alb"],
        ),
        finer(
            "AuthMissingAuthorizationResponse",
            "Identity provider came back without an authorization response",
            &["401", "561-aws-alb"],
        ),
        finer(
            "AuthMissingCodeParam",
            "Identity provider came back without a code",
            &["401", "561-aws-alb"],
        ),
        finer(
            "AuthMissingStateParam",
            "Identity provider came back without the state",
            &["401", "561-aws-alb"],
        ),
        finer(
            "AuthMissingHostHeader",
            "Request names no host, so there is nowhere to redirect to",
            &["400"],
        ),
        finer(
            "AuthTokenEpRequestFailed",
            "Token endpoint answered with an error",
            &["401", "561-aws-alb"],
        ),
        finer(
            "AuthTokenEpRequestTimeout",
            "Token endpoint did not answer in time",
            &["401", "561-aws-alb"],
        ),
        finer(
            "AuthUnhandledException",
            "Login step failed unexpectedly",
            &["500"],
        ),
        finer(
            "AuthUserinfoEpRequestFailed",
            "User info endpoint answered with an error",
            &["401", "561-aws-alb"],
        ),
        finer(
            "AuthUserinfoEpRequestTimeout",
            "User info endpoint did not answer in time",
            &["401", "561-aws-alb"],
        ),
        finer(
            "AuthUserinfoResponseSizeExceeded",
            "Claims of the user info endpoint are over 11 KB",
            &["401", "561-aws-alb"],
        ),
        finer("WAFConnectionError", "AWS WAF could not be reached", &["500"]),
        finer(
            "WAFConnectionTimeout",
            "Connecting to AWS WAF timed out",
            &["500"],
        ),
        finer(
            "WAFResponseReadTimeout",
            "AWS WAF did not answer in time",
            &["500"],
        ),
        finer("WAFServiceError", "AWS WAF failed", &["500"]),
        finer(
            "WAFUnhandledException",
            "Call of AWS WAF failed unexpectedly",
            &["500"],
        ),
    ],
};

pub(super) static LOG_PATTERN: Vocabulary = Vocabulary {
    id: "aws-alb-log-pattern",
    page: "aws",
    label: "AWS ALB log patterns",
    about: "Fields of an Application Load Balancer's access log that together tell whether the balancer or the target set the status.",
    source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html",
    date: "2026-11-27",
    confidence: Confidence::High,
    made_by: Maker::Itself,
    codes: &[
        finer_by(
            Maker::Upstream,
            "elb_status_code = target_status_code",
            "Target answered, and the balancer passed its status on",
            &[],
        ),
        finer(
            "target_status_code - and target:port -",
            "No target was asked: a rule, WAF, a malformed request, or no registered target",
            &["503", "400", "403", "301", "200"],
        ),
        finer(
            "target_status_code - and target:port set, elb 502",
            "Target was asked, and broke off or did not speak HTTP",
            &["502"],
        ),
        finer(
            "target_status_code - and target:port set, elb 504",
            "Target was asked, and did not connect or respond in time",
            &["504"],
        ),
        finer_by(
            Maker::Client,
            "elb_status_code 460",
            "Client left before the response",
            &["460-aws-alb"],
        ),
        finer_by(
            Maker::Nobody,
            "elb_status_code 000",
            "HTTP/2 connection ended without a response",
            &["000-aws-alb"],
        ),
        finer(
            "actions_executed waf, elb 403",
            "AWS WAF blocked the request",
            &["403"],
        ),
        finer(
            "actions_executed fixed-response",
            "Listener rule with a fixed response",
            &[],
        ),
        finer(
            "actions_executed authenticate, elb 561",
            "Identity provider answered with an error",
            &["561-aws-alb"],
        ),
    ],
};
