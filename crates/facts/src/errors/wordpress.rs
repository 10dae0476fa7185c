//! WordPress REST API: the `code` in the JSON of WordPress's REST API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "wordpress",
    label: "WordPress REST API",
    about: "The `code` in the JSON of WordPress's REST API.",
    sources: &[
        "https://developer.wordpress.org/rest-api/ (401 seen in WP-API/WP-API#2935 and others)",
        "https://developer.wordpress.org/rest-api/",
    ],
    confidence: Confidence::Medium,
    names: &[
        error("jwt_auth_bad_config", &[403], ""),
        error("jwt_auth_invalid_token", &[403], ""),
        error("jwt_auth_no_auth_header", &[403], ""),
        error("rest_already_trashed", &[410], ""),
        error("rest_cannot_create", &[401, 403], ""),
        error("rest_cannot_create_user", &[401, 403], ""),
        error("rest_cannot_delete", &[401, 403], ""),
        error("rest_cannot_edit", &[401, 403], ""),
        error("rest_cannot_read", &[401, 403], ""),
        error("rest_cannot_update", &[401, 403], ""),
        error("rest_cannot_view", &[401, 403], ""),
        error("rest_cookie_invalid_nonce", &[403], ""),
        error("rest_forbidden", &[401, 403], ""),
        error("rest_forbidden_context", &[401, 403], ""),
        error("rest_invalid_json", &[400], ""),
        error("rest_invalid_param", &[400], ""),
        error("rest_missing_callback_param", &[400], ""),
        error("rest_no_route", &[404], ""),
        error("rest_not_logged_in", &[401], ""),
        error("rest_post_invalid_id", &[404], ""),
        error("rest_term_invalid", &[404], ""),
        error("rest_trash_not_supported", &[501], ""),
        error("rest_upload_no_data", &[400], ""),
        error("rest_user_cannot_view", &[401, 403], ""),
        error("rest_user_invalid_id", &[404], ""),
        error("term_exists", &[400], ""),
        error("woocommerce_rest_authentication_error", &[401], ""),
        error("woocommerce_rest_cannot_create", &[401, 403], ""),
        error("woocommerce_rest_cannot_edit", &[401, 403], ""),
        error("woocommerce_rest_cannot_view", &[401, 403], ""),
    ],
};
