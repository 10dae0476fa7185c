//! OpenAI: the `code` or `type` of the `error` in the JSON of OpenAI's API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "openai",
    label: "OpenAI",
    about: "The `code` or `type` of the `error` in the JSON of OpenAI's API.",
    sources: &["https://developers.openai.com/docs/guides/error-codes"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "account_deactivated",
            &[401],
            "the account behind the key is closed",
        ),
        error(
            "billing_hard_limit_reached",
            &[400],
            "images: the spending limit is reached; 400, not 429",
        ),
        error("billing_not_active", &[429], "no payment method, or it failed"),
        error(
            "content_policy_violation",
            &[400],
            "images: prompt or picture breaks the rules",
        ),
        error(
            "context_length_exceeded",
            &[400],
            "input and requested output together are too long for this model",
        ),
        error(
            "insufficient_quota",
            &[429],
            "the credit or monthly limit is spent: pay or raise it, a retry changes nothing",
        ),
        error(
            "invalid_api_key",
            &[401],
            "the key is mistyped, deleted or of another project",
        ),
        error(
            "invalid_organization",
            &[401],
            "`OpenAI-Organization` or the project does not fit the key",
        ),
        error("invalid_prompt", &[400], "the safety system refused the prompt"),
        error(
            "invalid_request_error",
            &[400, 401, 403, 404],
            "`type` of most client faults: 400, 401, 403 or 404; look at `code` and `param`",
        ),
        error("invalid_type", &[400], ""),
        error("invalid_value", &[400], ""),
        error("missing_required_parameter", &[400], ""),
        error(
            "model_not_found",
            &[404, 403],
            "404 when there is no such model, 403 when the project may not use it",
        ),
        error(
            "moderation_blocked",
            &[400],
            "images: the safety system stopped prompt or picture",
        ),
        error(
            "rate_limit_exceeded",
            &[429],
            "too many requests or tokens for each minute, pause with growing waits",
        ),
        error("server_error", &[500], ""),
        error("server_is_overloaded", &[503], "retry with growing pauses"),
        error(
            "slow_down",
            &[503],
            "traffic grew too quickly: go back to the old rate, then rise slowly",
        ),
        error(
            "string_above_max_length",
            &[400],
            "`param` names the text that is too long",
        ),
        error("unknown_parameter", &[400], ""),
        error(
            "unsupported_country_region_territory",
            &[403],
            "OpenAI does not serve the country of this address, or of the proxy",
        ),
        error(
            "unsupported_parameter",
            &[400],
            "the model does not take this, such as `max_tokens` with reasoning models",
        ),
        error(
            "unsupported_value",
            &[400],
            "the model does not take this value, such as another `temperature`",
        ),
    ],
};
