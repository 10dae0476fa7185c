//! Google Cloud ErrorInfo: the `reason` of a `google.rpc.ErrorInfo` in the `details` of a Google Cloud error.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "google-error-info",
    label: "Google Cloud ErrorInfo",
    about: "The `reason` of a `google.rpc.ErrorInfo` in the `details` of a Google Cloud error.",
    sources: &[
        "googleapis/googleapis google/api/error_reason.proto; sample answer of the Gemini API",
        "googleapis/googleapis google/api/error_reason.proto (names; usual status)",
    ],
    confidence: Confidence::Medium,
    names: &[
        error("ACCESS_TOKEN_EXPIRED", &[401], ""),
        error(
            "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
            &[403],
            "the token was issued without the scope",
        ),
        error("ACCESS_TOKEN_TYPE_UNSUPPORTED", &[401], ""),
        error("API_KEY_ANDROID_APP_BLOCKED", &[403], ""),
        error(
            "API_KEY_HTTP_REFERRER_BLOCKED",
            &[403],
            "the key is limited to other sites",
        ),
        error(
            "API_KEY_INVALID",
            &[400],
            "comes as `INVALID_ARGUMENT` with 400, where one expects 401",
        ),
        error("API_KEY_IOS_APP_BLOCKED", &[403], ""),
        error(
            "API_KEY_IP_ADDRESS_BLOCKED",
            &[403],
            "the key is limited to other addresses",
        ),
        error(
            "API_KEY_SERVICE_BLOCKED",
            &[403],
            "the key is limited to other APIs",
        ),
        error(
            "BILLING_DISABLED",
            &[403],
            "the project has no active billing account",
        ),
        error("CONSUMER_INVALID", &[403], ""),
        error("CONSUMER_SUSPENDED", &[403], ""),
        error("CREDENTIALS_MISSING", &[401], "neither token nor key came along"),
        error("IAM_PERMISSION_DENIED", &[403], ""),
        error("RATE_LIMIT_EXCEEDED", &[429], ""),
        error("RESOURCE_QUOTA_EXCEEDED", &[429], ""),
        error(
            "SECURITY_POLICY_VIOLATED",
            &[403],
            "a perimeter of VPC Service Controls stopped the call",
        ),
        error(
            "SERVICE_DISABLED",
            &[403],
            "switch the API on in the project that the message names",
        ),
        error(
            "USER_PROJECT_DENIED",
            &[403],
            "no right to bill the quota project, needs `serviceusage.services.use`",
        ),
    ],
};
