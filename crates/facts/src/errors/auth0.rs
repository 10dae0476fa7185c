//! Auth0: the `error` in the JSON of Auth0's endpoints, where Auth0 departs from OAuth's rules or adds to them.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "auth0",
    label: "Auth0",
    about: "The `error` in the JSON of Auth0's endpoints, where Auth0 departs from OAuth's rules or adds to them.",
    sources: &["https://auth0.com/docs/libraries/common-auth0-library-authentication-errors"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "insufficient_scope",
            &[403],
            "the token of the management API lacks the scope named in the message",
        ),
        error(
            "invalid_grant",
            &[403],
            "password wrong, code already spent or refresh token withdrawn; 403 where OAuth says 400",
        ),
        error(
            "invalid_signup",
            &[400],
            "somebody has this account already, or the password breaks the rules",
        ),
        error(
            "mfa_required",
            &[403],
            "go on to the second factor with the `mfa_token` in the answer",
        ),
        error(
            "too_many_attempts",
            &[429],
            "too many failed sign-ins, Auth0 has blocked the account for this address",
        ),
        error("too_many_requests", &[429], "rate limit, see `x-ratelimit-reset`"),
    ],
};
