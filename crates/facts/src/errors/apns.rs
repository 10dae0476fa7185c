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
        error(
            "BadCertificateEnvironment",
            &[403],
            "the certificate is for the other environment",
        ),
        error("BadCollapseId", &[400], ""),
        error(
            "BadDeviceToken",
            &[400],
            "token malformed, or of the other environment: sandbox or production",
        ),
        error("BadEnvironmentKeyIdInToken", &[403], ""),
        error("BadExpirationDate", &[400], ""),
        error("BadMessageId", &[400], ""),
        error("BadPath", &[404], ""),
        error("BadPriority", &[400], ""),
        error("BadTopic", &[400], ""),
        error(
            "DeviceTokenNotForTopic",
            &[400],
            "the token was issued for another app than `apns-topic`",
        ),
        error("DuplicateHeaders", &[400], ""),
        error(
            "ExpiredProviderToken",
            &[403],
            "sign a new JWT at least once an hour",
        ),
        error("ExpiredToken", &[410], ""),
        error("Forbidden", &[403], ""),
        error("IdleTimeout", &[400], "Apple closed an idle connection"),
        error("InternalServerError", &[500], ""),
        error(
            "InvalidProviderToken",
            &[403],
            "the JWT's key, key ID or team ID is wrong",
        ),
        error("InvalidPushType", &[400], ""),
        error("MethodNotAllowed", &[405], ""),
        error("MissingDeviceToken", &[400], ""),
        error("MissingProviderToken", &[403], ""),
        error("MissingTopic", &[400], "set `apns-topic` to the app's bundle ID"),
        error("PayloadEmpty", &[400], ""),
        error("PayloadTooLarge", &[413], "4 KB at most, 5 KB for VoIP"),
        error("ServiceUnavailable", &[503], ""),
        error("Shutdown", &[503], "this server is going down, connect again"),
        error(
            "TooManyProviderTokenUpdates",
            &[429],
            "use one JWT for 20 minutes or more",
        ),
        error(
            "TooManyRequests",
            &[429],
            "too many notifications to one device in a row",
        ),
        error(
            "TopicDisallowed",
            &[400],
            "the key or certificate may not send for this app",
        ),
        error(
            "Unregistered",
            &[410],
            "stop sending to this device, the app is gone",
        ),
        error("UnrelatedKeyIdInToken", &[403], ""),
    ],
};
