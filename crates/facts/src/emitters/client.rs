//! An HTTP library (axios, fetch, OkHttp, requests, LWP …).

use super::Strength::{Decides};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "client",
    name: "An HTTP library (axios, fetch, OkHttp, requests, LWP …)",
    role: Role::Client,
    confidence: Confidence::High,
    fields: &[
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
