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
        error(
            "openai.APIConnectionError",
            &[],
            "no status: no answer came; DNS, TLS, proxy or network, look at `__cause__`",
        ),
        error(
            "openai.APITimeoutError",
            &[],
            "no status: no answer came within `timeout`, 600 seconds by default",
        ),
        error("openai.AuthenticationError", &[401], ""),
        error("openai.BadRequestError", &[400], ""),
        error("openai.ConflictError", &[409], ""),
        error(
            "openai.InternalServerError",
            &[500, 502, 503, 504],
            "every status from 500 up",
        ),
        error("openai.NotFoundError", &[404], ""),
        error("openai.PermissionDeniedError", &[403], ""),
        error(
            "openai.RateLimitError",
            &[429],
            "look at `code`: `insufficient_quota` is no matter of waiting",
        ),
        error("openai.UnprocessableEntityError", &[422], ""),
    ],
};
