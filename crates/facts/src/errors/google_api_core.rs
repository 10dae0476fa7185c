//! Google API libraries for Python: the exception that Google's Python libraries raise for a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "google-api-core",
    label: "Google API libraries for Python",
    about: "The exception that Google's Python libraries raise for a status.",
    sources: &["googleapis/python-api-core google/api_core/exceptions.py"],
    confidence: Confidence::High,
    names: &[
        error("Aborted", &[409], ""),
        error("AlreadyExists", &[409], ""),
        error("BadGateway", &[502], ""),
        error("BadRequest", &[400], ""),
        error("Cancelled", &[499], ""),
        error("Conflict", &[409], ""),
        error(
            "DataLoss",
            &[500],
            "only gRPC has it; over HTTP a plain 500 becomes InternalServerError",
        ),
        error("DeadlineExceeded", &[504], ""),
        error("FailedPrecondition", &[400], ""),
        error("Forbidden", &[403], ""),
        error("GatewayTimeout", &[504], ""),
        error("InternalServerError", &[500], ""),
        error("InvalidArgument", &[400], ""),
        error("LengthRequired", &[411], ""),
        error("MethodNotAllowed", &[405], ""),
        error("MethodNotImplemented", &[501], ""),
        error("NotFound", &[404], ""),
        error("OutOfRange", &[400], ""),
        error("PermissionDenied", &[403], ""),
        error("PreconditionFailed", &[412], ""),
        error("RequestRangeNotSatisfiable", &[416], ""),
        error(
            "ResourceExhausted",
            &[429],
            "a quota or rate is spent, like TooManyRequests",
        ),
        error(
            "RetryError",
            &[],
            "no status of its own: the time for retries ran out, its cause is the last failure",
        ),
        error("ServiceUnavailable", &[503], ""),
        error("TooManyRequests", &[429], ""),
        error("Unauthenticated", &[401], ""),
        error("Unauthorized", &[401], ""),
        error(
            "Unknown",
            &[500],
            "only gRPC has it; over HTTP a plain 500 becomes InternalServerError",
        ),
    ],
};
