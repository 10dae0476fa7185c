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
        error("expiredCursor", &[400], ""),
        error("invalidCount", &[400], ""),
        error("invalidCursor", &[400], ""),
        error("invalidFilter", &[400], ""),
        error("invalidPath", &[400], ""),
        error("invalidSyntax", &[400], ""),
        error("invalidValue", &[400], ""),
        error("invalidVers", &[400], ""),
        error("mutability", &[400], ""),
        error("noTarget", &[400], ""),
        error("sensitive", &[403, 400], ""),
        error("tooMany", &[400], ""),
        error("uniqueness", &[409], ""),
    ],
};
