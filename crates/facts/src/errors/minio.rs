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
        error(
            "ClientDisconnected",
            &[499],
            "the client hung up before the answer was ready, so only logs show it",
        ),
        error(
            "InvalidTokenId",
            &[403],
            "the session token or access key is not valid",
        ),
        error("PostPolicyInvalidKeyName", &[403], ""),
        error(
            "ServerBusy",
            &[503],
            "the server cannot take the request at the moment, retry",
        ),
        error(
            "SlowDownRead",
            &[503],
            "too few drives answer for a read, or the server is overloaded",
        ),
        error(
            "SlowDownWrite",
            &[503],
            "too few drives answer for a write, or the server is overloaded",
        ),
        error(
            "XMinioAdminBucketQuotaExceeded",
            &[400],
            "the bucket's hard quota is reached; 400, not 507",
        ),
        error(
            "XMinioAdminConfigNoQuorum",
            &[503],
            "too few drives are up to read or write the configuration",
        ),
        error("XMinioAdminInvalidAccessKey", &[400], ""),
        error("XMinioAdminInvalidSecretKey", &[400], ""),
        error("XMinioAdminNoSuchAccessKey", &[404], ""),
        error("XMinioAdminNoSuchGroup", &[404], ""),
        error("XMinioAdminNoSuchPolicy", &[404], ""),
        error("XMinioAdminNoSuchUser", &[404], ""),
        error("XMinioAdminRebalanceAlreadyStarted", &[409], ""),
        error("XMinioAdminRemoteTargetNotFoundError", &[404], ""),
        error(
            "XMinioBucketMetadataNotInitialized",
            &[503],
            "the buckets' settings are not loaded yet, retry",
        ),
        error(
            "XMinioIAMNotInitialized",
            &[503],
            "users and policies are not loaded yet, retry",
        ),
        error(
            "XMinioInsecureClientRequest",
            &[400],
            "plain http to a server with TLS",
        ),
        error("XMinioInvalidObjectName", &[400], ""),
        error("XMinioInvalidResourceName", &[400], ""),
        error("XMinioLDAPNotEnabled", &[501], ""),
        error("XMinioMalformedJSON", &[400], ""),
        error(
            "XMinioObjectExistsAsDirectory",
            &[400],
            "a prefix of the same name is in the way",
        ),
        error("XMinioPolicyAlreadyAttached", &[409], ""),
        error("XMinioPolicyNotAttached", &[404], ""),
        error(
            "XMinioServerNotInitialized",
            &[503],
            "the server is still starting, or its drives are not all there; retry",
        ),
        error("XMinioSiteReplicationIAMError", &[503], ""),
        error(
            "XMinioStorageFull",
            &[507],
            "a drive is at its threshold, free space or add drives",
        ),
    ],
};
