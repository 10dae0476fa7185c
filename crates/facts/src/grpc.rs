//! The gRPC codes on either side of a status: two mappings, and they are not each other's inverse.

use crate::{Class, Entry, Kind, Wire};

/// The gRPC codes on either side of a number.
///
/// A gRPC client that gets a response without `grpc-status` reads [`Grpc::to_grpc`] from the number
/// (gRPC, `http-grpc-status-mapping.md`). A gateway that turns gRPC into HTTP sends the number for
/// [`Grpc::from_grpc`] (`google/rpc/code.proto`). So 404 becomes UNIMPLEMENTED, though NOT_FOUND becomes 404.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grpc {
    /// The gRPC code that a client turns the number into.
    pub to_grpc: &'static str,
    /// The gRPC codes that a gateway turns into the number.
    pub from_grpc: &'static [&'static str],
}

pub(super) fn of(entry: &Entry) -> Option<Grpc> {
    // A client skips an interim response and reads on.
    let is_final_response = matches!(entry.class(), Some(class) if class != Class::Informational);
    if entry.kind != Kind::Status || entry.wire == Some(Wire::Never) || !is_final_response {
        return None;
    }
    let to_grpc = match entry.code {
        400 | 431 => "INTERNAL",
        401 => "UNAUTHENTICATED",
        403 => "PERMISSION_DENIED",
        404 => "UNIMPLEMENTED",
        429 | 502..=504 => "UNAVAILABLE",
        _ => "UNKNOWN",
    };
    let from_grpc: &[&str] = match entry.code {
        200 => &["OK"],
        400 => &["INVALID_ARGUMENT", "FAILED_PRECONDITION", "OUT_OF_RANGE"],
        401 => &["UNAUTHENTICATED"],
        403 => &["PERMISSION_DENIED"],
        404 => &["NOT_FOUND"],
        409 => &["ALREADY_EXISTS", "ABORTED"],
        429 => &["RESOURCE_EXHAUSTED"],
        499 => &["CANCELLED"],
        500 => &["UNKNOWN", "INTERNAL", "DATA_LOSS"],
        501 => &["UNIMPLEMENTED"],
        503 => &["UNAVAILABLE"],
        504 => &["DEADLINE_EXCEEDED"],
        _ => &[],
    };
    Some(Grpc { to_grpc, from_grpc })
}
