//! Actix Web: the error that Actix Web turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "actix-web",
    label: "Actix Web",
    about: "The error that Actix Web turns into a status.",
    sources: &["actix/actix-web actix-web/src/error/mod.rs"],
    confidence: Confidence::High,
    names: &[
        error(
            "JsonPayloadError::ContentType",
            &[400],
            "`Content-Type` is not JSON; 400, not 415",
        ),
        error("JsonPayloadError::Deserialize", &[400], ""),
        error(
            "JsonPayloadError::Overflow",
            &[413],
            "over the limit of JsonConfig, 2 MB by default",
        ),
        error("JsonPayloadError::OverflowKnownLength", &[413], ""),
        error("JsonPayloadError::Payload", &[400], ""),
        error("JsonPayloadError::Serialize", &[500], ""),
        error(
            "PathError",
            &[404, 400],
            "404 from the `Path` extractor, 400 from the error's own mapping",
        ),
        error("QueryPayloadError", &[400], ""),
        error("ReadlinesError::LimitOverflow", &[413], ""),
        error("UrlencodedError::ContentType", &[415], ""),
        error("UrlencodedError::Overflow", &[413], ""),
        error("UrlencodedError::Parse", &[400], ""),
        error("UrlencodedError::UnknownLength", &[411], ""),
    ],
};
