//! Django REST framework: the exception, or the `code` of its detail, that the framework turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "django-rest-framework",
    label: "Django REST framework",
    about: "The exception, or the `code` of its detail, that the framework turns into a status.",
    sources: &[
        "encode/django-rest-framework rest_framework/exceptions.py",
        "jazzband/djangorestframework-simplejwt rest_framework_simplejwt/exceptions.py",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "APIException",
            &[500],
            "parent of them all, 500 unless it sets a status",
        ),
        error(
            "authentication_failed",
            &[401, 403],
            "wrong credentials: 401; but 403 if the first authenticator has no challenge to send, such as sessions",
        ),
        error(
            "AuthenticationFailed",
            &[401, 403],
            "wrong credentials: 401; but 403 if the first authenticator has no challenge to send, such as sessions",
        ),
        error("error", &[500], ""),
        error("invalid", &[400], ""),
        error("method_not_allowed", &[405], ""),
        error("MethodNotAllowed", &[405], ""),
        error(
            "no_active_account",
            &[401],
            "Simple JWT: user name or password wrong, or the account is inactive",
        ),
        error("not_acceptable", &[406], ""),
        error(
            "not_authenticated",
            &[401, 403],
            "nobody signed in: 401; but 403 if the first authenticator has no challenge to send, such as sessions",
        ),
        error("not_found", &[404], ""),
        error("NotAcceptable", &[406], ""),
        error(
            "NotAuthenticated",
            &[401, 403],
            "nobody signed in: 401; but 403 if the first authenticator has no challenge to send, such as sessions",
        ),
        error("NotFound", &[404], ""),
        error("parse_error", &[400], ""),
        error("ParseError", &[400], "the content does not parse"),
        error("permission_denied", &[403], ""),
        error("PermissionDenied", &[403], ""),
        error("Throttled", &[429], "the rate is used up, see `Retry-After`"),
        error("throttled", &[429], ""),
        error(
            "token_not_valid",
            &[401],
            "Simple JWT: the token is expired, damaged or of the wrong type",
        ),
        error("unsupported_media_type", &[415], ""),
        error("UnsupportedMediaType", &[415], ""),
        error(
            "ValidationError",
            &[400],
            "the data breaks the serializer's rules, each field lists its own",
        ),
    ],
};
