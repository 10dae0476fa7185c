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
        error(
            "missing client token",
            &[400, 403],
            "no `X-Vault-Token` came; 400 or 403, by version and path",
        ),
        error(
            "permission denied",
            &[403],
            "token, policy or `X-Vault-Namespace` does not cover this path; also a wrong address for the secret",
        ),
        error("rate limit quota exceeded", &[429], ""),
        error(
            "required index state not present",
            &[412],
            "a replica has not caught up, retry or ask the primary",
        ),
        error("unsupported operation", &[405], ""),
        error(
            "unsupported path",
            &[404],
            "no secrets engine is mounted there, or KV version 2 needs `data/` in the path",
        ),
        error(
            "upstream rate limited",
            &[502],
            "a service behind Vault slowed it down",
        ),
        error(
            "Vault is sealed",
            &[503],
            "unseal it first; every path answers this until then",
        ),
        error(
            "wrapping token is not valid or does not exist",
            &[400],
            "it was used already, it works once, or it ran out",
        ),
    ],
};
