//! AWS KMS: the last part of `__type` in the JSON of the key management service; client faults come with 400, server faults with 500.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-kms",
    label: "AWS KMS",
    about: "The last part of `__type` in the JSON of the key management service; client faults come with 400, server faults with 500.",
    sources: &["boto/botocore data/kms service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "DependencyTimeoutException",
            &[500],
            "a service behind KMS did not answer in time, retry",
        ),
        error("DisabledException", &[400], "the key is disabled"),
        error(
            "IncorrectKeyException",
            &[400],
            "`KeyId` is not the key that encrypted this",
        ),
        error(
            "InvalidCiphertextException",
            &[400],
            "the ciphertext is damaged, of another key, or the encryption context differs",
        ),
        error(
            "InvalidGrantTokenException",
            &[400],
            "the grant token is wrong or no longer needed",
        ),
        error(
            "InvalidKeyUsageException",
            &[400],
            "the key is for something else, for instance for signing only",
        ),
        error(
            "KeyUnavailableException",
            &[500],
            "the key cannot be reached at the moment, retry",
        ),
        error(
            "KMSInternalException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "KMSInvalidStateException",
            &[400],
            "the key's state forbids it, for instance pending deletion",
        ),
        error(
            "LimitExceededException",
            &[400],
            "a quota of keys, grants or aliases is used up",
        ),
        error(
            "MalformedPolicyDocumentException",
            &[400],
            "the key policy does not parse or locks its author out",
        ),
        error(
            "NotFoundException",
            &[400],
            "no such key or alias in this region; 400, not 404",
        ),
    ],
};
