//! Auth0: the `error` in the JSON of Auth0's endpoints, where it differs from OAuth's rules.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "auth0",
    label: "Auth0",
    about: "The `error` in the JSON of Auth0's endpoints, where it differs from OAuth's rules.",
    sources: &["https://auth0.com/docs/libraries/common-auth0-library-authentication-errors"],
    confidence: Confidence::Medium,
    names: &[
        error("403 where the RFC says 400", &[403], ""),
        error("insufficient_scope", &[403], ""),
        error("invalid_grant", &[403], ""),
        error("invalid_signup", &[400], ""),
        error("mfa_required", &[403], ""),
        error("too_many_attempts", &[429], ""),
        error("too_many_requests", &[429], ""),
    ],
};
