//! Mistral AI: the `type` or `code` in the JSON of Mistral's API, and its library's exceptions.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "mistral",
    label: "Mistral AI",
    about: "The `type` or `code` in the JSON of Mistral's API, and its library's exceptions.",
    sources: &[
        "mistralai/client-python (SDK raises it for 422)",
        "https://docs.mistral.ai/api/",
    ],
    confidence: Confidence::Medium,
    names: &[
        error(
            "HTTPValidationError",
            &[422],
            "the JSON does not fit the schema, `detail` names the field",
        ),
        error(
            "invalid_model",
            &[400],
            "code 1500: no such model, or not for this key",
        ),
        error(
            "invalid_request_message_order",
            &[400],
            "code 3230: the roles do not follow each other as they must",
        ),
        error("rate_limited", &[429], "code 1300: slow down"),
        error(
            "service_tier_capacity_exceeded",
            &[429],
            "code 3505: this tier has no capacity left at the moment",
        ),
    ],
};
