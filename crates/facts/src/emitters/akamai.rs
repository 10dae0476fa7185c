//! Akamai.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, contains, is, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "akamai",
    name: "Akamai",
    role: Role::Cdn,
    confidence: Confidence::High,
    fields: &[
        is("server", "AkamaiGHost", Decides),
        present("x-reference-error", Decides),
        is("mime-version", "1.0", Suggests),
        present("akamai-grn", PassedThrough),
        starts("x-cache", "TCP_", PassedThrough),
        is("akamai-cache-status", "Error from child", PassedThrough),
        contains("set-cookie", "ak_bmsc=", PassedThrough),
        contains("server-timing", "cdn-cache; desc=", PassedThrough),
        present("x-akamai-transformed", PassedThrough),
    ],
    contents: &[
        piece("errors.edgesuite.net", &[400, 403, 404, 408, 500, 502, 503, 504], Decides),
        piece("You don't have permission to access", &[403], Suggests),
        piece("An error occurred while processing your request.", &[500, 502, 503, 504], Suggests),
        piece("The requested URL \"[no URL]\",is invalid.", &[400], Decides),
        piece("Access Denied You don't have permission to access", &[403], Suggests),
        piece("Reference #{n}.", &[], Decides),
    ],
    over: &["apache"],
    next: &["Have the Reference number translated in Akamai's Control Center."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/Ekultek/WhatWaf/issues/636", "https://github.com/Ekultek/WhatWaf/issues/1191", "https://github.com/netbirdio/netbird/issues/3670", "https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins", "https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
