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
        error("account_selection_required", &[302], ""),
        error("consent_required", &[302], ""),
        error("insufficient_scope", &[403], ""),
        error("interaction_required", &[302, 400], ""),
        error("invalid_token", &[401], ""),
        error("login_required", &[302], ""),
        error("registration_not_supported", &[302], ""),
    ],
};
