//! Django: the exception that Django turns into a status, or the reason that its CSRF check gives.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "django",
    label: "Django",
    about: "The exception that Django turns into a status, or the reason that its CSRF check gives.",
    sources: &[
        "django/django django/core/handlers/exception.py, core/exceptions.py (5.2)",
        "django/django django/middleware/csrf.py",
    ],
    confidence: Confidence::High,
    names: &[
        error("BadRequest", &[400], ""),
        error(
            "CSRF cookie not set",
            &[403],
            "the browser sent no CSRF cookie: blocked, other domain, or never given",
        ),
        error(
            "CSRF token from POST incorrect",
            &[403],
            "the form is older than the last sign-in",
        ),
        error(
            "CSRF token missing",
            &[403],
            "the form lacks `{% csrf_token %}`, or the script `X-CSRFToken`",
        ),
        error("DisallowedHost", &[400], "put the name into `ALLOWED_HOSTS`"),
        error("DisallowedModelAdminLookup", &[400], ""),
        error("DisallowedModelAdminToField", &[400], ""),
        error(
            "DisallowedRedirect",
            &[400],
            "redirect to a scheme that is not allowed",
        ),
        error("Http404", &[404], "raised by a view or `get_object_or_404`"),
        error(
            "ImproperlyConfigured",
            &[500],
            "500: a setting is absent or wrong",
        ),
        error("InvalidSessionKey", &[400], ""),
        error(
            "MultiPartParserError",
            &[400],
            "the form is no valid `multipart/form-data`",
        ),
        error(
            "MultipleObjectsReturned",
            &[500],
            "500: `get` found more than one row",
        ),
        error(
            "ObjectDoesNotExist",
            &[500],
            "500 when nobody catches it; `get_object_or_404` gives 404",
        ),
        error(
            "Origin checking failed",
            &[403],
            "add the origin to `CSRF_TRUSTED_ORIGINS`",
        ),
        error("PermissionDenied", &[403], ""),
        error(
            "Referer checking failed - no Referer",
            &[403],
            "over https a `Referer` is demanded, a policy or extension drops it",
        ),
        error(
            "RequestDataTooBig",
            &[400],
            "over `DATA_UPLOAD_MAX_MEMORY_SIZE`, 2.5 MB by default; 400, where 413 would fit",
        ),
        error("Resolver404", &[404], "no pattern in `urls.py` fits"),
        error(
            "SessionInterrupted",
            &[400],
            "the session was deleted meanwhile, mostly by a sign-out",
        ),
        error("SuspiciousFileOperation", &[400], "a path would leave its folder"),
        error("SuspiciousMultipartForm", &[400], ""),
        error(
            "SuspiciousOperation",
            &[400],
            "parent of several, logged under `django.security`",
        ),
        error("SuspiciousSession", &[400], ""),
        error(
            "TooManyFieldsSent",
            &[400],
            "over `DATA_UPLOAD_MAX_NUMBER_FIELDS`, 1,000 by default",
        ),
        error(
            "TooManyFilesSent",
            &[400],
            "over `DATA_UPLOAD_MAX_NUMBER_FILES`, 100 by default",
        ),
        error(
            "ValidationError",
            &[500],
            "500 when raised outside a form or serializer and not caught",
        ),
    ],
};
