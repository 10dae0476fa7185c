//! Forward proxies and filters that the text does not name.

use super::Strength::{Decides, Likely, Suggests};
use super::{Emitter, Role, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "corporate-proxy",
    name: "a proxy on the caller's side",
    role: Role::ForwardProxy,
    confidence: Confidence::Medium,
    fields: &[
        present("proxy-authenticate", Decides),
        present("proxy-agent", Suggests),
        present("proxy-connection", Suggests),
    ],
    contents: &[
        piece("blocked by SonicWall", &[], Likely),
        piece("Sophos Web Appliance", &[], Likely),
        piece("Cisco Umbrella", &[], Likely),
        piece("Netskope", &[], Likely),
        piece("Forcepoint Web Security", &[], Likely),
        piece("Websense, Inc.", &[], Likely),
        piece("Web Filter", &[403], Suggests),
        piece("This site has been blocked by the network administrator.", &[403], Decides),
        piece("blocked by the security policy of", &[403], Suggests),
        piece("McAfee Web Gateway", &[403, 502, 503], Decides),
    ],
    next: &["Ask the caller's network team; the proxy stands on the caller's side."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/Ekultek/WhatWaf/issues/880"];
