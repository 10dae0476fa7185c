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
        error(
            "rocket::form::Errors",
            &[422, 400, 413],
            "422 for values that do not fit, 413 for too large a form, 400 for the rest",
        ),
        error(
            "rocket::serde::json::Error::Io",
            &[413, 400],
            "413 when the limit for JSON is passed, 400 when reading fails otherwise",
        ),
        error(
            "rocket::serde::json::Error::Parse",
            &[422, 400],
            "broken JSON gives 400, JSON that the type cannot take 422",
        ),
    ],
};
