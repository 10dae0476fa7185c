//! Azure Front Door.

use super::Strength::{Decides, Excludes, Likely, PassedThrough};
use super::{Emitter, Role, contains, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "azure-front-door",
    name: "Azure Front Door",
    role: Role::Cdn,
    confidence: Confidence::High,
    fields: &[
        present("x-azure-ref", PassedThrough),
        is("x-cache", "CONFIG_NOCACHE", PassedThrough),
        present("x-msedge-ref", PassedThrough),
        present("x-fd-int-roxy-purgeid", PassedThrough),
        contains("set-cookie", "ASLBSA=", Excludes),
    ],
    contents: &[
        piece("Our services aren't available right now", &[502, 503, 504], Decides),
        piece("Oops! We weren't able to find your Azure Front Door Service configuration.", &[400, 404], Decides),
        piece("The request is blocked.", &[403], Likely),
    ],
    next: &["Look up errorInfo in the access log by the tracking reference."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://learn.microsoft.com/en-us/azure/frontdoor/front-door-diagnostics", "https://github.com/Azure/static-web-apps/issues/774", "https://github.com/gaurav-nelson/github-action-markdown-link-check/issues/136"];
