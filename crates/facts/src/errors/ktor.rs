//! Ktor: the exception that a Ktor server turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "ktor",
    label: "Ktor",
    about: "The exception that a Ktor server turns into a status.",
    sources: &[
        "ktorio/ktor ktor-server-core DefaultEnginePipeline.kt",
        "ktorio/ktor ktor-server-core Errors.kt",
    ],
    confidence: Confidence::High,
    names: &[
        error("BadRequestException", &[400], ""),
        error("MissingRequestParameterException", &[400], ""),
        error("NotFoundException", &[404], ""),
        error(
            "ParameterConversionException",
            &[400],
            "a parameter does not convert to its type",
        ),
        error("PayloadTooLargeException", &[413], ""),
        error(
            "TimeoutCancellationException",
            &[504],
            "a coroutine's `withTimeout` ran out",
        ),
        error(
            "TimeoutException",
            &[504],
            "504, though nothing upstream need be involved",
        ),
        error("UnsupportedMediaTypeException", &[415], ""),
    ],
};
