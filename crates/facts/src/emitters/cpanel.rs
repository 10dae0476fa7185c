//! cPanel / WHM.

use super::Strength::{Decides, Likely};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "cpanel",
    name: "cPanel / WHM",
    role: Role::Hosting,
    confidence: Confidence::Medium,
    fields: &[
        starts("server", "cpsrvd", Decides),
    ],
    contents: &[
        piece("/cgi-sys/defaultwebpage.cgi", &[200, 301, 302], Decides),
        piece("/cgi-sys/suspendedpage.cgi", &[200, 302, 403], Decides),
        piece("Bandwidth Limit Exceeded", &[509], Likely),
        piece("Resource Limit Is Reached", &[508], Decides),
    ],
    entries: &["508-cpanel", "509-cpanel"],
    over: &["apache", "litespeed"],
    next: &["Check the account's limits and state at the host."],
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
