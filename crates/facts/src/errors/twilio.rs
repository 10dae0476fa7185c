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
        error("20001", &[400], "unknown parameters"),
        error(
            "20003",
            &[401],
            "sign-in failed: SID or token wrong, or a test credential where a live one is needed",
        ),
        error("20404", &[404], "no such resource, or of another account"),
        error("20429", &[429], "rate limit, wait as `Retry-After` says"),
        error(
            "21211",
            &[400],
            "`To` is not a phone number in international form",
        ),
        error(
            "21212",
            &[400],
            "`From` is not a phone number or sender that can be used",
        ),
        error(
            "21606",
            &[400],
            "no SMS goes from this `From` to this `To`: not yours, or without that ability",
        ),
        error("21608", &[400], "trial accounts send to verified numbers alone"),
        error(
            "21610",
            &[400],
            "the recipient answered STOP and must write START first",
        ),
        error("21614", &[400], "`To` cannot receive SMS, it is no mobile"),
        error("21617", &[400], "the text is over 1,600 characters"),
        error("60200", &[400], "Verify: a parameter is wrong, mostly `To`"),
        error(
            "60202",
            &[429],
            "Verify: five wrong codes, begin anew after ten minutes",
        ),
        error(
            "60203",
            &[429],
            "Verify: five codes sent, begin anew after ten minutes",
        ),
        error(
            "60410",
            &[403],
            "Verify: this range of numbers is blocked against fraud for now",
        ),
    ],
};
