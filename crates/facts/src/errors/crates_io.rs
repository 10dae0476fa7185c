//! crates.io: the `detail` in the `errors` of the Rust package registry's JSON.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "crates-io",
    label: "crates.io",
    about: "The `detail` in the `errors` of the Rust package registry's JSON.",
    sources: &["rust-lang, the package index, src/util/errors.rs"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "authentication failed",
            &[403],
            "the token is wrong, expired or lacks the scope",
        ),
        error(
            "crate does not exist",
            &[404],
            "no crate of this name, or no such version",
        ),
        error(
            "must be logged in to perform that action",
            &[403],
            "send a token, `cargo login`",
        ),
        error(
            "You have published too many new crates in a short period of time",
            &[429],
            "wait until the time in the message",
        ),
    ],
};
