//! Zscaler Internet Access.

use super::Strength::{Decides};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "zscaler",
    name: "Zscaler Internet Access",
    role: Role::ForwardProxy,
    confidence: Confidence::High,
    fields: &[
        starts("server", "Zscaler/", Decides),
    ],
    contents: &[
        piece("Internet Security by Zscaler", &[403, 307], Decides),
        piece("For security reasons your request was blocked", &[403], Decides),
        piece("gateway.zscaler.net", &[302, 307], Decides),
    ],
    over: &["corporate-proxy", "squid"],
    next: &["Ask the caller's network team; the site never saw the request."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins"];
