//! Keycloak: the `error` that Keycloak's token endpoint answers with.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "keycloak",
    label: "Keycloak",
    about: "The `error` that Keycloak's token endpoint answers with.",
    sources: &["https://www.keycloak.org/docs/latest/server_admin/"],
    confidence: Confidence::Medium,
    names: &[
        error("invalid_client", &[400, 401], ""),
        error("invalid_grant", &[401, 400], ""),
        error("unauthorized_client", &[401, 400], ""),
    ],
};
