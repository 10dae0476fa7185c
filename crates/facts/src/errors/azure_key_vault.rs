//! Azure Key Vault: the `error.code` in the JSON of a key vault.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "azure-key-vault",
    label: "Azure Key Vault",
    about: "The `error.code` in the JSON of a key vault.",
    sources: &["https://learn.microsoft.com/azure/key-vault/general/rest-error-codes"],
    confidence: Confidence::Medium,
    names: &[
        error("CertificateNotFound", &[404], ""),
        error(
            "Forbidden",
            &[403],
            "neither access policy nor role permits it, or the vault's firewall blocks the address",
        ),
        error("KeyNotFound", &[404], ""),
        error(
            "ObjectIsDeletedButRecoverable",
            &[409],
            "a deleted object still has the name: recover it, or purge it",
        ),
        error(
            "SecretNotFound",
            &[404],
            "no secret of this name, or no such version",
        ),
        error(
            "Throttled",
            &[429],
            "too many calls to the vault, see `Retry-After`",
        ),
        error(
            "Unauthorized",
            &[401],
            "no token, or one that is expired or has another audience; also the SDK's first probe",
        ),
    ],
};
