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
        error("FailedToDeserializePathParams", &[400], ""),
        error("FailedToDeserializeQueryString", &[400], ""),
        error("InvalidBoundary", &[400], ""),
        error("InvalidConnectionHeader", &[400], ""),
        error("InvalidFormContentType", &[415], ""),
        error("InvalidProtocolPseudoheader", &[400], ""),
        error("InvalidUpgradeHeader", &[400], ""),
        error("InvalidUtf8", &[400], ""),
        error("InvalidWebSocketVersionHeader", &[400], ""),
        error("JsonDataError", &[422], ""),
        error("JsonSyntaxError", &[400], ""),
        error("LengthLimitError", &[413], ""),
        error("MatchedPathMissing", &[500], ""),
        error("MethodNotConnect", &[405], ""),
        error("MethodNotGet", &[405], ""),
        error("MissingExtension", &[500], ""),
        error("MissingJsonContentType", &[415], ""),
        error("MissingPathParams", &[500], ""),
        error("NestedPathRejection", &[500], ""),
        error("UnknownBodyError", &[400], ""),
        error("WebSocketKeyHeaderMissing", &[400], ""),
    ],
};
