//! CardDAV: the precondition that an address book server names inside a `DAV:error` element.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "carddav",
    label: "CardDAV",
    about: "The precondition that an address book server names inside a `DAV:error` element.",
    sources: &[
        "https://www.rfc-editor.org/rfc/rfc6352#section-6.3.2.1; apple/ccs-calendarserver (responses in txdav, twistedcaldav)",
        "https://www.rfc-editor.org/rfc/rfc6352#section-6.3.2.1",
    ],
    confidence: Confidence::High,
    names: &[
        error("addressbook-collection-location-ok", &[403], ""),
        error("max-resource-size", &[403], ""),
        error(
            "no-uid-conflict",
            &[403, 409],
            "a different card in the address book has the same UID; mostly 403, some servers answer 409",
        ),
        error("supported-address-data", &[403], ""),
        error("valid-address-data", &[403], ""),
        error("valid-filter", &[403], ""),
    ],
};
