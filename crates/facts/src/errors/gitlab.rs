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
        error(
            "401 Unauthorized",
            &[401],
            "the token is absent, wrong or expired",
        ),
        error("403 Forbidden", &[403], ""),
        error(
            "404 Project Not Found",
            &[404],
            "wrong path or ID, or a project hidden from this token",
        ),
        error(
            "405 Method Not Allowed",
            &[405],
            "the merge request cannot be merged: draft, closed or a failed pipeline",
        ),
        error(
            "Branch cannot be merged",
            &[422],
            "conflicts; older versions sent 406",
        ),
        error(
            "HTTP Basic: Access denied",
            &[401],
            "password or token wrong; with two-factor sign-in use a token",
        ),
        error(
            "insufficient_scope",
            &[403],
            "give the token the scope named in `scope`",
        ),
        error("invalid_token", &[401], ""),
        error(
            "Retry later",
            &[429],
            "GitLab's rate limit answers in plain text; wait as `Retry-After` says",
        ),
        error(
            "SHA does not match HEAD of source branch",
            &[409],
            "new commits have come in since `sha`",
        ),
    ],
};
