//! Alibaba Cloud CDN.

use super::Strength::{Decides, PassedThrough};
use super::{Emitter, Role, contains, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "alibaba-cdn",
    name: "Alibaba Cloud CDN",
    role: Role::Cdn,
    confidence: Confidence::Medium,
    fields: &[
        present("x-tengine-error", Decides),
        starts("via", "cache", PassedThrough),
        present("eagleid", PassedThrough),
        present("x-swift-savetime", PassedThrough),
        present("x-swift-cachetime", PassedThrough),
        present("ali-swift-global-savetime", PassedThrough),
        starts("x-cache", "MISS TCP_MISS dirn:", PassedThrough),
        contains("set-cookie", "acw_tc=", PassedThrough),
    ],
    contents: &[
        piece("Sorry, your request has been blocked as it may cause potential threats to the server's security.", &[405], Decides),
    ],
    entries: &["598-alibaba", "599-alibaba"],
    over: &["tengine"],
    next: &["Read X-Tengine-Error: it names the rule that refused."],
};

pub(super) const SOURCES: &[&str] = &["https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins"];
