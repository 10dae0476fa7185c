//! Gin: the text of a validation error in the Gin framework.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "gin",
    label: "Gin",
    about: "The text of a validation error in the Gin framework.",
    sources: &["https://gin-gonic.com/en/docs/examples/binding-and-validation/"],
    confidence: Confidence::Medium,
    names: &[error("Field validation failed on the 'required' tag", &[400], "")],
};
