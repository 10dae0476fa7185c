//! Play: the error that the Play framework turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "play",
    label: "Play",
    about: "The error that the Play framework turns into a status.",
    sources: &["https://www.playframework.com/documentation/latest/ScalaErrorHandling"],
    confidence: Confidence::Medium,
    names: &[
        error("Action Not Found", &[404], ""),
        error("Cannot parse parameter", &[400], ""),
        error("CSRF token check failed", &[403], ""),
    ],
};
