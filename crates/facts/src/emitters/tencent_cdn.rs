//! Tencent Cloud CDN.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, is, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "tencent-cdn",
    name: "Tencent Cloud CDN",
    role: Role::Cdn,
    confidence: Confidence::Medium,
    fields: &[
        present("x-nws-log-uuid", PassedThrough),
        starts("server", "Lego Server", Suggests),
        is("x-cache-lookup", "Return Directly", Decides),
        is("x-cache-lookup", "Cache Miss", PassedThrough),
        present("eo-log-uuid", PassedThrough),
        present("eo-cache-status", PassedThrough),
    ],
    contents: &[
        piece("waf.tencent-cloud.com", &[403, 501], Decides),
    ],
    next: &["Check the domain's rules in the CDN console by X-NWS-LOG-UUID."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins"];
