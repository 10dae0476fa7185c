//! OpenID Connect: the `error` that an OpenID provider adds to the redirect back to the application.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "openid-connect",
    label: "OpenID Connect",
    about: "The `error` that an OpenID provider adds to the redirect back to the application.",
    sources: &[
        "https://openid.net/specs/openid-connect-core-1_0.html#AuthError (names read in lepture/authlib authlib/oidc/core/errors.py)",
        "https://openid.net/specs/openid-connect-core-1_0.html#UserInfoError",
    ],
    confidence: Confidence::Medium,
    names: &[
        error(
            "account_selection_required",
            &[302],
            "`prompt=none` was sent and the user would have to choose between accounts",
        ),
        error(
            "consent_required",
            &[302],
            "`prompt=none` was sent and the user has not yet agreed",
        ),
        error(
            "insufficient_scope",
            &[403],
            "the access token was issued without `openid`, so UserInfo is closed to it",
        ),
        error(
            "interaction_required",
            &[302, 400],
            "`prompt=none` forbids the screen that is needed; 302 by redirect, 400 from Entra ID's token endpoint",
        ),
        error(
            "invalid_token",
            &[401],
            "UserInfo was called with an access token that has run out or is damaged",
        ),
        error(
            "login_required",
            &[302],
            "`prompt=none` was sent and the user has no session at the provider",
        ),
        error(
            "registration_not_supported",
            &[302],
            "the `registration` parameter is not offered by this provider",
        ),
    ],
};
