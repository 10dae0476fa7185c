//! BigQuery: the `reason` in the `errors` of the BigQuery API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "bigquery",
    label: "BigQuery",
    about: "The `reason` in the `errors` of the BigQuery API.",
    sources: &["https://cloud.google.com/bigquery/docs/error-messages"],
    confidence: Confidence::Medium,
    names: &[
        error("accessDenied", &[403], "no role on the table, dataset or project"),
        error(
            "backendError",
            &[500, 503],
            "503 or 500, by the time it failed; retry with growing pauses",
        ),
        error("billingNotEnabled", &[403], "the project has no billing account"),
        error("billingTierLimitExceeded", &[400], ""),
        error("blocked", &[403], ""),
        error("duplicate", &[409], ""),
        error("internalError", &[500], ""),
        error("invalid", &[400], ""),
        error("invalidQuery", &[400], ""),
        error("invalidUser", &[400], ""),
        error("jobBackendError", &[400], ""),
        error("jobInternalError", &[400], ""),
        error("jobRateLimitExceeded", &[400], ""),
        error("notFound", &[404], ""),
        error("notImplemented", &[501], ""),
        error("proxyAuthenticationRequired", &[407], ""),
        error("quotaExceeded", &[403], ""),
        error(
            "rateLimitExceeded",
            &[403],
            "too many short-term calls or table updates, slow down",
        ),
        error("resourceInUse", &[400], ""),
        error(
            "resourcesExceeded",
            &[400],
            "the query outgrew its memory, sort or join less at once",
        ),
        error("responseTooLarge", &[403], "write the result to a table"),
        error(
            "stopped",
            &[200],
            "the job was canceled; asking for it still gives 200",
        ),
        error("tableUnavailable", &[400], ""),
        error("timeout", &[400], ""),
    ],
};
