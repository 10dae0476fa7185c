//! Fortinet.

use super::Strength::{Decides, Likely, PassedThrough, Suggests};
use super::{Emitter, Role, contains, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "fortinet",
    name: "Fortinet",
    role: Role::Waf,
    confidence: Confidence::Medium,
    fields: &[
        contains("set-cookie", "FORTIWAFSID=", PassedThrough),
    ],
    contents: &[
        piece("Web Page Blocked!", &[], Suggests),
        piece("Message ID:", &[], Suggests),
        piece("Attack ID:", &[], Suggests),
        piece("FortiGuard Intrusion Prevention", &[403], Decides),
        piece("Web Page Blocked", &[403], Suggests),
        piece("FortiGate Application Control", &[403], Decides),
        piece(".fgd_icon", &[403, 200], Likely),
    ],
    over: &["corporate-proxy"],
    next: &["Ask the caller's network team: the filter stands on the caller's side."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins"];
