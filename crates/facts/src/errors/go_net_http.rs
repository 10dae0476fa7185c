//! Go's net/http: the text that Go's HTTP server or reverse proxy answers or logs, or that its client returns.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "go-net-http",
    label: "Go's net/http",
    about: "The text that Go's HTTP server or reverse proxy answers or logs, or that its client returns.",
    sources: &["golang/go src/net/http/server.go, httputil/reverseproxy.go"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "404 page not found",
            &[404],
            "text of `http.NotFound`: no pattern of the mux fits",
        ),
        error(
            "Client sent an HTTP request to an HTTPS server",
            &[400],
            "plain http was sent to a TLS port",
        ),
        error(
            "context deadline exceeded",
            &[],
            "no status: client side, the time ran out before an answer came",
        ),
        error(
            "http: Handler timeout",
            &[503],
            "the text that TimeoutHandler sends",
        ),
        error(
            "http: proxy error",
            &[502],
            "a line in ReverseProxy's log: the backend gave no answer",
        ),
        error(
            "http: request body too large",
            &[413],
            "MaxBytesReader stopped the reading; sending 413 is up to the handler",
        ),
        error(
            "http: server gave HTTP response to HTTPS client",
            &[],
            "no status: https was asked of a port that speaks plain http",
        ),
        error(
            "malformed Host header",
            &[400],
            "`Host` has characters that are not allowed",
        ),
        error("missing required Host header", &[400], ""),
        error(
            "net/http: TLS handshake timeout",
            &[],
            "no status: client side, the server was too slow with TLS, ten seconds by default",
        ),
        error(
            "Request Header Fields Too Large",
            &[431],
            "over `MaxHeaderBytes`, 1 MB by default",
        ),
        error("unsupported protocol version", &[505], ""),
        error(
            "unsupported transfer encoding",
            &[501],
            "only `chunked` is served",
        ),
    ],
};
