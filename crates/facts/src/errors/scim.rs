//! SCIM: the `scimType` in the JSON error of a user provisioning API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "scim",
    label: "SCIM",
    about: "The `scimType` in the JSON error of a user provisioning API.",
    sources: &[
        "https://www.rfc-editor.org/rfc/rfc7644#section-3.12 (statuses read in yaal/scim2-models scim2_models/exceptions.py)",
        "https://www.rfc-editor.org/rfc/rfc9865 (read in scim2_models/exceptions.py)",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "expiredCursor",
            &[400],
            "paging by cursor: begin again with the first page",
        ),
        error(
            "invalidCount",
            &[400],
            "paging by cursor: `count` is out of bounds or differs from the first call's",
        ),
        error(
            "invalidCursor",
            &[400],
            "paging by cursor: not a cursor of this server",
        ),
        error("invalidFilter", &[400], ""),
        error(
            "invalidPath",
            &[400],
            "the `path` of the PATCH does not parse or names no attribute",
        ),
        error(
            "invalidSyntax",
            &[400],
            "the content does not parse or does not fit the schema",
        ),
        error("invalidValue", &[400], ""),
        error(
            "invalidVers",
            &[400],
            "the server does not speak this version of SCIM",
        ),
        error(
            "mutability",
            &[400],
            "the attribute cannot be changed in this way",
        ),
        error(
            "noTarget",
            &[400],
            "nothing in the resource fits the `path` of the PATCH",
        ),
        error(
            "sensitive",
            &[403, 400],
            "personal data in the query, send POST to `/.search`; 403 by RFC 7644, some servers say 400",
        ),
        error(
            "tooMany",
            &[400],
            "narrow the filter, it matches more than the server will list",
        ),
        error(
            "uniqueness",
            &[409],
            "another resource already holds this value, mostly `userName`",
        ),
    ],
};
