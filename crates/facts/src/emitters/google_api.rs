//! Google's APIs.

use super::Strength::{Decides, Likely, PassedThrough, Suggests};
use super::{Emitter, Role, is, keys, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "google-api",
    name: "a Google API",
    role: Role::App,
    confidence: Confidence::High,
    fields: &[
        is("server", "ESF", Suggests),
        present("x-debug-tracking-id", PassedThrough),
    ],
    contents: &[
        piece("googleapi: Error {n}:", &[], Likely),
        piece("\"domain\":\"global\"", &[400, 403, 404, 429, 500, 503], Likely),
        piece("Request had insufficient authentication scopes.", &[403], Decides),
        keys("error.code error.message error.status", &[], Decides),
        keys("error.errors.domain error.errors.reason", &[], Decides),
    ],
    entries: &["308-google"],
    over: &["gfe"],
    next: &["Read error.status and details; check scopes, quota and the project."],
};

pub(super) const SOURCES: &[&str] = &["https://github.com/apigee/apigee-deploy-maven-plugin/issues/243"];
