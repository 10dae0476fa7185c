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
        error(
            "AlreadyExists",
            &[409],
            "an object of this name is there, use apply or replace",
        ),
        error("BadRequest", &[400], ""),
        error(
            "Conflict",
            &[409],
            "someone changed the object in between; fetch it anew and repeat the change",
        ),
        error(
            "Expired",
            &[410],
            "the history that `resourceVersion` or `continue` refers to is gone; start with a fresh list",
        ),
        error(
            "Forbidden",
            &[403],
            "the account is known; RBAC, an admission plugin or a quota refused",
        ),
        error("Gone", &[410], "the server no longer has this, and never will"),
        error(
            "InternalError",
            &[500],
            "an unexpected fault, or a webhook or backend of the API server failed",
        ),
        error(
            "Invalid",
            &[422],
            "the object does not pass validation, `details.causes` lists the fields",
        ),
        error("MethodNotAllowed", &[405], ""),
        error("NotAcceptable", &[406], ""),
        error(
            "NotFound",
            &[404],
            "no such object, or no such kind in this cluster",
        ),
        error(
            "RequestEntityTooLarge",
            &[413],
            "the object is over the server's limit, 3 MiB by default",
        ),
        error(
            "ServerTimeout",
            &[500],
            "not done within the time, nothing wrong with the request; repeat after the given seconds",
        ),
        error("ServiceUnavailable", &[503], ""),
        error(
            "StorageReadError",
            &[500],
            "etcd holds an object that the server cannot read or decrypt",
        ),
        error(
            "Timeout",
            &[504],
            "the call took too long; it may have had its effect all the same",
        ),
        error(
            "TooManyRequests",
            &[429],
            "the API server is overloaded, or a PodDisruptionBudget holds an eviction back",
        ),
        error(
            "Unauthorized",
            &[401],
            "the credentials are absent, expired or not accepted by the API server",
        ),
        error(
            "UnsupportedMediaType",
            &[415],
            "the server does not take this encoding; a PATCH needs one of the patch types",
        ),
    ],
};
