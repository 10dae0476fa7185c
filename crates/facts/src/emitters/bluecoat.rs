//! Blue Coat ProxySG.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, contains, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "bluecoat",
    name: "Blue Coat ProxySG",
    role: Role::ForwardProxy,
    confidence: Confidence::Medium,
    fields: &[
        present("x-bluecoat-via", PassedThrough),
        contains("server", "Blue Coat", Suggests),
        starts("server", "BlueCoat", Decides),
    ],
    contents: &[
        piece("For assistance, contact your network support team", &[], Suggests),
        piece("Your system policy has denied access to the requested URL", &[], Suggests),
        piece("could not be resolved by DNS", &[], Suggests),
        piece("experiencing other problems preventing it from responding to requests", &[], Suggests),
        piece("A communication error occurred", &[], Suggests),
        piece("Network Error (tcp_error)", &[503], Suggests),
        piece("Network Error (dns_unresolved_hostname)", &[503], Suggests),
        piece("Network Error (gateway_error)", &[503], Suggests),
        piece("Access Denied (policy_denied)", &[403], Suggests),
        piece("Access Denied (content_filter_denied)", &[403], Suggests),
    ],
    over: &["corporate-proxy"],
    next: &["Ask the caller's network team; the proxy stands on the caller's side."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
