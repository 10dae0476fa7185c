//! axum: the rejection that an axum extractor answers with.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "axum",
    label: "axum",
    about: "The rejection that an axum extractor answers with.",
    sources: &[
        "tokio-rs/axum axum/src/extract/rejection.rs, axum-core/src/extract/rejection.rs (0.8.3)",
        "tokio-rs/axum axum/src/extract/ws.rs, multipart.rs (0.8.3)",
    ],
    confidence: Confidence::High,
    names: &[
        error("ConnectionNotUpgradable", &[426], ""),
        error("FailedToDeserializeForm", &[400], ""),
        error("FailedToDeserializeFormBody", &[422], ""),
        error(
            "FailedToDeserializePathParams",
            &[400],
            "a segment of the path does not convert to its type",
        ),
        error(
            "FailedToDeserializeQueryString",
            &[400],
            "a parameter in the query is absent or does not convert",
        ),
        error("InvalidBoundary", &[400], ""),
        error("InvalidConnectionHeader", &[400], ""),
        error("InvalidFormContentType", &[415], ""),
        error("InvalidProtocolPseudoheader", &[400], ""),
        error("InvalidUpgradeHeader", &[400], ""),
        error("InvalidUtf8", &[400], ""),
        error("InvalidWebSocketVersionHeader", &[400], ""),
        error("JsonDataError", &[422], "valid JSON that the type cannot take"),
        error("JsonSyntaxError", &[400], "the content is broken JSON"),
        error(
            "LengthLimitError",
            &[413],
            "over `DefaultBodyLimit`, 2 MB by default",
        ),
        error("MatchedPathMissing", &[500], ""),
        error("MethodNotConnect", &[405], ""),
        error("MethodNotGet", &[405], ""),
        error(
            "MissingExtension",
            &[500],
            "500: the layer with this extension is not added",
        ),
        error(
            "MissingJsonContentType",
            &[415],
            "send `Content-Type: application/json`",
        ),
        error(
            "MissingPathParams",
            &[500],
            "500: the route has no parameters for `Path`",
        ),
        error("NestedPathRejection", &[500], ""),
        error("UnknownBodyError", &[400], ""),
        error("WebSocketKeyHeaderMissing", &[400], ""),
    ],
};
