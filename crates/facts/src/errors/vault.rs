//! HashiCorp Vault: a text in the `errors` of a Vault server's JSON.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "vault",
    label: "HashiCorp Vault",
    about: "A text in the `errors` of a Vault server's JSON.",
    sources: &[
        "hashicorp/vault sdk/logical/response_util.go",
        "https://developer.hashicorp.com/vault/api-docs",
    ],
    confidence: Confidence::High,
    names: &[
        error("functionality on this path has been removed", &[404], ""),
        error("http: request body too large", &[413], ""),
        error("invalid request", &[400], ""),
        error("lease count quota exceeded", &[429], ""),
        error("missing client token", &[400, 403], ""),
        error("permission denied", &[403], ""),
        error("rate limit quota exceeded", &[429], ""),
        error("required index state not present", &[412], ""),
        error("unsupported operation", &[405], ""),
        error("unsupported path", &[404], ""),
        error("upstream rate limited", &[502], ""),
        error("Vault is sealed", &[503], ""),
        error("wrapping token is not valid or does not exist", &[400], ""),
    ],
};
