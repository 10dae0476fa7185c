//! MinIO: the `Code` in the XML of a MinIO server, beside those of S3.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "minio",
    label: "MinIO",
    about: "The `Code` in the XML of a MinIO server, beside those of S3.",
    sources: &["minio/minio cmd/api-errors.go"],
    confidence: Confidence::High,
    names: &[
        error("ClientDisconnected", &[429], ""),
        error("InvalidTokenId", &[403], ""),
        error("PostPolicyInvalidKeyName", &[403], ""),
        error("ServerBusy", &[503], ""),
        error("SlowDownRead", &[503], ""),
        error("SlowDownWrite", &[503], ""),
        error("XMinioAdminBucketQuotaExceeded", &[400], ""),
        error("XMinioAdminConfigNoQuorum", &[503], ""),
        error("XMinioAdminInvalidAccessKey", &[400], ""),
        error("XMinioAdminInvalidSecretKey", &[400], ""),
        error("XMinioAdminNoSuchAccessKey", &[404], ""),
        error("XMinioAdminNoSuchGroup", &[404], ""),
        error("XMinioAdminNoSuchPolicy", &[404], ""),
        error("XMinioAdminNoSuchUser", &[404], ""),
        error("XMinioAdminRebalanceAlreadyStarted", &[409], ""),
        error("XMinioAdminRemoteTargetNotFoundError", &[404], ""),
        error("XMinioBucketMetadataNotInitialized", &[503], ""),
        error("XMinioIAMNotInitialized", &[503], ""),
        error("XMinioInsecureClientRequest", &[400], ""),
        error("XMinioInvalidObjectName", &[400], ""),
        error("XMinioInvalidResourceName", &[400], ""),
        error("XMinioLDAPNotEnabled", &[501], ""),
        error("XMinioMalformedJSON", &[400], ""),
        error("XMinioObjectExistsAsDirectory", &[400], ""),
        error("XMinioPolicyAlreadyAttached", &[409], ""),
        error("XMinioPolicyNotAttached", &[404], ""),
        error("XMinioServerNotInitialized", &[503], ""),
        error("XMinioSiteReplicationIAMError", &[503], ""),
        error("XMinioStorageFull", &[507], ""),
    ],
};
