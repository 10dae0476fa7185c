//! WordPress REST API: the `code` in the JSON of WordPress's REST API and of plugins that extend it.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "wordpress",
    label: "WordPress REST API",
    about: "The `code` in the JSON of WordPress's REST API and of plugins that extend it.",
    sources: &[
        "https://developer.wordpress.org/rest-api/ (401 seen in WP-API/WP-API#2935 and others)",
        "https://developer.wordpress.org/rest-api/",
    ],
    confidence: Confidence::Medium,
    names: &[
        error(
            "jwt_auth_bad_config",
            &[403],
            "define `JWT_AUTH_SECRET_KEY` in `wp-config.php`",
        ),
        error("jwt_auth_invalid_token", &[403], ""),
        error(
            "jwt_auth_no_auth_header",
            &[403],
            "the web server does not hand `Authorization` to PHP, or none was sent",
        ),
        error("rest_already_trashed", &[410], ""),
        error(
            "rest_cannot_create",
            &[401, 403],
            "401 without login, 403 with a login whose role may not create this",
        ),
        error(
            "rest_cannot_create_user",
            &[401, 403],
            "401 without login, 403 with a login whose role may not create users",
        ),
        error(
            "rest_cannot_delete",
            &[401, 403],
            "401 without login, 403 with a login whose role may not delete this",
        ),
        error(
            "rest_cannot_edit",
            &[401, 403],
            "401 without login, 403 with a login whose role may not edit this",
        ),
        error(
            "rest_cannot_read",
            &[401, 403],
            "401 without login, 403 with a login whose role may not read this",
        ),
        error(
            "rest_cannot_update",
            &[401, 403],
            "401 without login, 403 with a login whose role may not change this",
        ),
        error(
            "rest_cannot_view",
            &[401, 403],
            "401 without login, 403 with a login whose role may not see this",
        ),
        error(
            "rest_cookie_invalid_nonce",
            &[403],
            "the page's nonce is too old, load it again",
        ),
        error(
            "rest_forbidden",
            &[401, 403],
            "401 without login, 403 with a login that may not call this route",
        ),
        error(
            "rest_forbidden_context",
            &[401, 403],
            "401 without login, 403 with one; `context=edit` needs the right to edit",
        ),
        error("rest_invalid_json", &[400], ""),
        error(
            "rest_invalid_param",
            &[400],
            "`data.params` tells which parameter and why",
        ),
        error(
            "rest_missing_callback_param",
            &[400],
            "`data.params` lists what is absent",
        ),
        error(
            "rest_no_route",
            &[404],
            "wrong path or method, or permalinks and rewrite rules are not set up",
        ),
        error(
            "rest_not_logged_in",
            &[401],
            "sign in; servers may also drop `Authorization` before PHP",
        ),
        error("rest_post_invalid_id", &[404], ""),
        error("rest_term_invalid", &[404], ""),
        error(
            "rest_trash_not_supported",
            &[501],
            "there is no trash for this type, send `force=true`",
        ),
        error("rest_upload_no_data", &[400], ""),
        error(
            "rest_user_cannot_view",
            &[401, 403],
            "401 without login, 403 with one; users without posts are hidden",
        ),
        error("rest_user_invalid_id", &[404], ""),
        error("term_exists", &[400], ""),
        error(
            "woocommerce_rest_authentication_error",
            &[401],
            "consumer key or signature is wrong, or plain http without OAuth",
        ),
        error(
            "woocommerce_rest_cannot_create",
            &[401, 403],
            "401 without a valid key, 403 when the key's user may not create this",
        ),
        error(
            "woocommerce_rest_cannot_edit",
            &[401, 403],
            "401 without a valid key, 403 when the key's user may not edit this",
        ),
        error(
            "woocommerce_rest_cannot_view",
            &[401, 403],
            "401 without a valid key, 403 when the key's user may not see this",
        ),
    ],
};
