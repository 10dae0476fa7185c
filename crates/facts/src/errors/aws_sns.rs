//! Amazon SNS: the `Code` in the XML of the notification service.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-sns",
    label: "Amazon SNS",
    about: "The `Code` in the XML of the notification service.",
    sources: &["boto/botocore data/sns service-2.json"],
    confidence: Confidence::High,
    names: &[
        error(
            "AuthorizationError",
            &[403],
            "no permission for this topic or call",
        ),
        error("BatchEntryIdsNotDistinct", &[400], ""),
        error("BatchRequestTooLong", &[400], ""),
        error("ConcurrentAccess", &[400], ""),
        error("EmptyBatchRequest", &[400], ""),
        error(
            "EndpointDisabled",
            &[400],
            "the push service rejected the device's token, drop or renew it",
        ),
        error("FilterPolicyLimitExceeded", &[403], ""),
        error("InternalError", &[500], ""),
        error("InvalidBatchEntryId", &[400], ""),
        error("InvalidParameter", &[400], ""),
        error("InvalidSecurity", &[403], ""),
        error("InvalidState", &[400], ""),
        error("KMSAccessDenied", &[400], ""),
        error("KMSDisabled", &[400], ""),
        error("KMSInvalidState", &[400], ""),
        error("KMSNotFound", &[400], ""),
        error("KMSOptInRequired", &[403], ""),
        error("KMSThrottling", &[400], ""),
        error("NotFound", &[404], ""),
        error(
            "OptedOut",
            &[400],
            "the phone's owner has asked for no more messages",
        ),
        error("ParameterValueInvalid", &[400], ""),
        error("PlatformApplicationDisabled", &[400], ""),
        error("ReplayLimitExceeded", &[403], ""),
        error("ResourceNotFound", &[404], ""),
        error("StaleTag", &[400], ""),
        error("SubscriptionLimitExceeded", &[403], ""),
        error("TagLimitExceeded", &[400], ""),
        error("TagPolicy", &[400], ""),
        error("Throttled", &[429], "too many calls, slow down"),
        error("TooManyEntriesInBatchRequest", &[400], ""),
        error("TopicLimitExceeded", &[403], ""),
        error("UserError", &[400], ""),
        error("ValidationException", &[400], ""),
    ],
};
