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
        error("HTTPValidationError", &[422], ""),
        error("invalid_model", &[400], ""),
        error("invalid_request_message_order", &[400], ""),
        error("rate_limited", &[429], ""),
        error("service_tier_capacity_exceeded", &[429], ""),
    ],
};
