//! OCI and Docker registries: the `code` in the `errors` of a container registry's JSON; clients print its `message`.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "oci-registry",
    label: "OCI and Docker registries",
    about: "The `code` in the `errors` of a container registry's JSON; clients print its `message`.",
    sources: &[
        "distribution/distribution registry/api/errcode/register.go; opencontainers/distribution-spec spec.md",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "BLOB_UNKNOWN",
            &[404],
            "the registry does not have this layer or configuration",
        ),
        error(
            "BLOB_UPLOAD_INVALID",
            &[404],
            "the upload failed and cannot go on; OCI names no status, Docker's registry sends 404",
        ),
        error(
            "BLOB_UPLOAD_UNKNOWN",
            &[404],
            "the upload expired, was finished or never began",
        ),
        error(
            "DENIED",
            &[403],
            "the account lacks the right, or there is no such repository",
        ),
        error(
            "DIGEST_INVALID",
            &[400],
            "what arrived has another digest than the request claims",
        ),
        error(
            "MANIFEST_BLOB_UNKNOWN",
            &[400, 404],
            "push the layers before the manifest; Docker's registry says 400, the specification also allows 404",
        ),
        error(
            "MANIFEST_INVALID",
            &[400],
            "the manifest breaks the schema, or its media type is not accepted",
        ),
        error(
            "MANIFEST_UNKNOWN",
            &[404],
            "the repository is there, this tag or digest is not; in Docker \"manifest unknown\"",
        ),
        error(
            "MANIFEST_UNVERIFIED",
            &[400],
            "only of signed manifests of the old schema",
        ),
        error("NAME_INVALID", &[400], "repository names are lower case"),
        error(
            "NAME_UNKNOWN",
            &[404],
            "the registry holds no repository by this name",
        ),
        error("PAGINATION_NUMBER_INVALID", &[400], ""),
        error(
            "RANGE_INVALID",
            &[416],
            "a chunk of the upload does not begin where the last one ended",
        ),
        error(
            "SIZE_INVALID",
            &[400],
            "what arrived is longer or shorter than announced",
        ),
        error("TAG_INVALID", &[400], ""),
        error(
            "TOOMANYREQUESTS",
            &[429],
            "too many pulls, Docker shows it as \"toomanyrequests\"; sign in or wait",
        ),
        error(
            "UNAUTHORIZED",
            &[401],
            "sign in; `WWW-Authenticate` says where to fetch a token",
        ),
        error("UNAVAILABLE", &[503], ""),
        error("UNKNOWN", &[500], ""),
        error(
            "UNSUPPORTED",
            &[405],
            "the registry does not offer this operation, for instance deleting",
        ),
    ],
};
