//! Kubernetes: the `reason` of a `Status` object from the Kubernetes API server.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "kubernetes",
    label: "Kubernetes",
    about: "The `reason` of a `Status` object from the Kubernetes API server.",
    sources: &["kubernetes/apimachinery pkg/apis/meta/v1/types.go, pkg/api/errors/errors.go"],
    confidence: Confidence::High,
    names: &[
        error("AlreadyExists", &[409], ""),
        error("BadRequest", &[400], ""),
        error("Conflict", &[409], ""),
        error("Expired", &[410], ""),
        error("Forbidden", &[403], ""),
        error("Gone", &[410], ""),
        error("InternalError", &[500], ""),
        error("Invalid", &[422], ""),
        error("MethodNotAllowed", &[405], ""),
        error("NotAcceptable", &[406], ""),
        error("NotFound", &[404], ""),
        error("RequestEntityTooLarge", &[413], ""),
        error("ServerTimeout", &[500], ""),
        error("ServiceUnavailable", &[503], ""),
        error("StorageReadError", &[500], ""),
        error("Timeout", &[504], ""),
        error("TooManyRequests", &[429], ""),
        error("Unauthorized", &[401], ""),
        error("UnsupportedMediaType", &[415], ""),
    ],
};
