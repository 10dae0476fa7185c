//! PyPI: the reason that the Python Package Index gives when it refuses an upload, in the status line or the content.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "pypi",
    label: "PyPI",
    about: "The reason that the Python Package Index gives when it refuses an upload, in the status line or the content.",
    sources: &["pypi/warehouse warehouse/forklift/legacy.py"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "File already exists",
            &[400],
            "a file name is good for one upload, even after deleting; raise the version",
        ),
        error(
            "File too large",
            &[400],
            "100 MB for a file unless PyPI grants more",
        ),
        error(
            "Invalid or non-existent authentication information",
            &[403],
            "token wrong, or of test.pypi.org against pypi.org",
        ),
        error("Only one sdist may be uploaded per release", &[400], ""),
        error(
            "Project size too large",
            &[400],
            "10 GB for a project unless PyPI grants more",
        ),
        error(
            "The user isn't allowed to upload to project",
            &[403],
            "the name belongs to others, or the token is for another project",
        ),
        error("Too many new projects created", &[429], ""),
        error(
            "Username/Password authentication is no longer supported",
            &[403],
            "user `__token__` with an API token as password",
        ),
    ],
};
