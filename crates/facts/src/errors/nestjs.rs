//! NestJS exceptions: the exception class of NestJS for a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "nestjs",
    label: "NestJS exceptions",
    about: "The exception class of NestJS for a status.",
    sources: &[
        "nestjs/nest packages/common/exceptions",
        "nestjs/throttler src/throttler.exception.ts",
    ],
    confidence: Confidence::High,
    names: &[
        error("BadGatewayException", &[502], ""),
        error(
            "BadRequestException",
            &[400],
            "ValidationPipe throws it for whatever fails validation",
        ),
        error("ConflictException", &[409], ""),
        error(
            "ForbiddenException",
            &[403],
            "what a guard that returns false turns into",
        ),
        error("GatewayTimeoutException", &[504], ""),
        error("GoneException", &[410], ""),
        error("HttpVersionNotSupportedException", &[505], ""),
        error("ImATeapotException", &[418], ""),
        error("InternalServerErrorException", &[500], ""),
        error("MethodNotAllowedException", &[405], ""),
        error("MisdirectedException", &[421], ""),
        error("NotAcceptableException", &[406], ""),
        error("NotFoundException", &[404], ""),
        error("NotImplementedException", &[501], ""),
        error("PayloadTooLargeException", &[413], ""),
        error("PreconditionFailedException", &[412], ""),
        error("RequestTimeoutException", &[408], ""),
        error("ServiceUnavailableException", &[503], ""),
        error(
            "ThrottlerException",
            &[429],
            "over the limit of `@nestjs/throttler`",
        ),
        error("UnauthorizedException", &[401], ""),
        error("UnprocessableEntityException", &[422], ""),
        error("UnsupportedMediaTypeException", &[415], ""),
    ],
};
