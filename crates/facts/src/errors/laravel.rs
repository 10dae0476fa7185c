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
        error("AuthenticationException", &[401, 302], ""),
        error("AuthorizationException", &[403], ""),
        error("BackedEnumCaseNotFoundException", &[404], ""),
        error("ErrorException", &[500], ""),
        error("InvalidSignatureException", &[403], ""),
        error("MalformedUrlException", &[400], ""),
        error("ModelNotFoundException", &[404], ""),
        error("OriginMismatchException", &[403], ""),
        error("PostTooLargeException", &[413], ""),
        error("PreventRequestsDuringMaintenance", &[503], ""),
        error("RecordNotFoundException", &[404], ""),
        error("RecordsNotFoundException", &[404], ""),
        error("ThrottleRequestsException", &[429], ""),
        error("TokenMismatchException", &[419], ""),
        error("ValidationException", &[422, 302], ""),
    ],
};
