//! Service workers.

use super::Strength::{Decides};
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "service-worker",
    name: "a service worker",
    role: Role::Client,
    confidence: Confidence::Medium,
    contents: &[
        piece("(from service worker)", &[200, 404, 503, 504], Decides),
    ],
    next: &["Unregister the service worker and try again."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://developer.chrome.com/docs/workbox"];
