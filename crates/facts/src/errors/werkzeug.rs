//! Flask and Werkzeug: the exception class of Werkzeug, which Flask turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "werkzeug",
    label: "Flask and Werkzeug",
    about: "The exception class of Werkzeug, which Flask turns into a status.",
    sources: &["pallets/werkzeug src/werkzeug/exceptions.py"],
    confidence: Confidence::High,
    names: &[
        error("BadGateway", &[502], ""),
        error("BadRequest", &[400], "often broken JSON in `request.get_json()`"),
        error(
            "BadRequestKeyError",
            &[400],
            "`request.form` or `request.args` was read by a key that did not come",
        ),
        error(
            "ClientDisconnected",
            &[400],
            "the client hung up in the middle of its content",
        ),
        error("Conflict", &[409], ""),
        error("ExpectationFailed", &[417], ""),
        error("FailedDependency", &[424], ""),
        error("Forbidden", &[403], ""),
        error("GatewayTimeout", &[504], ""),
        error("Gone", &[410], ""),
        error("HTTPVersionNotSupported", &[505], ""),
        error("ImATeapot", &[418], ""),
        error("InternalServerError", &[500], ""),
        error("LengthRequired", &[411], ""),
        error("Locked", &[423], ""),
        error("MethodNotAllowed", &[405], ""),
        error("MisdirectedRequest", &[421], ""),
        error("NotAcceptable", &[406], ""),
        error("NotFound", &[404], ""),
        error("NotImplemented", &[501], ""),
        error("PreconditionFailed", &[412], ""),
        error("PreconditionRequired", &[428], ""),
        error("RequestedRangeNotSatisfiable", &[416], ""),
        error(
            "RequestEntityTooLarge",
            &[413],
            "over `MAX_CONTENT_LENGTH` or a limit for forms",
        ),
        error("RequestHeaderFieldsTooLarge", &[431], ""),
        error("RequestTimeout", &[408], ""),
        error("RequestURITooLarge", &[414], ""),
        error("SecurityError", &[400], "`Host` is not one of the trusted hosts"),
        error("ServiceUnavailable", &[503], ""),
        error("TooManyRequests", &[429], ""),
        error("Unauthorized", &[401], ""),
        error("UnavailableForLegalReasons", &[451], ""),
        error("UnprocessableEntity", &[422], ""),
        error(
            "UnsupportedMediaType",
            &[415],
            "`request.get_json()` without `Content-Type: application/json`",
        ),
    ],
};
