//! Node's HTTP server: the `code` of an error for which Node's HTTP server answers by itself.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "node-http",
    label: "Node's HTTP server",
    about: "The `code` of an error for which Node's HTTP server answers by itself.",
    sources: &["nodejs/node lib/_http_server.js"],
    confidence: Confidence::High,
    names: &[
        error("ERR_HTTP_REQUEST_TIMEOUT", &[408], ""),
        error("HPE_CHUNK_EXTENSIONS_OVERFLOW", &[413], ""),
        error("HPE_HEADER_OVERFLOW", &[431], ""),
        error("HPE_INVALID_CHUNK_SIZE", &[400], ""),
        error("HPE_INVALID_CONSTANT", &[400], ""),
        error("HPE_INVALID_CONTENT_LENGTH", &[400], ""),
        error("HPE_INVALID_EOF_STATE", &[400], ""),
        error("HPE_INVALID_HEADER_TOKEN", &[400], ""),
        error("HPE_INVALID_METHOD", &[400], ""),
        error("HPE_INVALID_TRANSFER_ENCODING", &[400], ""),
        error("HPE_INVALID_URL", &[400], ""),
        error("HPE_INVALID_VERSION", &[400], ""),
        error("HPE_UNEXPECTED_CONTENT_LENGTH", &[400], ""),
    ],
};
