//! Anthropic: the `error.type` in the JSON of Anthropic's API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "anthropic",
    label: "Anthropic",
    about: "The `error.type` in the JSON of Anthropic's API.",
    sources: &[
        "https://docs.claude.com/en/api/errors",
        "anthropics/anthropic-sdk-python types/shared/billing_error_object.py, _exceptions.py",
        "anthropics/anthropic-sdk-python types/shared/gateway_timeout_error_object.py",
    ],
    confidence: Confidence::High,
    names: &[
        error("api_error", &[500], "a fault at Anthropic, retry"),
        error(
            "authentication_error",
            &[401],
            "`x-api-key` is absent, wrong or revoked",
        ),
        error("billing_error", &[402], "the payment details need attention"),
        error(
            "invalid_request_error",
            &[400],
            "`message` names the field; stands in for other 4xx too",
        ),
        error(
            "not_found_error",
            &[404],
            "often a model name that is misspelled or retired",
        ),
        error(
            "overloaded_error",
            &[529],
            "high load for all users, retry; in a stream it comes after a 200",
        ),
        error(
            "permission_error",
            &[403],
            "the key may not use this resource or model",
        ),
        error(
            "rate_limit_error",
            &[429],
            "see `retry-after` and the `anthropic-ratelimit-` fields",
        ),
        error(
            "request_too_large",
            &[413],
            "32 MB at most; Cloudflare stops it before the API",
        ),
        error("timeout_error", &[504], "took too long, use streaming or batches"),
    ],
};
