//! AWS Secrets Manager: the last part of `__type` in the JSON of Secrets Manager; client faults come with 400, server faults with 500.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-secretsmanager",
    label: "AWS Secrets Manager",
    about: "The last part of `__type` in the JSON of Secrets Manager; client faults come with 400, server faults with 500.",
    sources: &["boto/botocore data/secretsmanager service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "DecryptionFailure",
            &[400],
            "the KMS key cannot decrypt the secret: missing, disabled or refused",
        ),
        error(
            "EncryptionFailure",
            &[400],
            "the KMS key cannot encrypt the secret: missing, disabled or refused",
        ),
        error(
            "InternalServiceError",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InvalidNextTokenException",
            &[400],
            "the paging token is stale, begin with the first page",
        ),
        error(
            "InvalidParameterException",
            &[400],
            "a parameter breaks its rules; client faults are all 400 here",
        ),
        error(
            "InvalidRequestException",
            &[400],
            "not in this state, often a secret scheduled for deletion",
        ),
        error(
            "LimitExceededException",
            &[400],
            "a quota, for instance of versions, is used up",
        ),
        error(
            "MalformedPolicyDocumentException",
            &[400],
            "the resource policy does not parse",
        ),
        error(
            "PreconditionNotMetException",
            &[400],
            "something that must come first was not done",
        ),
        error(
            "PublicPolicyException",
            &[400],
            "the policy would open the secret to everyone",
        ),
        error(
            "ResourceExistsException",
            &[400],
            "a secret of this name exists, or the same version token with other content",
        ),
        error(
            "ResourceNotFoundException",
            &[400],
            "no such secret or version in this region; 400, not 404",
        ),
    ],
};
