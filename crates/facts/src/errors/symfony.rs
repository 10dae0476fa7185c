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
        error(
            "AccessDeniedException",
            &[403],
            "403 when signed in; without a login 401 or a redirect to sign in",
        ),
        error("AccessDeniedHttpException", &[403], ""),
        error(
            "AuthenticationException",
            &[401],
            "the entry point of the firewall answers, a form login with a redirect",
        ),
        error(
            "BadRequestException",
            &[400],
            "a parameter is an array where a value is expected, or the reverse",
        ),
        error("BadRequestHttpException", &[400], ""),
        error("ConflictHttpException", &[409], ""),
        error(
            "ConflictingHeadersException",
            &[400],
            "`Forwarded` and `X-Forwarded-` fields of trusted proxies disagree",
        ),
        error("GoneHttpException", &[410], ""),
        error("LengthRequiredHttpException", &[411], ""),
        error("LockedHttpException", &[423], ""),
        error("MethodNotAllowedHttpException", &[405], ""),
        error("NotAcceptableHttpException", &[406], ""),
        error(
            "NotFoundHttpException",
            &[404],
            "no route fits, or the code threw it",
        ),
        error("PreconditionFailedHttpException", &[412], ""),
        error("PreconditionRequiredHttpException", &[428], ""),
        error("ServiceUnavailableHttpException", &[503], ""),
        error(
            "SessionNotFoundException",
            &[400],
            "the code asked for a session and there is none",
        ),
        error(
            "SuspiciousOperationException",
            &[400],
            "as a rule `Host` is not one of the trusted hosts",
        ),
        error("TooManyRequestsHttpException", &[429], ""),
        error("UnauthorizedHttpException", &[401], ""),
        error("UnprocessableEntityHttpException", &[422], ""),
        error("UnsupportedMediaTypeHttpException", &[415], ""),
    ],
};
