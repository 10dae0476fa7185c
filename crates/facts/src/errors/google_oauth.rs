//! Google OAuth: the `error` on Google's sign-in page or in the JSON of its token endpoint.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "google-oauth",
    label: "Google OAuth",
    about: "The `error` on Google's sign-in page or in the JSON of its token endpoint.",
    sources: &[
        "https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors (seen in 12 issue threads)",
        "https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors",
    ],
    confidence: Confidence::Medium,
    names: &[
        error(
            "access_denied",
            &[403],
            "the user refused, or is not on the list of test users of an app in testing",
        ),
        error(
            "admin_policy_enforced",
            &[400],
            "the organization's Workspace administrator does not allow this app or one of its scopes",
        ),
        error(
            "deleted_client",
            &[401],
            "somebody has removed the OAuth client from the project",
        ),
        error(
            "disallowed_useragent",
            &[403],
            "Google refuses sign-in in an embedded web view, open the system browser",
        ),
        error(
            "invalid_client",
            &[401],
            "no client with this ID, or its secret does not fit",
        ),
        error(
            "invalid_grant",
            &[400],
            "refresh token withdrawn or expired, code used twice, or the machine's clock is wrong",
        ),
        error(
            "invalid_request",
            &[400],
            "a parameter is wrong or the app breaks Google's policy, the page's details say which",
        ),
        error(
            "invalid_scope",
            &[400],
            "a scope is misspelled or not offered to this client",
        ),
        error(
            "org_internal",
            &[403],
            "only accounts of the app's own organization may sign in",
        ),
        error(
            "origin_mismatch",
            &[400],
            "add the page's origin to the client's JavaScript origins",
        ),
        error(
            "redirect_uri_mismatch",
            &[400],
            "add the exact redirect URI to the client in the Google Cloud console; the page reads \"Error 400\"",
        ),
        error("unsupported_grant_type", &[400], ""),
    ],
};
