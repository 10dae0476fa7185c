//! Hugging Face Hub: the value of `X-Error-Code`, or the exception of the Hub's Python library.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "huggingface",
    label: "Hugging Face Hub",
    about: "The value of `X-Error-Code`, or the exception of the Hub's Python library.",
    sources: &[
        "huggingface/huggingface_hub src/huggingface_hub/utils/_http.py, errors.py",
        "https://huggingface.co/docs/api-inference",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "401 without login so that private names stay hidden",
            &[401, 404],
            "",
        ),
        error("accept the terms and send a token", &[403, 401], ""),
        error("BadRequestError", &[400], ""),
        error("BucketNotFoundError", &[404], ""),
        error("DisabledRepoError", &[403], ""),
        error("EntryNotFound", &[404], ""),
        error("EntryNotFoundError", &[404], ""),
        error("GatedRepo", &[403, 401], ""),
        error("GatedRepoError", &[403, 401], ""),
        error("JobNotFoundError", &[404], ""),
        error("LocalEntryNotFoundError", &[], ""),
        error("Model is currently loading", &[503], ""),
        error("OfflineModeIsEnabled", &[], ""),
        error("RemoteEntryNotFoundError", &[404], ""),
        error("RepoNotFound", &[401, 404], ""),
        error("RepositoryNotFoundError", &[401, 404], ""),
        error("RevisionNotFound", &[404], ""),
        error("RevisionNotFoundError", &[404], ""),
    ],
};
