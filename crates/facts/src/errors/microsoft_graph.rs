//! Microsoft Graph: the `error.code` in the JSON of Microsoft Graph.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "microsoft-graph",
    label: "Microsoft Graph",
    about: "The `error.code` in the JSON of Microsoft Graph.",
    sources: &["https://learn.microsoft.com/graph/errors"],
    confidence: Confidence::Medium,
    names: &[
        error("accessDenied", &[403], ""),
        error("activityLimitReached", &[429], "wait as `Retry-After` says"),
        error("ApplicationThrottled", &[429], "wait as `Retry-After` says"),
        error("Authentication_ExpiredToken", &[401], ""),
        error("Authentication_MissingOrMalformed", &[401], ""),
        error(
            "Authorization_RequestDenied",
            &[403],
            "the app lacks a permission, or an administrator's consent to it",
        ),
        error(
            "Directory_ConcurrencyViolation",
            &[409],
            "two writes met, pause briefly and repeat",
        ),
        error("Directory_QuotaExceeded", &[403], ""),
        error("ErrorAccessDenied", &[403], ""),
        error("ErrorInvalidIdMalformed", &[400], ""),
        error("ErrorInvalidUser", &[404], ""),
        error("ErrorItemNotFound", &[404], ""),
        error("generalException", &[500], ""),
        error(
            "insufficient_claims",
            &[403],
            "sign in again with the `claims` from `WWW-Authenticate`, as Conditional Access demands",
        ),
        error(
            "InvalidAuthenticationToken",
            &[401],
            "the token is empty, expired or for another audience",
        ),
        error("invalidRange", &[416], ""),
        error("invalidRequest", &[400], ""),
        error("itemNotFound", &[404], ""),
        error(
            "MailboxNotEnabledForRESTAPI",
            &[404],
            "the user has no mailbox in Exchange Online",
        ),
        error("malwareDetected", &[403], ""),
        error("nameAlreadyExists", &[409], ""),
        error("ObjectConflict", &[400], ""),
        error("quotaLimitReached", &[507], "the drive is full"),
        error("Request_BadRequest", &[400], ""),
        error("Request_MultipleObjectsWithSameKeyValue", &[400], ""),
        error("Request_ResourceNotFound", &[404], ""),
        error(
            "Request_UnsupportedQuery",
            &[400],
            "often needs `ConsistencyLevel: eventual` and `$count=true`",
        ),
        error("resourceModified", &[412], "the ETag in `If-Match` is an old one"),
        error(
            "resyncRequired",
            &[410],
            "the delta token is no longer valid, read everything once more",
        ),
        error("serviceNotAvailable", &[503], ""),
        error("unauthenticated", &[401], ""),
    ],
};
