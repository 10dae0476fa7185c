//! Laravel exceptions: the exception that Laravel turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "laravel",
    label: "Laravel exceptions",
    about: "The exception that Laravel turns into a status.",
    sources: &[
        "laravel/framework src/Illuminate/Foundation/Exceptions/Handler.php",
        "laravel/framework src/Illuminate/Http/Exceptions, Routing/Exceptions",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "AuthenticationException",
            &[401, 302],
            "401 when JSON is expected, else 302 to the sign-in page",
        ),
        error(
            "AuthorizationException",
            &[403],
            "403 unless the policy's answer names a status, such as 404",
        ),
        error(
            "BackedEnumCaseNotFoundException",
            &[404],
            "a route parameter is no case of its enum",
        ),
        error(
            "ErrorException",
            &[500],
            "whatever else is thrown and not handled",
        ),
        error(
            "InvalidSignatureException",
            &[403],
            "a signed URL was changed or is past its time",
        ),
        error("MalformedUrlException", &[400], "the path has broken UTF-8"),
        error(
            "ModelNotFoundException",
            &[404],
            "`findOrFail` or a route's model found no row",
        ),
        error(
            "OriginMismatchException",
            &[403],
            "the request came from an origin that is not trusted",
        ),
        error("PostTooLargeException", &[413], "over `post_max_size` of PHP"),
        error(
            "PreventRequestsDuringMaintenance",
            &[503],
            "`php artisan up` ends the maintenance",
        ),
        error("RecordNotFoundException", &[404], ""),
        error("RecordsNotFoundException", &[404], ""),
        error(
            "ThrottleRequestsException",
            &[429],
            "over the limit of the `throttle` middleware, see `Retry-After`",
        ),
        error(
            "TokenMismatchException",
            &[419],
            "\"Page Expired\": CSRF token absent or session over, load the form again",
        ),
        error(
            "ValidationException",
            &[422, 302],
            "422 when JSON is expected, else 302 back to the form",
        ),
    ],
};
