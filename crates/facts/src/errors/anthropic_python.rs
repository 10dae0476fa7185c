//! Anthropic library for Python: the exception class that Anthropic's Python library raises for a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "anthropic-python",
    label: "Anthropic library for Python",
    about: "The exception class that Anthropic's Python library raises for a status.",
    sources: &["anthropics/anthropic-sdk-python src/anthropic/_exceptions.py"],
    confidence: Confidence::High,
    names: &[
        error(
            "anthropic.APIConnectionError",
            &[],
            "no status: no answer came; DNS, TLS, proxy or network, look at `__cause__`",
        ),
        error(
            "anthropic.APITimeoutError",
            &[],
            "no status: no answer came within `timeout`, 600 seconds by default",
        ),
        error("anthropic.AuthenticationError", &[401], ""),
        error("anthropic.BadRequestError", &[400], ""),
        error("anthropic.ConflictError", &[409], ""),
        error("anthropic.DeadlineExceededError", &[504], ""),
        error(
            "anthropic.InternalServerError",
            &[500],
            "raised for a 5xx, and parent of the other 5xx classes",
        ),
        error("anthropic.NotFoundError", &[404], ""),
        error(
            "anthropic.OverloadedError",
            &[529],
            "high load for all users, retry",
        ),
        error("anthropic.PaymentRequiredError", &[402], ""),
        error("anthropic.PermissionDeniedError", &[403], ""),
        error("anthropic.RateLimitError", &[429], ""),
        error("anthropic.RequestTimeoutError", &[408], ""),
        error("anthropic.RequestTooLargeError", &[413], ""),
        error("anthropic.ServiceUnavailableError", &[503], ""),
        error("anthropic.UnprocessableEntityError", &[422], ""),
    ],
};
