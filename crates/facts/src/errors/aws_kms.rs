//! AWS KMS: the last part of `__type` in the JSON of the key management service.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-kms",
    label: "AWS KMS",
    about: "The last part of `__type` in the JSON of the key management service.",
    sources: &["boto/botocore data/kms service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error("DependencyTimeoutException", &[500], ""),
        error("DisabledException", &[400], ""),
        error("IncorrectKeyException", &[400], ""),
        error("InvalidCiphertextException", &[400], ""),
        error("InvalidGrantTokenException", &[400], ""),
        error("InvalidKeyUsageException", &[400], ""),
        error("KeyUnavailableException", &[500], ""),
        error("KMSInternalException", &[500], ""),
        error("KMSInvalidStateException", &[400], ""),
        error("LimitExceededException", &[400], ""),
        error("MalformedPolicyDocumentException", &[400], ""),
        error("NotFoundException", &[400], ""),
    ],
};
