//! Sucuri.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "sucuri",
    name: "Sucuri",
    role: Role::Waf,
    confidence: Confidence::High,
    fields: &[
        present("x-sucuri-block", Decides),
        present("x-sucuri-id", PassedThrough),
        present("x-sucuri-cache", PassedThrough),
        is("server", "Sucuri/Cloudproxy", PassedThrough),
    ],
    contents: &[
        piece("Access Denied - Sucuri Website Firewall", &[403], Decides),
        piece("GoDaddy Website Firewall", &[403], Decides),
        piece("Sucuri WebSite Firewall - CloudProxy - Access Denied", &[403], Decides),
        piece("Backend or gateway timeout", &[504], Suggests),
    ],
    next: &["Search the block id in the firewall's dashboard."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/Ekultek/WhatWaf/issues/312", "https://github.com/Ekultek/WhatWaf/issues/1164", "https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins"];
