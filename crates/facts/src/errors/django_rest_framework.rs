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
        error("APIException", &[500], ""),
        error("authentication_failed", &[401, 403], ""),
        error("AuthenticationFailed", &[401, 403], ""),
        error("error", &[500], ""),
        error("invalid", &[400], ""),
        error("method_not_allowed", &[405], ""),
        error("MethodNotAllowed", &[405], ""),
        error("no_active_account", &[401], ""),
        error("not_acceptable", &[406], ""),
        error("not_authenticated", &[401, 403], ""),
        error("not_found", &[404], ""),
        error("NotAcceptable", &[406], ""),
        error("NotAuthenticated", &[401, 403], ""),
        error("NotFound", &[404], ""),
        error("parse_error", &[400], ""),
        error("ParseError", &[400], ""),
        error("permission_denied", &[403], ""),
        error("PermissionDenied", &[403], ""),
        error("Throttled", &[429], ""),
        error("throttled", &[429], ""),
        error("token_not_valid", &[401], ""),
        error("unsupported_media_type", &[415], ""),
        error("UnsupportedMediaType", &[415], ""),
        error("ValidationError", &[400], ""),
    ],
};
