//! GitLab: the `message` or `error` in the JSON of GitLab's API, or git's text over HTTP.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "gitlab",
    label: "GitLab",
    about: "The `message` or `error` in the JSON of GitLab's API, or git's text over HTTP.",
    sources: &["https://docs.gitlab.com/api/rest/troubleshooting/"],
    confidence: Confidence::Medium,
    names: &[
        error("401 Unauthorized", &[401], ""),
        error("403 Forbidden", &[403], ""),
        error("404 Project Not Found", &[404], ""),
        error("405 Method Not Allowed", &[405], ""),
        error("Branch cannot be merged", &[422], ""),
        error("HTTP Basic: Access denied", &[401], ""),
        error("insufficient_scope", &[403], ""),
        error("invalid_token", &[401], ""),
        error("Retry later", &[429], ""),
        error("SHA does not match HEAD of source branch", &[409], ""),
    ],
};
