//! OpenAI library for Python: the exception class that OpenAI's Python library raises for a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "openai-python",
    label: "OpenAI library for Python",
    about: "The exception class that OpenAI's Python library raises for a status.",
    sources: &["openai/openai-python src/openai/_exceptions.py"],
    confidence: Confidence::High,
    names: &[
        error("openai.APIConnectionError", &[], ""),
        error("openai.APITimeoutError", &[], ""),
        error("openai.AuthenticationError", &[401], ""),
        error("openai.BadRequestError", &[400], ""),
        error("openai.ConflictError", &[409], ""),
        error("openai.InternalServerError", &[500, 502, 503, 504], ""),
        error("openai.NotFoundError", &[404], ""),
        error("openai.PermissionDeniedError", &[403], ""),
        error("openai.RateLimitError", &[429], ""),
        error("openai.UnprocessableEntityError", &[422], ""),
    ],
};
