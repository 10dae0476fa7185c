//! crates.io: the `detail` in the JSON of the Rust package registry.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "crates-io",
    label: "crates.io",
    about: "The `detail` in the JSON of the Rust package registry.",
    sources: &["rust-lang, the package index, src/util/errors.rs"],
    confidence: Confidence::Medium,
    names: &[
        error("authentication failed", &[403], ""),
        error("crate does not exist", &[404], ""),
        error("must be logged in to perform that action", &[403], ""),
        error(
            "You have published too many new crates in a short period of time",
            &[429],
            "",
        ),
    ],
};
