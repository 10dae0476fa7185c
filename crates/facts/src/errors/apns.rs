//! Apple Push Notification service: the `reason` in the JSON of Apple's push service.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "apns",
    label: "Apple Push Notification service",
    about: "The `reason` in the JSON of Apple's push service.",
    sources: &[
        "https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns; bloomberg/pushiko apns_responses",
        "https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns (names read in the a2 crate)",
    ],
    confidence: Confidence::Medium,
    names: &[
        error("BadCertificate", &[403], ""),
        error("BadCertificateEnvironment", &[403], ""),
        error("BadCollapseId", &[400], ""),
        error("BadDeviceToken", &[400], ""),
        error("BadEnvironmentKeyIdInToken", &[403], ""),
        error("BadExpirationDate", &[400], ""),
        error("BadMessageId", &[400], ""),
        error("BadPath", &[404], ""),
        error("BadPriority", &[400], ""),
        error("BadTopic", &[400], ""),
        error("DeviceTokenNotForTopic", &[400], ""),
        error("DuplicateHeaders", &[400], ""),
        error("ExpiredProviderToken", &[403], ""),
        error("ExpiredToken", &[410], ""),
        error("Forbidden", &[403], ""),
        error("IdleTimeout", &[400], ""),
        error("InternalServerError", &[500], ""),
        error("InvalidProviderToken", &[403], ""),
        error("InvalidPushType", &[400], ""),
        error("MethodNotAllowed", &[405], ""),
        error("MissingDeviceToken", &[400], ""),
        error("MissingProviderToken", &[403], ""),
        error("MissingTopic", &[400], ""),
        error("PayloadEmpty", &[400], ""),
        error("PayloadTooLarge", &[413], ""),
        error("ServiceUnavailable", &[503], ""),
        error("Shutdown", &[503], ""),
        error("TooManyProviderTokenUpdates", &[429], ""),
        error("TooManyRequests", &[429], ""),
        error("TopicDisallowed", &[400], ""),
        error("Unregistered", &[410], ""),
        error("UnrelatedKeyIdInToken", &[403], ""),
    ],
};
