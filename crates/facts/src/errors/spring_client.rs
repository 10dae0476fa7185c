//! Spring's HTTP clients: the exception that RestTemplate, RestClient or WebClient raises for a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "spring-client",
    label: "Spring's HTTP clients",
    about: "The exception that RestTemplate, RestClient or WebClient raises for a status.",
    sources: &[
        "spring-projects/spring-framework spring-web client/HttpClientErrorException.java, HttpServerErrorException.java",
    ],
    confidence: Confidence::High,
    names: &[
        error("HttpClientErrorException.BadRequest", &[400], ""),
        error("HttpClientErrorException.Conflict", &[409], ""),
        error("HttpClientErrorException.Forbidden", &[403], ""),
        error("HttpClientErrorException.Gone", &[410], ""),
        error("HttpClientErrorException.MethodNotAllowed", &[405], ""),
        error("HttpClientErrorException.NotAcceptable", &[406], ""),
        error("HttpClientErrorException.NotFound", &[404], ""),
        error("HttpClientErrorException.PreconditionFailed", &[412], ""),
        error("HttpClientErrorException.TooManyRequests", &[429], ""),
        error("HttpClientErrorException.Unauthorized", &[401], ""),
        error("HttpClientErrorException.UnprocessableContent", &[422], ""),
        error(
            "HttpClientErrorException.UnprocessableEntity",
            &[422],
            "the older name of `UnprocessableContent`",
        ),
        error("HttpClientErrorException.UnsupportedMediaType", &[415], ""),
        error("HttpServerErrorException.BadGateway", &[502], ""),
        error("HttpServerErrorException.GatewayTimeout", &[504], ""),
        error("HttpServerErrorException.InternalServerError", &[500], ""),
        error("HttpServerErrorException.NotImplemented", &[501], ""),
        error("HttpServerErrorException.ServiceUnavailable", &[503], ""),
        error(
            "ResourceAccessException",
            &[],
            "no status: no answer came; refused, timed out, TLS or DNS",
        ),
    ],
};
