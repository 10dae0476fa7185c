//! OpenAI: the `code` or `type` of an `error` in the JSON of OpenAI's API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "openai",
    label: "OpenAI",
    about: "The `code` or `type` of an `error` in the JSON of OpenAI's API.",
    sources: &["https://developers.openai.com/docs/guides/error-codes"],
    confidence: Confidence::Medium,
    names: &[
        error("account_deactivated", &[401], ""),
        error("billing_hard_limit_reached", &[400], ""),
        error("billing_not_active", &[429], ""),
        error("content_policy_violation", &[400], ""),
        error("context_length_exceeded", &[400], ""),
        error("insufficient_quota", &[429], ""),
        error("invalid_api_key", &[401], ""),
        error("invalid_organization", &[401], ""),
        error("invalid_prompt", &[400], ""),
        error("invalid_request_error", &[400, 401, 403, 404], ""),
        error("invalid_type", &[400], ""),
        error("invalid_value", &[400], ""),
        error("missing_required_parameter", &[400], ""),
        error("model_not_found", &[404, 403], ""),
        error("moderation_blocked", &[400], ""),
        error("rate_limit_exceeded", &[429], ""),
        error("server_error", &[500], ""),
        error("server_is_overloaded", &[503], ""),
        error("slow_down", &[503], ""),
        error("string_above_max_length", &[400], ""),
        error("unknown_parameter", &[400], ""),
        error("unsupported_country_region_territory", &[403], ""),
        error("unsupported_parameter", &[400], ""),
        error("unsupported_value", &[400], ""),
    ],
};
