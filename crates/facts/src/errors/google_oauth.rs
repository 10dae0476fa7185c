//! Google OAuth: the `error` on Google's consent page or from its token endpoint.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "google-oauth",
    label: "Google OAuth",
    about: "The `error` on Google's consent page or from its token endpoint.",
    sources: &[
        "https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors (seen in 12 issue threads)",
        "https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors",
    ],
    confidence: Confidence::Medium,
    names: &[
        error("access_denied", &[403], ""),
        error("admin_policy_enforced", &[400], ""),
        error("deleted_client", &[401], ""),
        error("disallowed_useragent", &[403], ""),
        error("invalid_client", &[401], ""),
        error("invalid_grant", &[400], ""),
        error("invalid_request", &[400], ""),
        error("invalid_scope", &[400], ""),
        error("org_internal", &[403], ""),
        error("origin_mismatch", &[400], ""),
        error("redirect_uri_mismatch", &[400], ""),
        error("unsupported_grant_type", &[400], ""),
    ],
};
