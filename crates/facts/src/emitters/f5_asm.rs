//! F5 BIG-IP.

use super::Strength::{Decides, Excludes, Likely, PassedThrough, Suggests};
use super::{Emitter, Role, contains, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "f5-asm",
    name: "F5 BIG-IP",
    role: Role::Waf,
    confidence: Confidence::High,
    fields: &[
        is("server", "BigIP", Decides),
        contains("set-cookie", "BIGipServer", Excludes),
        contains("set-cookie", "TS01", PassedThrough),
        present("x-wa-info", PassedThrough),
        is("x-cnection", "close", PassedThrough),
    ],
    contents: &[
        piece("Your support ID is:", &[], Likely),
        piece("The requested URL was rejected. Please consult with your administrator.", &[200, 403], Decides),
        piece("<title>Request Rejected</title>", &[200, 403], Suggests),
    ],
    next: &["Search the support ID in the ASM event log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/ariya/phantomjs/issues/14601", "https://github.com/Ekultek/WhatWaf/issues/1371", "https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins"];
