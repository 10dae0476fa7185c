//! sabre/dav: the exception in the XML of sabre/dav, the server inside Nextcloud and ownCloud.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "sabre-dav",
    label: "sabre/dav",
    about: "The exception in the XML of sabre/dav, the server inside Nextcloud and ownCloud.",
    sources: &["sabre-io/dav lib/DAV/Exception"],
    confidence: Confidence::High,
    names: &[
        error("Sabre\\DAV\\Exception\\BadRequest", &[400], ""),
        error(
            "Sabre\\DAV\\Exception\\Conflict",
            &[409],
            "mostly the folder above does not exist",
        ),
        error("Sabre\\DAV\\Exception\\ConflictingLock", &[423], ""),
        error("Sabre\\DAV\\Exception\\Forbidden", &[403], ""),
        error(
            "Sabre\\DAV\\Exception\\InsufficientStorage",
            &[507],
            "the quota is used up",
        ),
        error("Sabre\\DAV\\Exception\\InvalidResourceType", &[403], ""),
        error(
            "Sabre\\DAV\\Exception\\InvalidSyncToken",
            &[403],
            "the token is unknown or too old, do a full sync",
        ),
        error("Sabre\\DAV\\Exception\\LengthRequired", &[411], ""),
        error(
            "Sabre\\DAV\\Exception\\Locked",
            &[423],
            "send the lock's token in `If`",
        ),
        error(
            "Sabre\\DAV\\Exception\\LockTokenMatchesRequestUri",
            &[409],
            "the lock token belongs to another resource",
        ),
        error("Sabre\\DAV\\Exception\\MethodNotAllowed", &[405], ""),
        error("Sabre\\DAV\\Exception\\NotAuthenticated", &[401], ""),
        error("Sabre\\DAV\\Exception\\NotFound", &[404], ""),
        error("Sabre\\DAV\\Exception\\NotImplemented", &[501], ""),
        error("Sabre\\DAV\\Exception\\PaymentRequired", &[402], ""),
        error(
            "Sabre\\DAV\\Exception\\PreconditionFailed",
            &[412],
            "the ETag differs, or something is there already",
        ),
        error("Sabre\\DAV\\Exception\\ReportNotSupported", &[415], ""),
        error("Sabre\\DAV\\Exception\\RequestedRangeNotSatisfiable", &[416], ""),
        error("Sabre\\DAV\\Exception\\ServiceUnavailable", &[503], ""),
        error(
            "Sabre\\DAV\\Exception\\TooManyMatches",
            &[403],
            "the report would list more than the server allows",
        ),
        error("Sabre\\DAV\\Exception\\UnsupportedMediaType", &[415], ""),
    ],
};
