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
        error("Forbidden", &[403], ""),
        error("KeyNotFound", &[404], ""),
        error("ObjectIsDeletedButRecoverable", &[409], ""),
        error("SecretNotFound", &[404], ""),
        error("Throttled", &[429], ""),
        error("Unauthorized", &[401], ""),
    ],
};
