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
        error("bad_jwt", &[403], ""),
        error("email_exists", &[422], ""),
        error("email_not_confirmed", &[400], ""),
        error("invalid_credentials", &[400], ""),
        error("no_authorization", &[401], ""),
        error("not_admin", &[403], ""),
        error("otp_expired", &[403], ""),
        error("over_email_send_rate_limit", &[429], ""),
        error("over_request_rate_limit", &[429], ""),
        error("over_sms_send_rate_limit", &[429], ""),
        error("refresh_token_already_used", &[400], ""),
        error("refresh_token_not_found", &[400], ""),
        error("same_password", &[422], ""),
        error("session_not_found", &[403], ""),
        error("signup_disabled", &[422], ""),
        error("user_already_exists", &[422], ""),
        error("validation_failed", &[400], ""),
        error("weak_password", &[422], ""),
    ],
};
