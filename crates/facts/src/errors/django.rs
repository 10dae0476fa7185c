//! Django: the exception that Django turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "django",
    label: "Django",
    about: "The exception that Django turns into a status.",
    sources: &[
        "django/django django/core/handlers/exception.py, core/exceptions.py (5.2)",
        "django/django django/middleware/csrf.py",
    ],
    confidence: Confidence::High,
    names: &[
        error("BadRequest", &[400], ""),
        error("CSRF cookie not set", &[403], ""),
        error("CSRF token from POST incorrect", &[403], ""),
        error("CSRF token missing", &[403], ""),
        error("DisallowedHost", &[400], ""),
        error("DisallowedModelAdminLookup", &[400], ""),
        error("DisallowedModelAdminToField", &[400], ""),
        error("DisallowedRedirect", &[400], ""),
        error("Http404", &[404], ""),
        error("ImproperlyConfigured", &[500], ""),
        error("InvalidSessionKey", &[400], ""),
        error("MultiPartParserError", &[400], ""),
        error("MultipleObjectsReturned", &[500], ""),
        error("ObjectDoesNotExist", &[500], ""),
        error("Origin checking failed", &[403], ""),
        error("PermissionDenied", &[403], ""),
        error("Referer checking failed - no Referer", &[403], ""),
        error("RequestDataTooBig", &[400], ""),
        error("Resolver404", &[404], ""),
        error("SessionInterrupted", &[400], ""),
        error("SuspiciousFileOperation", &[400], ""),
        error("SuspiciousMultipartForm", &[400], ""),
        error("SuspiciousOperation", &[400], ""),
        error("SuspiciousSession", &[400], ""),
        error("TooManyFieldsSent", &[400], ""),
        error("TooManyFilesSent", &[400], ""),
        error("ValidationError", &[500], ""),
    ],
};
