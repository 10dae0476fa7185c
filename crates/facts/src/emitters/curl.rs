//! curl.

use super::Strength::{Decides};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "curl",
    name: "curl",
    role: Role::Client,
    confidence: Confidence::High,
    contents: &[
        piece("Received HTTP code 403 from proxy after CONNECT", &[403], Decides),
        piece("Empty reply from server", &[], Decides),
    ],
    next: &["Run it again with -v."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://curl.se/libcurl/c/libcurl-errors.html", "https://github.com/curl/curl/issues/1016", "https://github.com/hexsum/Mojo-Webqq/issues/269"];
