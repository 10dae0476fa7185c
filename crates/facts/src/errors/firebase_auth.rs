//! Firebase Authentication: the `message` of an error of Firebase's authentication REST API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "firebase-auth",
    label: "Firebase Authentication",
    about: "The `message` of an error of Firebase's authentication REST API.",
    sources: &["https://firebase.google.com/docs/reference/rest/auth#section-error-response"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "CONFIGURATION_NOT_FOUND",
            &[400],
            "Authentication has not been set up in the project",
        ),
        error(
            "CREDENTIAL_TOO_OLD_LOGIN_AGAIN",
            &[400],
            "sign in anew before changing something sensitive",
        ),
        error("EMAIL_EXISTS", &[400], ""),
        error("EMAIL_NOT_FOUND", &[400], ""),
        error(
            "EXPIRED_OOB_CODE",
            &[400],
            "the code in the e-mail's link is too old",
        ),
        error("INVALID_EMAIL", &[400], ""),
        error("INVALID_GRANT_TYPE", &[400], ""),
        error("INVALID_ID_TOKEN", &[400], ""),
        error(
            "INVALID_LOGIN_CREDENTIALS",
            &[400],
            "no such user or wrong password, not told apart so that nobody can probe addresses",
        ),
        error(
            "INVALID_OOB_CODE",
            &[400],
            "the code in the e-mail's link is wrong or was used",
        ),
        error("INVALID_PASSWORD", &[400], ""),
        error("INVALID_REFRESH_TOKEN", &[400], ""),
        error("MISSING_PASSWORD", &[400], ""),
        error("MISSING_REFRESH_TOKEN", &[400], ""),
        error(
            "OPERATION_NOT_ALLOWED",
            &[400],
            "this way of signing in is not enabled in the project",
        ),
        error("TOKEN_EXPIRED", &[400], ""),
        error(
            "TOO_MANY_ATTEMPTS_TRY_LATER",
            &[400],
            "blocked for unusual activity; 400, not 429",
        ),
        error("USER_DISABLED", &[400], ""),
        error("USER_NOT_FOUND", &[400], ""),
        error("WEAK_PASSWORD", &[400], ""),
    ],
};
