//! Azure OpenAI: the `error.code` in the JSON of OpenAI's models deployed on Azure.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "azure-openai",
    label: "Azure OpenAI",
    about: "The `error.code` in the JSON of OpenAI's models deployed on Azure.",
    sources: &["https://learn.microsoft.com/azure/ai-services/openai/reference"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "content_filter",
            &[400],
            "Azure's filter stopped the prompt, the answer says for which category",
        ),
        error(
            "DeploymentNotFound",
            &[404],
            "the path needs the deployment's name, not the model's; a new one takes five minutes",
        ),
        error(
            "OperationNotSupported",
            &[400],
            "this model does not offer the operation, for instance chat with an embedding model",
        ),
        error(
            "RateLimitReached",
            &[429],
            "tokens or requests for each minute are used up, see `Retry-After`",
        ),
    ],
};
