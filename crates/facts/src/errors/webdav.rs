//! WebDAV: the precondition or postcondition that a WebDAV server names inside a `DAV:error` element.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "webdav",
    label: "WebDAV",
    about: "The precondition or postcondition that a WebDAV server names inside a `DAV:error` element.",
    sources: &[
        "https://www.rfc-editor.org/rfc/rfc4918#section-16; sabre-io/dav lib/DAV/Exception, lib/DAVACL/Exception",
        "https://www.rfc-editor.org/rfc/rfc4918#section-16",
        "https://www.rfc-editor.org/rfc/rfc3744; sabre-io/dav lib/DAV/Exception, lib/DAVACL/Exception",
        "https://www.rfc-editor.org/rfc/rfc6578#section-3.2; sabre-io/dav lib/DAV/Exception, lib/DAVACL/Exception",
        "https://www.rfc-editor.org/rfc/rfc6578#section-3.6; sabre-io/dav lib/DAV/Exception, lib/DAVACL/Exception; apple/ccs-calendarserver (responses in txdav, twistedcaldav)",
        "https://www.rfc-editor.org/rfc/rfc5689; sabre-io/dav lib/DAV/Exception, lib/DAVACL/Exception",
        "https://www.rfc-editor.org/rfc/rfc3253#section-3.6; sabre-io/dav lib/DAV/Exception, lib/DAVACL/Exception; apple/ccs-calendarserver (responses in txdav, twistedcaldav)",
        "https://www.rfc-editor.org/rfc/rfc4331; apple/ccs-calendarserver (responses in txdav, twistedcaldav)",
        "https://www.rfc-editor.org/rfc/rfc4331",
    ],
    confidence: Confidence::High,
    names: &[
        error("cannot-modify-protected-property", &[403], ""),
        error("lock-token-matches-request-uri", &[409], ""),
        error("lock-token-submitted", &[423], ""),
        error("need-privileges", &[403], ""),
        error("no-abstract", &[412], ""),
        error("no-ace-conflict", &[409], ""),
        error("no-conflicting-lock", &[423], ""),
        error("no-external-entities", &[403], ""),
        error("not-supported-privilege", &[412], ""),
        error("number-of-matches-within-limits", &[403, 507], ""),
        error("preserved-live-properties", &[409], ""),
        error("propfind-finite-depth", &[403], ""),
        error("quota-not-exceeded", &[507], ""),
        error("recognized-principal", &[412], ""),
        error("sufficient-disk-space", &[507], ""),
        error("supported-report", &[403, 415], ""),
        error("valid-resourcetype", &[403], ""),
        error("valid-sync-token", &[403], ""),
    ],
};
