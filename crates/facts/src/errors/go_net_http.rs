//! Go's net/http: the text that Go's HTTP server or reverse proxy answers or logs.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "go-net-http",
    label: "Go's net/http",
    about: "The text that Go's HTTP server or reverse proxy answers or logs.",
    sources: &["golang/go src/net/http/server.go, httputil/reverseproxy.go"],
    confidence: Confidence::Medium,
    names: &[
        error("404 page not found", &[404], ""),
        error("Client sent an HTTP request to an HTTPS server", &[400], ""),
        error("context deadline exceeded", &[], ""),
        error("http: Handler timeout", &[503], ""),
        error("http: proxy error", &[502], ""),
        error("http: request body too large", &[413], ""),
        error("http: server gave HTTP response to HTTPS client", &[], ""),
        error("malformed Host header", &[400], ""),
        error("missing required Host header", &[400], ""),
        error("net/http: TLS handshake timeout", &[], ""),
        error("Request Header Fields Too Large", &[431], ""),
        error("unsupported protocol version", &[505], ""),
        error("unsupported transfer encoding", &[501], ""),
    ],
};
