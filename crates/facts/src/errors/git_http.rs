//! git over HTTP: what the git client prints for an answer of a server.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "git-http",
    label: "git over HTTP",
    about: "What the git client prints for an answer of a server.",
    sources: &["https://git-scm.com/docs/http-protocol"],
    confidence: Confidence::Medium,
    names: &[
        error("Authentication failed", &[401], ""),
        error("HTTP Basic: Access denied", &[401], ""),
        error("Permission to repository denied", &[403], ""),
        error("repository not found", &[404], ""),
        error("RPC failed; HTTP 413", &[413], ""),
        error("RPC failed; HTTP 500", &[500], ""),
        error("RPC failed; HTTP 504", &[504], ""),
        error("Support for password authentication was removed", &[401], ""),
        error("The requested URL returned error: 403", &[403], ""),
        error("The requested URL returned error: 429", &[429], ""),
    ],
};
