//! JSON-RPC: the `code` in the `error` of a JSON-RPC answer, with the status of its HTTP binding.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "json-rpc",
    label: "JSON-RPC",
    about: "The `code` in the `error` of a JSON-RPC answer, with the status of its HTTP binding.",
    sources: &["https://www.jsonrpc.org/historical/json-rpc-over-http.html"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "-32000",
            &[500, 200],
            "first of the numbers left to the server; 500 by the HTTP binding, though many always send 200",
        ),
        error(
            "-32600",
            &[400, 200],
            "JSON, yet no valid request object; 400 by the HTTP binding, though many always send 200",
        ),
        error(
            "-32601",
            &[404, 200],
            "there is no such method; 404 by the HTTP binding, though many always send 200",
        ),
        error(
            "-32602",
            &[500, 200],
            "the method does not accept these params; 500 by the HTTP binding, though many always send 200",
        ),
        error(
            "-32603",
            &[500, 200],
            "the server failed inside; 500 by the HTTP binding, though many always send 200",
        ),
        error(
            "-32700",
            &[500, 200],
            "the server could not parse the JSON; 500 by the HTTP binding, though many always send 200",
        ),
    ],
};
