//! Supabase Auth: the `error_code` in the JSON of Supabase's authentication server.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "supabase-auth",
    label: "Supabase Auth",
    about: "The `error_code` in the JSON of Supabase's authentication server.",
    sources: &["https://supabase.com/docs/guides/auth/debugging/error-codes"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "bad_jwt",
            &[403],
            "the token in `Authorization` is damaged or foreign",
        ),
        error("email_exists", &[422], ""),
        error("email_not_confirmed", &[400], ""),
        error("invalid_credentials", &[400], ""),
        error("no_authorization", &[401], ""),
        error("not_admin", &[403], ""),
        error(
            "otp_expired",
            &[403],
            "code or link is too old, was used, or was opened by a mail scanner",
        ),
        error(
            "over_email_send_rate_limit",
            &[429],
            "too many mails, the built-in mailer allows very few; set up SMTP",
        ),
        error("over_request_rate_limit", &[429], ""),
        error("over_sms_send_rate_limit", &[429], ""),
        error(
            "refresh_token_already_used",
            &[400],
            "the token was rotated and used again, all of the session's tokens are void",
        ),
        error("refresh_token_not_found", &[400], ""),
        error("same_password", &[422], ""),
        error(
            "session_not_found",
            &[403],
            "the session was signed out elsewhere or deleted",
        ),
        error(
            "signup_disabled",
            &[422],
            "new users are switched off in the project",
        ),
        error("user_already_exists", &[422], ""),
        error("validation_failed", &[400], "a parameter is absent or malformed"),
        error("weak_password", &[422], ""),
    ],
};
