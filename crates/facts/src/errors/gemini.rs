//! Gemini API: the `error.status` in the JSON of the Gemini API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "gemini",
    label: "Gemini API",
    about: "The `error.status` in the JSON of the Gemini API.",
    sources: &["https://ai.google.dev/gemini-api/docs/troubleshooting"],
    confidence: Confidence::High,
    names: &[
        error(
            "DEADLINE_EXCEEDED",
            &[504],
            "not done in time, mostly too long an input",
        ),
        error(
            "FAILED_PRECONDITION",
            &[400],
            "no free tier in this country: switch billing on",
        ),
        error(
            "INTERNAL",
            &[500],
            "a fault at Google, or too long an input: shorten it",
        ),
        error(
            "INVALID_ARGUMENT",
            &[400],
            "a field is wrong or absent, or the API key is not valid",
        ),
        error("NOT_FOUND", &[404], ""),
        error(
            "PERMISSION_DENIED",
            &[403],
            "the key lacks the right, or its project has not enabled the API",
        ),
        error(
            "RESOURCE_EXHAUSTED",
            &[429],
            "this model's requests or tokens are used up, or those of the free tier for today",
        ),
        error(
            "UNAVAILABLE",
            &[503],
            "too much load on this model, retry or take another",
        ),
    ],
};
