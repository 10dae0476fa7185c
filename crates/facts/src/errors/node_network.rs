//! Node's network errors: the `code` of an error in Node when no response came, so no status either; a proxy in between may answer with one.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "node-network",
    label: "Node's network errors",
    about: "The `code` of an error in Node when no response came, so no status either; a proxy in between may answer with one.",
    sources: &["https://nodejs.org/api/errors.html#common-system-errors"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "CERT_HAS_EXPIRED",
            &[],
            "the certificate is past its date, or the clock is wrong",
        ),
        error(
            "DEPTH_ZERO_SELF_SIGNED_CERT",
            &[],
            "the server signed its certificate itself",
        ),
        error("EADDRINUSE", &[], "another process listens on this port"),
        error("EAI_AGAIN", &[], "DNS cannot be reached at the moment"),
        error(
            "ECONNREFUSED",
            &[],
            "no server at this port; a proxy that meets it answers 502",
        ),
        error(
            "ECONNRESET",
            &[],
            "the peer broke the connection off; a proxy that meets it answers 502",
        ),
        error("EHOSTUNREACH", &[], "the host cannot be reached from here"),
        error(
            "ENETUNREACH",
            &[],
            "the network cannot be reached from here, often IPv6 without a route",
        ),
        error("ENOTFOUND", &[], "the name is not in DNS"),
        error(
            "EPIPE",
            &[],
            "the peer had closed the connection before the write",
        ),
        error(
            "EPROTO",
            &[],
            "the TLS handshake failed, often TLS against a plain http port",
        ),
        error(
            "ERR_STREAM_PREMATURE_CLOSE",
            &[],
            "the connection ended before the answer did",
        ),
        error(
            "ERR_TLS_CERT_ALTNAME_INVALID",
            &[],
            "the certificate does not cover this name",
        ),
        error(
            "ETIMEDOUT",
            &[],
            "no answer to the connection in time; a proxy that meets it answers 504",
        ),
        error(
            "SELF_SIGNED_CERT_IN_CHAIN",
            &[],
            "a private authority signed, as company proxies do; set `NODE_EXTRA_CA_CERTS`",
        ),
        error(
            "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
            &[],
            "Node does not know the issuing authority; set `NODE_EXTRA_CA_CERTS`",
        ),
        error(
            "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
            &[],
            "the server does not send its intermediate certificate",
        ),
        error(
            "UND_ERR_BODY_TIMEOUT",
            &[],
            "`fetch` got the fields, then the content stopped coming",
        ),
        error(
            "UND_ERR_CONNECT_TIMEOUT",
            &[],
            "`fetch` could not connect, 10 seconds by default",
        ),
        error(
            "UND_ERR_HEADERS_TIMEOUT",
            &[],
            "`fetch` connected, but the answer's fields did not come in time",
        ),
        error(
            "UND_ERR_SOCKET",
            &[],
            "`fetch` lost the connection, often a server that closes kept-alive ones early",
        ),
    ],
};
