//! gRPC: the name of a gRPC code, with the HTTP status that Google's APIs and JSON gateways answer with.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "grpc",
    label: "gRPC",
    about: "The name of a gRPC code, with the HTTP status that Google's APIs and JSON gateways answer with.",
    sources: &[
        "googleapis/python-api-core google/api_core/exceptions.py; https://cloud.google.com/apis/design/errors",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "ABORTED",
            &[409],
            "a race was lost, repeat the whole sequence; 409 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "ALREADY_EXISTS",
            &[409],
            "409 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "CANCELLED",
            &[499],
            "the caller gave up; 499 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "DATA_LOSS",
            &[500],
            "data is lost or damaged for good; 500 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "DEADLINE_EXCEEDED",
            &[504],
            "the caller's time ran out; 504 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "FAILED_PRECONDITION",
            &[400],
            "the state must change before a retry; 400 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "INTERNAL",
            &[500],
            "something is broken; 500 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "INVALID_ARGUMENT",
            &[400],
            "wrong whatever the server's state; 400 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "NOT_FOUND",
            &[404],
            "404 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "OK",
            &[200],
            "native gRPC answers 200 in any case and puts the code into `grpc-status`",
        ),
        error(
            "OUT_OF_RANGE",
            &[400],
            "past the end, may become valid later; 400 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "PERMISSION_DENIED",
            &[403],
            "the caller is known and may not; 403 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "RESOURCE_EXHAUSTED",
            &[429],
            "a quota or rate is spent; 429 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "UNAUTHENTICATED",
            &[401],
            "credentials absent or not valid; 401 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "UNAVAILABLE",
            &[503],
            "passing, retry with growing pauses; 503 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "UNIMPLEMENTED",
            &[501],
            "the server has no such method; 501 through a JSON gateway, 200 on native gRPC",
        ),
        error(
            "UNKNOWN",
            &[500],
            "the server threw something without a code; 500 through a JSON gateway, 200 on native gRPC",
        ),
    ],
};
