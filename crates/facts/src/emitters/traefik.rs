//! Traefik.

use super::Strength::{Likely, Suggests};
use super::{Emitter, Role, piece, whole};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "traefik",
    name: "Traefik",
    role: Role::Proxy,
    confidence: Confidence::High,
    contents: &[
        piece("no available server", &[503], Likely),
        whole("Client Closed Request", &[499], Suggests),
    ],
    over: &["go-net-http"],
    next: &["Check that a router's rule matches the host and path.", "Turn on the debug log and look for dial tcp."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/traefik/traefik/pull/13609", "https://github.com/traefik/traefik/issues/7681", "https://github.com/traefik/traefik/issues/2112"];
