//! Hugging Face Hub: the value of `X-Error-Code`, the exception of the Hub's Python library, or the `error` of its inference API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "huggingface",
    label: "Hugging Face Hub",
    about: "The value of `X-Error-Code`, the exception of the Hub's Python library, or the `error` of its inference API.",
    sources: &[
        "huggingface/huggingface_hub src/huggingface_hub/utils/_http.py, errors.py",
        "https://huggingface.co/docs/api-inference",
    ],
    confidence: Confidence::High,
    names: &[
        error("BadRequestError", &[400], "the Hub's message says what is wrong"),
        error("BucketNotFoundError", &[404], ""),
        error("DisabledRepoError", &[403], "the Hub has closed the repository"),
        error(
            "EntryNotFound",
            &[404],
            "the repository has no such file in this revision",
        ),
        error(
            "EntryNotFoundError",
            &[404],
            "the repository has no such file in this revision",
        ),
        error(
            "GatedRepo",
            &[403, 401],
            "accept the terms on the model's page; 401 without a token, 403 without access",
        ),
        error(
            "GatedRepoError",
            &[403, 401],
            "accept the terms on the model's page; 401 without a token, 403 without access",
        ),
        error("JobNotFoundError", &[404], ""),
        error(
            "LocalEntryNotFoundError",
            &[],
            "no status: the Hub cannot be reached and the file is not in the cache",
        ),
        error(
            "Model is currently loading",
            &[503],
            "wait `estimated_time` seconds",
        ),
        error(
            "OfflineModeIsEnabled",
            &[],
            "no status: `HF_HUB_OFFLINE` is set, so nothing is sent",
        ),
        error("RemoteEntryNotFoundError", &[404], ""),
        error(
            "RepoNotFound",
            &[401, 404],
            "404 with a valid token, 401 without one, since private names are not given away",
        ),
        error(
            "RepositoryNotFoundError",
            &[401, 404],
            "404 with a valid token, 401 without one; name wrong or repository private",
        ),
        error(
            "RevisionNotFound",
            &[404],
            "the repository has no such branch, tag or commit",
        ),
        error(
            "RevisionNotFoundError",
            &[404],
            "the repository has no such branch, tag or commit",
        ),
    ],
};
