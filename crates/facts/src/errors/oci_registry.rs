//! OCI and Docker registries: the `code` in the `errors` of a container registry's JSON; clients print its message.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "oci-registry",
    label: "OCI and Docker registries",
    about: "The `code` in the `errors` of a container registry's JSON; clients print its message.",
    sources: &[
        "distribution/distribution registry/api/errcode/register.go; opencontainers/distribution-spec spec.md",
    ],
    confidence: Confidence::High,
    names: &[
        error("BLOB_UNKNOWN", &[404], ""),
        error("BLOB_UPLOAD_INVALID", &[404], ""),
        error("BLOB_UPLOAD_UNKNOWN", &[404], ""),
        error("DENIED", &[403], ""),
        error("DIGEST_INVALID", &[400], ""),
        error("MANIFEST_BLOB_UNKNOWN", &[400, 404], ""),
        error("MANIFEST_INVALID", &[400], ""),
        error("MANIFEST_UNKNOWN", &[404], ""),
        error("MANIFEST_UNVERIFIED", &[400], ""),
        error("NAME_INVALID", &[400], ""),
        error("NAME_UNKNOWN", &[404], ""),
        error("PAGINATION_NUMBER_INVALID", &[400], ""),
        error("RANGE_INVALID", &[416], ""),
        error("SIZE_INVALID", &[400], ""),
        error("TAG_INVALID", &[400], ""),
        error("TOOMANYREQUESTS", &[429], ""),
        error("UNAUTHORIZED", &[401], ""),
        error("UNAVAILABLE", &[503], ""),
        error("UNKNOWN", &[500], ""),
        error("UNSUPPORTED", &[405], ""),
    ],
};
