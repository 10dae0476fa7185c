//! warp: the rejection that warp turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "warp",
    label: "warp",
    about: "The rejection that warp turns into a status.",
    sources: &["seanmonstar/warp src/reject.rs"],
    confidence: Confidence::High,
    names: &[
        error("BodyConsumedMultipleTimes", &[500], ""),
        error("BodyDeserializeError", &[400], ""),
        error("BodyReadError", &[400], ""),
        error("CorsForbidden", &[403], ""),
        error("FileOpenError", &[500], ""),
        error("FilePermissionError", &[403], ""),
        error("InvalidHeader", &[400], ""),
        error("InvalidQuery", &[400], ""),
        error("LengthRequired", &[411], ""),
        error("MethodNotAllowed", &[405], ""),
        error("MissingConnectionUpgrade", &[400], ""),
        error("MissingCookie", &[400], ""),
        error("MissingExtension", &[500], ""),
        error("MissingHeader", &[400], ""),
        error("PayloadTooLarge", &[413], ""),
        error("UnsupportedMediaType", &[415], ""),
        error("warp::reject::not_found", &[404], ""),
    ],
};
