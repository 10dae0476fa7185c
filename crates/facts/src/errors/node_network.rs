//! Node's network errors: the `code` of an error in Node where no response came; a proxy in between answers with the status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "node-network",
    label: "Node's network errors",
    about: "The `code` of an error in Node where no response came; a proxy in between answers with the status.",
    sources: &["https://nodejs.org/api/errors.html#common-system-errors"],
    confidence: Confidence::Medium,
    names: &[
        error("CERT_HAS_EXPIRED", &[], ""),
        error("DEPTH_ZERO_SELF_SIGNED_CERT", &[], ""),
        error("EADDRINUSE", &[], ""),
        error("EAI_AGAIN", &[], ""),
        error("ECONNREFUSED", &[], ""),
        error("ECONNRESET", &[], ""),
        error("EHOSTUNREACH", &[], ""),
        error("ENETUNREACH", &[], ""),
        error("ENOTFOUND", &[], ""),
        error("EPIPE", &[], ""),
        error("EPROTO", &[], ""),
        error("ERR_STREAM_PREMATURE_CLOSE", &[], ""),
        error("ERR_TLS_CERT_ALTNAME_INVALID", &[], ""),
        error("ETIMEDOUT", &[], ""),
        error("SELF_SIGNED_CERT_IN_CHAIN", &[], ""),
        error("UNABLE_TO_GET_ISSUER_CERT_LOCALLY", &[], ""),
        error("UNABLE_TO_VERIFY_LEAF_SIGNATURE", &[], ""),
        error("UND_ERR_BODY_TIMEOUT", &[], ""),
        error("UND_ERR_CONNECT_TIMEOUT", &[], ""),
        error("UND_ERR_HEADERS_TIMEOUT", &[], ""),
        error("UND_ERR_SOCKET", &[], ""),
    ],
};
