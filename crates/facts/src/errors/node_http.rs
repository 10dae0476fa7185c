//! Node's HTTP server: the `code` of a request's error that Node's HTTP server answers by itself.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "node-http",
    label: "Node's HTTP server",
    about: "The `code` of a request's error that Node's HTTP server answers by itself.",
    sources: &["nodejs/node lib/_http_server.js"],
    confidence: Confidence::High,
    names: &[
        error(
            "ERR_HTTP_REQUEST_TIMEOUT",
            &[408],
            "the request came too slowly for `headersTimeout` or `requestTimeout`",
        ),
        error(
            "HPE_CHUNK_EXTENSIONS_OVERFLOW",
            &[413],
            "over 16 KiB of chunk extensions",
        ),
        error(
            "HPE_HEADER_OVERFLOW",
            &[431],
            "over `--max-http-header-size`, 16 KiB by default; mostly cookies",
        ),
        error("HPE_INVALID_CHUNK_SIZE", &[400], ""),
        error("HPE_INVALID_CONSTANT", &[400], "what came is not HTTP"),
        error("HPE_INVALID_CONTENT_LENGTH", &[400], ""),
        error(
            "HPE_INVALID_EOF_STATE",
            &[400],
            "the client hung up in the middle of its request",
        ),
        error(
            "HPE_INVALID_HEADER_TOKEN",
            &[400],
            "a field has characters that are not allowed",
        ),
        error(
            "HPE_INVALID_METHOD",
            &[400],
            "no HTTP method; often a client that speaks TLS to a plain port",
        ),
        error(
            "HPE_INVALID_TRANSFER_ENCODING",
            &[400],
            "the last coding is not `chunked`",
        ),
        error("HPE_INVALID_URL", &[400], ""),
        error(
            "HPE_INVALID_VERSION",
            &[400],
            "the version in the request line is not served",
        ),
        error(
            "HPE_UNEXPECTED_CONTENT_LENGTH",
            &[400],
            "`Content-Length` together with `Transfer-Encoding`, or twice",
        ),
    ],
};
