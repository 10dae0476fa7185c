//! AWS IAM: the `Code` in the XML of identity and access management.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-iam",
    label: "AWS IAM",
    about: "The `Code` in the XML of identity and access management.",
    sources: &["boto/botocore data/iam service-2.json"],
    confidence: Confidence::High,
    names: &[
        error("ConcurrentModification", &[409], ""),
        error(
            "DeleteConflict",
            &[409],
            "first take off the policies, keys and groups that hang on it",
        ),
        error("DuplicateCertificate", &[409], ""),
        error("DuplicateSSHPublicKey", &[400], ""),
        error("EntityAlreadyExists", &[409], ""),
        error(
            "EntityTemporarilyUnmodifiable",
            &[409],
            "it was just created, retry shortly",
        ),
        error("FeatureDisabled", &[404], ""),
        error("FeatureEnabled", &[409], ""),
        error("InvalidAuthenticationCode", &[403], ""),
        error("InvalidCertificate", &[400], ""),
        error("InvalidInput", &[400], ""),
        error("InvalidPublicKey", &[400], ""),
        error("InvalidUserType", &[400], ""),
        error("KeyPairMismatch", &[400], ""),
        error(
            "LimitExceeded",
            &[409],
            "a quota of the account; IAM says 409, not 429",
        ),
        error("MalformedCertificate", &[400], ""),
        error("MalformedPolicyDocument", &[400], ""),
        error("NoSuchEntity", &[404], ""),
        error("NotSupportedService", &[404], ""),
        error("OpenIdIdpCommunicationError", &[400], ""),
        error("PasswordPolicyViolation", &[400], ""),
        error("PolicyEvaluation", &[500], ""),
        error("PolicyNotAttachable", &[400], ""),
        error("ReportExpired", &[410], ""),
        error("ReportGenerationLimitExceeded", &[409], ""),
        error(
            "ReportInProgress",
            &[404],
            "the report is not ready, ask again later; 404 here",
        ),
        error("ReportNotPresent", &[410], "generate the credential report first"),
        error("ServiceFailure", &[500], ""),
        error("UnmodifiableEntity", &[400], ""),
        error("UnrecognizedPublicKeyEncoding", &[400], ""),
    ],
};
