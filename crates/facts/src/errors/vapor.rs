//! Vapor: the error that Vapor turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "vapor",
    label: "Vapor",
    about: "The error that Vapor turns into a status.",
    sources: &["vapor/vapor Sources/Vapor"],
    confidence: Confidence::Medium,
    names: &[
        error("DecodingError", &[400], ""),
        error("ValidationsError", &[400], ""),
    ],
};
