//! Gemini API: the `error.status` in the JSON of Google's Gemini API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "gemini",
    label: "Gemini API",
    about: "The `error.status` in the JSON of Google's Gemini API.",
    sources: &["https://ai.google.dev/gemini-api/docs/troubleshooting"],
    confidence: Confidence::High,
    names: &[
        error("DEADLINE_EXCEEDED", &[504], ""),
        error("FAILED_PRECONDITION", &[400], ""),
        error("INTERNAL", &[500], ""),
        error("INVALID_ARGUMENT", &[400], ""),
        error("NOT_FOUND", &[404], ""),
        error("PERMISSION_DENIED", &[403], ""),
        error("RESOURCE_EXHAUSTED", &[429], ""),
        error("UNAVAILABLE", &[503], ""),
    ],
};
