//! Keycloak: the `error` in the JSON of Keycloak's token endpoint.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "keycloak",
    label: "Keycloak",
    about: "The `error` in the JSON of Keycloak's token endpoint.",
    sources: &["https://www.keycloak.org/docs/latest/server_admin/"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "invalid_client",
            &[400, 401],
            "no such client, or its secret or assertion fails; 401 or 400 by version and kind of sign-in",
        ),
        error(
            "invalid_grant",
            &[401, 400],
            "401 from a wrong user name or password, 400 from a spent code or stale refresh token",
        ),
        error(
            "unauthorized_client",
            &[401, 400],
            "401 if the secret does not fit, 400 if the client has this flow disabled",
        ),
    ],
};
