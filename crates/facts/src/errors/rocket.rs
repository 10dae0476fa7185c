//! Rocket: the error that Rocket turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "rocket",
    label: "Rocket",
    about: "The error that Rocket turns into a status.",
    sources: &["rwf2/Rocket core/lib/src/serde/json.rs, form/error.rs"],
    confidence: Confidence::Medium,
    names: &[
        error("rocket::form::Errors", &[422, 400, 413], ""),
        error("rocket::serde::json::Error::Io", &[413, 400], ""),
        error("rocket::serde::json::Error::Parse", &[422, 400], ""),
    ],
};
