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
        error(
            "cannot-modify-protected-property",
            &[403],
            "the server alone sets this property",
        ),
        error(
            "lock-token-matches-request-uri",
            &[409],
            "UNLOCK or refresh: the token belongs to a lock on another resource",
        ),
        error(
            "lock-token-submitted",
            &[423],
            "the resource is locked, send its token in `If`",
        ),
        error(
            "need-privileges",
            &[403],
            "the element lists the right that is lacking, and where",
        ),
        error(
            "no-abstract",
            &[412],
            "an abstract privilege cannot be granted by itself; sabre/dav sends 412",
        ),
        error("no-ace-conflict", &[409], ""),
        error("no-conflicting-lock", &[423], "somebody else holds a lock on it"),
        error("no-external-entities", &[403], ""),
        error(
            "not-supported-privilege",
            &[412],
            "the ACL grants a right that this resource does not have; sabre/dav sends 412",
        ),
        error(
            "number-of-matches-within-limits",
            &[403, 507],
            "too many results: 403 refuses the report, 507 in the multistatus marks that some are left out",
        ),
        error("preserved-live-properties", &[409], ""),
        error(
            "propfind-finite-depth",
            &[403],
            "the server does not walk the whole tree, send `Depth: 1`",
        ),
        error("quota-not-exceeded", &[507], "the owner's quota would be passed"),
        error(
            "recognized-principal",
            &[412],
            "the ACL names a principal that the server does not know; sabre/dav sends 412",
        ),
        error(
            "sufficient-disk-space",
            &[507],
            "the disk is full, whatever the quota says",
        ),
        error(
            "supported-report",
            &[403, 415],
            "the server has no such report; the RFC says 403, sabre/dav 415",
        ),
        error(
            "valid-resourcetype",
            &[403],
            "extended MKCOL asks for a kind of collection that cannot be made here",
        ),
        error(
            "valid-sync-token",
            &[403],
            "the token is unknown or too old; drop it and do a full sync",
        ),
    ],
};
