//! Symfony: the exception that Symfony turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "symfony",
    label: "Symfony",
    about: "The exception that Symfony turns into a status.",
    sources: &[
        "symfony/symfony src/Symfony/Component/HttpKernel/Exception",
        "symfony/symfony src/Symfony/Component/Security, HttpFoundation/Exception",
    ],
    confidence: Confidence::High,
    names: &[
        error("AccessDeniedException", &[403], ""),
        error("AccessDeniedHttpException", &[403], ""),
        error("AuthenticationException", &[401], ""),
        error("BadRequestException", &[400], ""),
        error("BadRequestHttpException", &[400], ""),
        error("ConflictHttpException", &[409], ""),
        error("ConflictingHeadersException", &[400], ""),
        error("GoneHttpException", &[410], ""),
        error("LengthRequiredHttpException", &[411], ""),
        error("LockedHttpException", &[423], ""),
        error("MethodNotAllowedHttpException", &[405], ""),
        error("NotAcceptableHttpException", &[406], ""),
        error("NotFoundHttpException", &[404], ""),
        error("PreconditionFailedHttpException", &[412], ""),
        error("PreconditionRequiredHttpException", &[428], ""),
        error("ServiceUnavailableHttpException", &[503], ""),
        error("SessionNotFoundException", &[400], ""),
        error("SuspiciousOperationException", &[400], ""),
        error("TooManyRequestsHttpException", &[429], ""),
        error("UnauthorizedHttpException", &[401], ""),
        error("UnprocessableEntityHttpException", &[422], ""),
        error("UnsupportedMediaTypeHttpException", &[415], ""),
    ],
};
