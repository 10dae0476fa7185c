//! Chrome.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "chrome",
    name: "Chrome",
    role: Role::Client,
    confidence: Confidence::High,
    contents: &[
        piece("This site can't be reached", &[], Decides),
        piece("This page isn't working", &[400, 401, 403, 404, 408, 429, 500, 502, 503, 504], Suggests),
        piece("Your connection is not private", &[], Decides),
    ],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h", "https://github.com/steemit/jussi/issues/21", "https://github.com/Rob--W/cors-anywhere/issues/216"];
