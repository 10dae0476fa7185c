//! Play: the text of an error that Play answers with.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "play",
    label: "Play",
    about: "The text of an error that Play answers with.",
    sources: &["https://www.playframework.com/documentation/latest/ScalaErrorHandling"],
    confidence: Confidence::Medium,
    names: &[
        error("Action Not Found", &[404], ""),
        error(
            "Cannot parse parameter",
            &[400],
            "a path or query value does not convert to the parameter's type",
        ),
        error("CSRF token check failed", &[403], "CSRF token absent or stale"),
    ],
};
