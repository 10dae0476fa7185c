//! HTTP.sys.

use super::Strength::{Decides};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "http-sys",
    name: "HTTP.sys",
    role: Role::WebServer,
    confidence: Confidence::High,
    fields: &[
        starts("server", "Microsoft-HTTPAPI/2.0", Decides),
    ],
    contents: &[
        piece("HTTP Error 503. The service is unavailable.", &[503], Decides),
        piece("HTTP Error 404. The requested resource is not found.", &[404], Decides),
        piece("HTTP Error 400. The request hostname is invalid.", &[400], Decides),
        piece("HTTP Error 400. The size of the request headers is too long.", &[400], Decides),
        piece("HTTP Error 400. The request is badly formed.", &[400], Decides),
        piece("HTTP Error 411. The request must be chunked or have a content length.", &[411], Decides),
        piece("HTTP Error 414. The request URL is too long.", &[414], Decides),
    ],
    over: &["iis"],
    next: &["Read the HTTPERR log for the reason.", "Check that the application pool runs and a binding fits the host."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis", "https://github.com/Hagsten/Talkify/issues/41"];
