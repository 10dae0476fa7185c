//! Jakarta REST (JAX-RS): the exception that a JAX-RS server turns into a status, or its client raises for one.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "jakarta-rest",
    label: "Jakarta REST (JAX-RS)",
    about: "The exception that a JAX-RS server turns into a status, or its client raises for one.",
    sources: &[
        "jakartaee/rest jaxrs-api/src/main/java/jakarta/ws/rs",
        "resteasy/resteasy resteasy-core Messages.java",
    ],
    confidence: Confidence::High,
    names: &[
        error("BadRequestException", &[400], ""),
        error("ClientErrorException", &[], ""),
        error("ForbiddenException", &[403], ""),
        error("InternalServerErrorException", &[500], ""),
        error("NotAcceptableException", &[406], ""),
        error("NotAllowedException", &[405], ""),
        error("NotAuthorizedException", &[401], ""),
        error("NotFoundException", &[404], ""),
        error("NotSupportedException", &[415], ""),
        error("ProcessingException", &[], ""),
        error("RedirectionException", &[], ""),
        error("RESTEASY003065", &[415], ""),
        error("RESTEASY003200", &[415], ""),
        error("RESTEASY003210", &[404], ""),
        error("RESTEASY003635", &[406], ""),
        error("RESTEASY003650", &[405], ""),
        error("ServerErrorException", &[], ""),
        error("ServiceUnavailableException", &[503], ""),
        error("WebApplicationException", &[500], ""),
    ],
};
