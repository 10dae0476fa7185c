//! Firefox.

use super::Strength::{Decides};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "firefox",
    name: "Firefox",
    role: Role::Client,
    confidence: Confidence::Medium,
    contents: &[
        piece("NS_ERROR_", &[], Decides),
        piece("PR_CONNECT_RESET_ERROR", &[], Decides),
        piece("SEC_ERROR_UNKNOWN_ISSUER", &[], Decides),
        piece("CORS request did not succeed", &[], Decides),
        piece("NetworkError when attempting to fetch resource.", &[], Decides),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors/CORSDidNotSucceed"];
