//! CalDAV: the precondition that a calendar server names inside a `DAV:error` element.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "caldav",
    label: "CalDAV",
    about: "The precondition that a calendar server names inside a `DAV:error` element.",
    sources: &[
        "https://www.rfc-editor.org/rfc/rfc4791#section-5.3.2.1; apple/ccs-calendarserver (responses in txdav, twistedcaldav)",
        "https://www.rfc-editor.org/rfc/rfc4791#section-5.3.2.1; sabre-io/dav lib/CalDAV/Exception/InvalidComponentType.php",
        "https://www.rfc-editor.org/rfc/rfc4791#section-5.3.2.1",
    ],
    confidence: Confidence::High,
    names: &[
        error("calendar-collection-location-ok", &[403], ""),
        error("max-attendees-per-instance", &[403], ""),
        error("max-date-time", &[403], ""),
        error("max-instances", &[403], ""),
        error("max-resource-size", &[403], ""),
        error("min-date-time", &[403], ""),
        error(
            "no-uid-conflict",
            &[403, 409],
            "a different object in the calendar has the same UID; mostly 403, some servers answer 409",
        ),
        error("organizer-allowed", &[403], ""),
        error("originator-specified", &[403], ""),
        error("recipient-permissions", &[403], ""),
        error("recipient-specified", &[403], ""),
        error("same-organizer-in-all-components", &[403], ""),
        error("single-organizer", &[403], ""),
        error(
            "supported-calendar-component",
            &[403],
            "the calendar does not take this kind, such as a VTODO where only VEVENT is allowed",
        ),
        error("supported-calendar-data", &[403], ""),
        error("supported-filter", &[403], ""),
        error(
            "unique-scheduling-object-resource",
            &[403],
            "the same scheduled event already lies in another of the user's calendars",
        ),
        error("valid-attendee-change", &[403], ""),
        error(
            "valid-calendar-data",
            &[403, 409],
            "the content is no valid iCalendar; mostly 403, some servers answer 409",
        ),
        error("valid-calendar-object-resource", &[403], ""),
        error(
            "valid-filter",
            &[403],
            "the filter in the report does not parse or uses something unknown",
        ),
        error("valid-organizer-change", &[403], ""),
        error("valid-timezone", &[403], ""),
    ],
};
