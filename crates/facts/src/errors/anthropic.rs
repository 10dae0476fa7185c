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
        error("api_error", &[500], ""),
        error("authentication_error", &[401], ""),
        error("billing_error", &[402], ""),
        error("invalid_request_error", &[400], ""),
        error("not_found_error", &[404], ""),
        error("overloaded_error", &[529], ""),
        error("permission_error", &[403], ""),
        error("rate_limit_error", &[429], ""),
        error("request_too_large", &[413], ""),
        error("timeout_error", &[504], ""),
    ],
};
