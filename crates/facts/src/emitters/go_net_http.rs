//! Go net/http.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, whole};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "go-net-http",
    name: "Go net/http",
    role: Role::AppServer,
    confidence: Confidence::High,
    contents: &[
        whole("404 page not found", &[404], Suggests),
        piece("Client sent an HTTP request to an HTTPS server.", &[400], Decides),
        piece("400 Bad Request: missing required Host header", &[400], Decides),
    ],
    next: &["Find out which Go program listens there; its name is not in the text."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://pkg.go.dev/net/http"];
