//! Squid.

use super::Strength::{Decides, PassedThrough};
use super::{Emitter, Role, contains, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "squid",
    name: "Squid",
    role: Role::ForwardProxy,
    confidence: Confidence::High,
    fields: &[
        present("x-squid-error", Decides),
        starts("server", "squid/", Decides),
        contains("via", "(squid", PassedThrough),
        starts("x-cache", "MISS from ", PassedThrough),
    ],
    contents: &[
        piece("The requested URL could not be retrieved", &[400, 403, 404, 407, 500, 502, 503, 504], Decides),
        piece("Your cache administrator is", &[403, 502, 503, 504], Decides),
        piece("Access control configuration prevents your request from being allowed at this time.", &[403], Decides),
        piece("Cache Access Denied.", &[407], Decides),
    ],
    entries: &["600-squid", "601-squid"],
    over: &["corporate-proxy"],
    next: &["Read Squid's access.log: result code and hierarchy.", "It is a proxy on the caller's side in most cases: the site may never have seen the request."],
};

pub(super) const SOURCES: &[&str] = &["https://github.com/sipgate/sipgate.io/issues/35", "https://github.com/agentgonzo/steam-squid/issues/3", "https://github.com/fail2ban/fail2ban/pull/1615"];
