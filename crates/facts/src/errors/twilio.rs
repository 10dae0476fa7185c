//! Twilio: the `code` in the JSON of Twilio's API, and in its debugger.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "twilio",
    label: "Twilio",
    about: "The `code` in the JSON of Twilio's API, and in its debugger.",
    sources: &["https://www.twilio.com/docs/api/errors"],
    confidence: Confidence::Medium,
    names: &[
        error("20001", &[400], ""),
        error("20003", &[401], ""),
        error("20404", &[404], ""),
        error("20429", &[429], ""),
        error("21211", &[400], ""),
        error("21212", &[400], ""),
        error("21606", &[400], ""),
        error("21608", &[400], ""),
        error("21610", &[400], ""),
        error("21614", &[400], ""),
        error("21617", &[400], ""),
        error("60200", &[400], ""),
        error("60202", &[429], ""),
        error("60203", &[429], ""),
        error("60410", &[403], ""),
    ],
};
