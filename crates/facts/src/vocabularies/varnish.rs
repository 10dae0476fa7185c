//! Varnish's handling of a request, and its reasons for a failed fetch.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static HANDLING: Vocabulary = Vocabulary {
    id: "varnish-handling",
    page: "varnish",
    label: "Varnish handling",
    about: "What Varnish did with a request: `%{Varnish:handling}x` in the log of `varnishncsa`.",
    source: "https://varnish-cache.org/docs/trunk/reference/varnishncsa.html",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Upstream,
    codes: &[
        finer_by(Maker::Itself, "hit", "Delivered from the cache", &["200", "304"]),
        finer("miss", "Fetched from the backend and stored", &[]),
        finer("pass", "Fetched from the backend and not stored", &[]),
        finer("hitmiss", "Hit-for-miss object: fetched again", &[]),
        finer("hitpass", "Hit-for-pass object: passed on", &[]),
        finer(
            "streaming-hit",
            "Delivered from a fetch that is still running",
            &["200"],
        ),
        finer_by(
            Maker::Nobody,
            "pipe",
            "Bytes are piped, so Varnish does not see the response",
            &[],
        ),
        finer_by(
            Maker::Itself,
            "synth",
            "VCL made the response, or the fetch failed",
            &["503", "403", "404", "301"],
        ),
        finer_by(
            Maker::Itself,
            "error",
            "As `synth`, in older versions",
            &["503", "403", "404", "301"],
        ),
    ],
};

pub(super) static VCL_STATE: Vocabulary = Vocabulary {
    id: "varnish-vcl-state",
    page: "varnish",
    label: "Varnish VCL states",
    about: "The subroutine of VCL, as in `VCL_call` of `varnishlog`, in which a response was decided.",
    source: "https://varnish-cache.org/docs/trunk/reference/states.html",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer(
            "recv",
            "`vcl_recv` looks at the request first; a `synth` here asks neither cache nor backend",
            &["400", "403", "405"],
        ),
        finer_by(Maker::Nobody, "pipe", "`vcl_pipe` joins client and backend", &[]),
        finer_by(Maker::Upstream, "pass", "`vcl_pass` goes around the cache", &[]),
        finer_by(Maker::Nobody, "hash", "`vcl_hash` makes the cache key", &[]),
        finer("purge", "`vcl_purge` removed an object", &["200"]),
        finer("hit", "`vcl_hit` found a copy", &["200", "304"]),
        finer_by(
            Maker::Upstream,
            "miss",
            "`vcl_miss` found none, so a fetch follows",
            &[],
        ),
        finer_by(
            Maker::Either,
            "deliver",
            "`vcl_deliver` is about to send the response",
            &[],
        ),
        finer(
            "synth",
            "`vcl_synth` makes a response of Varnish's own",
            &["503", "403", "301", "302"],
        ),
        finer_by(
            Maker::Nobody,
            "backend_fetch",
            "`vcl_backend_fetch` sends the request to the backend",
            &[],
        ),
        finer_by(
            Maker::Upstream,
            "backend_response",
            "`vcl_backend_response` has the backend's header section",
            &[],
        ),
        finer(
            "backend_error",
            "`vcl_backend_error` found no usable response: \"Backend fetch failed\"",
            &["503"],
        ),
    ],
};

pub(super) static FETCH_ERROR: Vocabulary = Vocabulary {
    id: "varnish-fetcherror",
    page: "varnish",
    label: "Varnish fetch errors",
    about: "The text of `FetchError` in `varnishlog`: why a fetch from the backend failed.",
    source: "https://varnish-cache.org/docs/trunk/reference/vsl.html",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer(
            "no backend connection",
            "No connection to a healthy backend",
            &["503"],
        ),
        finer(
            "backend <name>: unhealthy",
            "Probe has marked the backend sick",
            &["503"],
        ),
        finer(
            "first byte timeout",
            "Backend did not begin to respond in time",
            &["503"],
        ),
        finer(
            "backend closed",
            "Backend closed the connection without a response",
            &["503"],
        ),
        finer(
            "straight insufficient bytes",
            "Backend stalled or broke off before the end of its content",
            &[],
        ),
        finer(
            "chunked insufficient bytes",
            "Backend stalled or broke off in the middle of a chunk",
            &[],
        ),
        finer(
            "http read error: EOF",
            "Older releases: the backend closed the connection without a response",
            &["503"],
        ),
        finer(
            "http first read error: EOF",
            "Older releases: the backend closed the connection before the first byte",
            &["503"],
        ),
        finer(
            "workspace_backend overflow",
            "Backend's header section does not fit the workspace",
            &["503"],
        ),
        finer("Could not get storage", "Cache could not make room", &["503"]),
    ],
};
