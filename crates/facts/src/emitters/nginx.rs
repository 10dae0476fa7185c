//! nginx.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "nginx",
    name: "nginx",
    role: Role::WebServer,
    confidence: Confidence::High,
    fields: &[
        starts("server", "nginx", Suggests),
    ],
    contents: &[
        piece("400 The plain HTTP request was sent to HTTPS port", &[400], Decides),
        piece("400 Request Header Or Cookie Too Large", &[400], Decides),
        piece("400 No required SSL certificate was sent", &[400], Decides),
        piece("400 The SSL certificate error", &[400], Decides),
        piece("<!-- a padding to disable MSIE and Chrome friendly error page -->", &[400, 403, 404, 500, 502, 503, 504], Suggests),
        piece("Faithfully yours, nginx.", &[500, 502, 503, 504], Decides),
        piece("Welcome to nginx!", &[200], Decides),
    ],
    entries: &["444-nginx", "494-nginx", "495-nginx", "496-nginx", "497-nginx", "499-nginx", "498-nginx-canceled"],
    next: &["Read nginx's error.log at the second of the request.", "Check that the upstream listens, and how long it takes to answer."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c", "https://nginx.org/en/docs/http/ngx_http_upstream_module.html#variables"];
