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
        error(
            "ClientErrorException",
            &[],
            "no status of its own: built with any status from 400 to 499",
        ),
        error("ForbiddenException", &[403], ""),
        error("InternalServerErrorException", &[500], ""),
        error("NotAcceptableException", &[406], ""),
        error("NotAllowedException", &[405], ""),
        error("NotAuthorizedException", &[401], ""),
        error("NotFoundException", &[404], ""),
        error("NotSupportedException", &[415], ""),
        error(
            "ProcessingException",
            &[],
            "no status: client side, no answer came or it could not be read",
        ),
        error(
            "RedirectionException",
            &[],
            "no status of its own: built with any status from 300 to 399",
        ),
        error("RESTEASY003065", &[415], "no method consumes this `Content-Type`"),
        error(
            "RESTEASY003200",
            &[415],
            "no reader for this `Content-Type` and Java type",
        ),
        error(
            "RESTEASY003210",
            &[404],
            "no resource class matches the whole path",
        ),
        error(
            "RESTEASY003635",
            &[406],
            "no method produces what `Accept` asks for",
        ),
        error(
            "RESTEASY003650",
            &[405],
            "the path is there, but no method for this verb",
        ),
        error(
            "ServerErrorException",
            &[],
            "no status of its own: built with any status from 500 to 599",
        ),
        error("ServiceUnavailableException", &[503], ""),
        error(
            "WebApplicationException",
            &[500],
            "500 when built without a status",
        ),
    ],
};
