//! ASP.NET Core and Kestrel: the exception, or the reason inside it, that Kestrel or ASP.NET Core turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aspnet-core",
    label: "ASP.NET Core and Kestrel",
    about: "The exception, or the reason inside it, that Kestrel or ASP.NET Core turns into a status.",
    sources: &[
        "dotnet/aspnetcore src/Servers/Kestrel/Core/src/KestrelBadHttpRequestException.cs",
        "https://learn.microsoft.com/aspnet/core/web-api/",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "AntiforgeryValidationException",
            &[400],
            "token or cookie against forged requests is absent or does not match",
        ),
        error("BadChunkSizeData", &[400], ""),
        error("BadChunkSuffix", &[400], ""),
        error(
            "BadHttpRequestException",
            &[400, 405, 408, 411, 413, 414, 431, 505],
            "400 unless its reason has a status of its own: 405, 408, 411, 413, 414, 431 or 505",
        ),
        error("ChunkedRequestIncomplete", &[400], ""),
        error("ConnectMethodRequired", &[405], ""),
        error(
            "DbUpdateConcurrencyException",
            &[500],
            "500 as nothing maps it; the row was changed meanwhile, 409 would fit",
        ),
        error("FinalTransferCodingNotChunked", &[400], ""),
        error(
            "HeadersExceedMaxTotalSize",
            &[431],
            "over `MaxRequestHeadersTotalSize`, 32,768 bytes by default; mostly cookies",
        ),
        error("InvalidCharactersInHeaderName", &[400], ""),
        error("InvalidContentLength", &[400], ""),
        error("InvalidHostHeader", &[400], "`Host` does not fit the address"),
        error("InvalidRequestHeader", &[400], ""),
        error("InvalidRequestHeadersNoCRLF", &[400], ""),
        error("InvalidRequestLine", &[400], ""),
        error("InvalidRequestTarget", &[400], ""),
        error(
            "JsonException",
            &[400],
            "the content is broken JSON or does not fit the type",
        ),
        error("LengthRequired", &[411], ""),
        error("LengthRequiredHttp10", &[400], ""),
        error("MalformedRequestInvalidHeaders", &[400], ""),
        error("MissingHostHeader", &[400], ""),
        error("MultipleContentLengths", &[400], ""),
        error("MultipleHostHeaders", &[400], ""),
        error("OptionsMethodRequired", &[405], ""),
        error(
            "RequestBodyTimeout",
            &[408],
            "content came slower than `MinRequestBodyDataRate`",
        ),
        error(
            "RequestBodyTooLarge",
            &[413],
            "over `MaxRequestBodySize`, 30,000,000 bytes by default",
        ),
        error(
            "RequestHeadersTimeout",
            &[408],
            "the fields did not arrive in time, 30 seconds by default",
        ),
        error(
            "RequestLineTooLong",
            &[414],
            "over `MaxRequestLineSize`, 8,192 bytes by default",
        ),
        error(
            "TlsOverHttpError",
            &[400],
            "a client speaks TLS to a port for plain http",
        ),
        error(
            "TooManyHeaders",
            &[431],
            "over `MaxRequestHeaderCount`, 100 by default",
        ),
        error(
            "UnauthorizedAccessException",
            &[500],
            "500 as nothing maps it; .NET means access to files by it, not sign-in",
        ),
        error(
            "UnexpectedEndOfRequestContent",
            &[400],
            "the client hung up in the middle of its content",
        ),
        error("UnrecognizedHTTPVersion", &[505], ""),
        error(
            "ValidationProblemDetails",
            &[400],
            "the model is not valid, `errors` lists each field; automatic with `[ApiController]`",
        ),
    ],
};
