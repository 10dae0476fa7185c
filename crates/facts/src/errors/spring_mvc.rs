//! Spring MVC and WebFlux: the exception that Spring turns into a status on the server.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "spring-mvc",
    label: "Spring MVC and WebFlux",
    about: "The exception that Spring turns into a status on the server.",
    sources: &[
        "spring-projects/spring-framework spring-webmvc DefaultHandlerExceptionResolver.java",
        "spring-projects/spring-framework spring-web (subclasses and reactive exceptions)",
        "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-ann-rest-exceptions.html",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "AsyncRequestNotUsableException",
            &[],
            "no status: the client has hung up, nothing can be sent",
        ),
        error(
            "AsyncRequestTimeoutException",
            &[503],
            "the asynchronous work took too long, see `spring.mvc.async.request-timeout`",
        ),
        error("BindException", &[400], "form fields do not fit the object"),
        error(
            "ConstraintViolationException",
            &[500],
            "500 as nothing maps it, handle it to answer 400",
        ),
        error("ContentTooLargeException", &[413], ""),
        error(
            "ConversionNotSupportedException",
            &[500],
            "500: Spring has no converter for the property's type",
        ),
        error(
            "HandlerMethodValidationException",
            &[400, 500],
            "400 when an argument fails validation, 500 when the return value does",
        ),
        error(
            "HttpMediaTypeNotAcceptableException",
            &[406],
            "nothing that the server can write fits `Accept`",
        ),
        error(
            "HttpMediaTypeNotSupportedException",
            &[415],
            "no converter reads this `Content-Type`",
        ),
        error(
            "HttpMessageNotReadableException",
            &[400],
            "no content, broken JSON, or a value of the wrong type",
        ),
        error(
            "HttpMessageNotWritableException",
            &[500],
            "500: the return value cannot be serialized, for instance for a cycle",
        ),
        error("HttpRequestMethodNotSupportedException", &[405], ""),
        error("InvalidApiVersionException", &[400], ""),
        error(
            "MaxUploadSizeExceededException",
            &[413],
            "over `spring.servlet.multipart.max-file-size` or `max-request-size`; 500 in older versions",
        ),
        error(
            "MethodArgumentNotValidException",
            &[400],
            "the argument marked `@Valid` breaks its constraints",
        ),
        error(
            "MethodArgumentTypeMismatchException",
            &[400],
            "a path or query value does not convert to the parameter's type",
        ),
        error("MethodNotAllowedException", &[405], ""),
        error(
            "MethodValidationException",
            &[500],
            "500: a bean's method was called against its constraints",
        ),
        error("MissingApiVersionException", &[400], ""),
        error("MissingMatrixVariableException", &[400], ""),
        error(
            "MissingPathVariableException",
            &[500],
            "500: the method names a variable that its mapping lacks",
        ),
        error("MissingRequestCookieException", &[400], ""),
        error("MissingRequestHeaderException", &[400], ""),
        error("MissingRequestValueException", &[400], ""),
        error("MissingServletRequestParameterException", &[400], ""),
        error("MissingServletRequestPartException", &[400], ""),
        error(
            "NoHandlerFoundException",
            &[404],
            "no controller is mapped to this path",
        ),
        error(
            "NoResourceFoundException",
            &[404],
            "neither a controller nor a static file is there",
        ),
        error("NotAcceptableApiVersionException", &[400], ""),
        error("NotAcceptableStatusException", &[406], ""),
        error("PayloadTooLargeException", &[413], ""),
        error(
            "ResponseStatusException",
            &[],
            "no status of its own: the code that throws it picks the status",
        ),
        error(
            "ServerErrorException",
            &[500],
            "a handler is wrongly built or failed, see the log",
        ),
        error(
            "ServerWebInputException",
            &[400],
            "WebFlux: content or a parameter is absent or does not convert",
        ),
        error(
            "ServletRequestBindingException",
            &[400],
            "a parameter or field that the mapping needs is absent",
        ),
        error(
            "TypeMismatchException",
            &[400],
            "a value does not convert to the parameter's type",
        ),
        error("UnsatisfiedRequestParameterException", &[400], ""),
        error("UnsatisfiedServletRequestParameterException", &[400], ""),
        error("UnsupportedMediaTypeStatusException", &[415], ""),
        error(
            "WebExchangeBindException",
            &[400],
            "WebFlux: the argument marked `@Valid` breaks its constraints",
        ),
    ],
};
