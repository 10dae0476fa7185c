//! git over HTTP: what the git client prints about an answer of a server.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "git-http",
    label: "git over HTTP",
    about: "What the git client prints about an answer of a server.",
    sources: &["https://git-scm.com/docs/http-protocol"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "Authentication failed",
            &[401],
            "user or token is wrong or has run out, clear the stored one",
        ),
        error(
            "HTTP Basic: Access denied",
            &[401],
            "GitLab: password or token wrong; with two-factor sign-in use a token",
        ),
        error(
            "Permission to repository denied",
            &[403],
            "the account that signed in has no write access",
        ),
        error(
            "repository not found",
            &[404],
            "no such repository, or hidden from this account",
        ),
        error(
            "RPC failed; HTTP 413",
            &[413],
            "push is over a proxy's limit, `client_max_body_size` in nginx; or use SSH",
        ),
        error("RPC failed; HTTP 500", &[500], ""),
        error(
            "RPC failed; HTTP 504",
            &[504],
            "a proxy in front gave up on the server",
        ),
        error(
            "Support for password authentication was removed",
            &[401],
            "GitHub takes tokens and keys only",
        ),
        error(
            "The requested URL returned error: 403",
            &[403],
            "the stored account has no right to push or read here",
        ),
        error(
            "The requested URL returned error: 429",
            &[429],
            "too many requests from this address, wait",
        ),
    ],
};
