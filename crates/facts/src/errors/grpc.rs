//! gRPC: the name of a gRPC status, with the HTTP status that Google's APIs and gateways answer with.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "grpc",
    label: "gRPC",
    about: "The name of a gRPC status, with the HTTP status that Google's APIs and gateways answer with.",
    sources: &[
        "googleapis/python-api-core google/api_core/exceptions.py; https://cloud.google.com/apis/design/errors",
    ],
    confidence: Confidence::High,
    names: &[
        error("ABORTED", &[409], ""),
        error("ALREADY_EXISTS", &[409], ""),
        error("CANCELLED", &[499], ""),
        error("DATA_LOSS", &[500], ""),
        error("DEADLINE_EXCEEDED", &[504], ""),
        error("FAILED_PRECONDITION", &[400], ""),
        error("INTERNAL", &[500], ""),
        error("INVALID_ARGUMENT", &[400], ""),
        error("NOT_FOUND", &[404], ""),
        error("OK", &[200], ""),
        error("OUT_OF_RANGE", &[400], ""),
        error("PERMISSION_DENIED", &[403], ""),
        error("RESOURCE_EXHAUSTED", &[429], ""),
        error("UNAUTHENTICATED", &[401], ""),
        error("UNAVAILABLE", &[503], ""),
        error("UNIMPLEMENTED", &[501], ""),
        error("UNKNOWN", &[500], ""),
    ],
};
