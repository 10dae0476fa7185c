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
        error("INVALID_ARGUMENT", &[400], ""),
        error("InvalidRegistration", &[200], ""),
        error("MismatchSenderId", &[200], ""),
        error("NotRegistered", &[200], ""),
        error("QUOTA_EXCEEDED", &[429], ""),
        error("SENDER_ID_MISMATCH", &[403], ""),
        error("THIRD_PARTY_AUTH_ERROR", &[401], ""),
        error("UNAVAILABLE", &[503], ""),
        error("UNREGISTERED", &[404], ""),
    ],
};
