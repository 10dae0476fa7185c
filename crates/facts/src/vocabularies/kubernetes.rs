//! The reasons of the Kubernetes API server.

use super::{Maker, Vocabulary, finer};
use crate::Confidence;

pub(super) static REASON: Vocabulary = Vocabulary {
    id: "kubernetes-status-reason",
    page: "kubernetes",
    label: "Kubernetes API reasons",
    about: "The member `reason` of a `Status` object from the Kubernetes API server.",
    source: "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer(
            "Unauthorized",
            "Credentials are missing or not accepted",
            &["401"],
        ),
        finer("Forbidden", "RBAC or admission denied the request", &["403"]),
        finer("NotFound", "Object or resource does not exist", &["404"]),
        finer("AlreadyExists", "An object has that name already", &["409"]),
        finer("Conflict", "Object was changed in the meantime", &["409"]),
        finer("Gone", "Watch or continue token is too old", &["410"]),
        finer("Invalid", "Object does not pass validation", &["422"]),
        finer("Timeout", "Server could not finish in time", &["504"]),
        finer("ServerTimeout", "Server cannot do it now", &["500"]),
        finer(
            "TooManyRequests",
            "Priority and fairness or a disruption budget refused",
            &["429"],
        ),
        finer(
            "ServiceUnavailable",
            "Aggregated API or target of a proxied call cannot be reached",
            &["503"],
        ),
        finer("InternalError", "Admission webhook or storage failed", &["500"]),
        finer("BadRequest", "Request is malformed", &["400"]),
    ],
};
