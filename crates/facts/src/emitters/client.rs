//! HTTP libraries: axios, fetch, OkHttp, requests, LWP and the like.

use super::Strength::{Decides, Likely};
use super::{Emitter, Role, contains, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "client",
    name: "an HTTP library",
    role: Role::Client,
    confidence: Confidence::High,
    fields: &[
        contains("status-line", "Fetch Error", Likely),
        is("client-warning", "Internal response", Decides),
        present("x-died", Decides),
    ],
    contents: &[
        piece("TypeError: Failed to fetch", &[], Decides),
        piece("500 Can't connect to", &[500], Decides),
    ],
    next: &["No response was read: check name, port, TLS and CORS."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/copy/v86/issues/1186", "https://axios-http.com/docs/handling_errors"];
