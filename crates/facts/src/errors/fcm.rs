//! Firebase Cloud Messaging: the `errorCode` in the `details` of an FCM error.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "fcm",
    label: "Firebase Cloud Messaging",
    about: "The `errorCode` in the `details` of an FCM error.",
    sources: &["https://firebase.google.com/docs/cloud-messaging/error-codes"],
    confidence: Confidence::Medium,
    names: &[
        error("INTERNAL", &[500], ""),
        error(
            "INVALID_ARGUMENT",
            &[400],
            "the message is malformed, or it is no valid token",
        ),
        error(
            "InvalidRegistration",
            &[200],
            "in `results` of the HTTP API that was shut down; the token was no token",
        ),
        error(
            "MismatchSenderId",
            &[200],
            "in `results` of the HTTP API that was shut down; today `SENDER_ID_MISMATCH`",
        ),
        error(
            "NotRegistered",
            &[200],
            "in `results` of the HTTP API that was shut down; today `UNREGISTERED`",
        ),
        error(
            "QUOTA_EXCEEDED",
            &[429],
            "too many messages for the project or one device, slow down",
        ),
        error(
            "SENDER_ID_MISMATCH",
            &[403],
            "the token belongs to another Firebase project",
        ),
        error(
            "THIRD_PARTY_AUTH_ERROR",
            &[401],
            "upload a valid APNs key, or mend the web push key",
        ),
        error("UNAVAILABLE", &[503], ""),
        error(
            "UNREGISTERED",
            &[404],
            "drop the token: app removed, or it has a new one",
        ),
    ],
};
