//! PyPI: the reason in the status line or content of an upload to the Python Package Index.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "pypi",
    label: "PyPI",
    about: "The reason in the status line or content of an upload to the Python Package Index.",
    sources: &["pypi/warehouse warehouse/forklift/legacy.py"],
    confidence: Confidence::Medium,
    names: &[
        error("File already exists", &[400], ""),
        error("File too large", &[400], ""),
        error("Invalid or non-existent authentication information", &[403], ""),
        error("Only one sdist may be uploaded per release", &[400], ""),
        error("Project size too large", &[400], ""),
        error("The user isn't allowed to upload to project", &[403], ""),
        error("Too many new projects created", &[429], ""),
        error(
            "Username/Password authentication is no longer supported",
            &[403],
            "",
        ),
    ],
};
