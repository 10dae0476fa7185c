//! AWS Secrets Manager: the last part of `__type` in the JSON of Secrets Manager.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-secretsmanager",
    label: "AWS Secrets Manager",
    about: "The last part of `__type` in the JSON of Secrets Manager.",
    sources: &["boto/botocore data/secretsmanager service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error("DecryptionFailure", &[400], ""),
        error("EncryptionFailure", &[400], ""),
        error("InternalServiceError", &[500], ""),
        error("InvalidNextTokenException", &[400], ""),
        error("InvalidParameterException", &[400], ""),
        error("InvalidRequestException", &[400], ""),
        error("LimitExceededException", &[400], ""),
        error("MalformedPolicyDocumentException", &[400], ""),
        error("PreconditionNotMetException", &[400], ""),
        error("PublicPolicyException", &[400], ""),
        error("ResourceExistsException", &[400], ""),
        error("ResourceNotFoundException", &[400], ""),
    ],
};
