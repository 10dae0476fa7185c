//! JSON-RPC: the `code` of a JSON-RPC error, with the status of its HTTP binding.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "json-rpc",
    label: "JSON-RPC",
    about: "The `code` of a JSON-RPC error, with the status of its HTTP binding.",
    sources: &["https://www.jsonrpc.org/historical/json-rpc-over-http.html"],
    confidence: Confidence::Medium,
    names: &[
        error("-32000", &[500, 200], ""),
        error("-32600", &[400, 200], ""),
        error("-32601", &[404, 200], ""),
        error("-32602", &[500, 200], ""),
        error("-32603", &[500, 200], ""),
        error("-32700", &[500, 200], ""),
    ],
};
