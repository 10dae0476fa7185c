//! Azure OpenAI: the `error.code` in the JSON of models deployed on Azure.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "azure-openai",
    label: "Azure OpenAI",
    about: "The `error.code` in the JSON of models deployed on Azure.",
    sources: &["https://learn.microsoft.com/azure/ai-services/openai/reference"],
    confidence: Confidence::Medium,
    names: &[
        error("content_filter", &[400], ""),
        error("DeploymentNotFound", &[404], ""),
        error("OperationNotSupported", &[400], ""),
        error("RateLimitReached", &[429], ""),
    ],
};
