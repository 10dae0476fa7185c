//! Gin: the text of an error that Gin's validation returns.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "gin",
    label: "Gin",
    about: "The text of an error that Gin's validation returns.",
    sources: &["https://gin-gonic.com/en/docs/examples/binding-and-validation/"],
    confidence: Confidence::Medium,
    names: &[error(
        "Field validation failed on the 'required' tag",
        &[400],
        "`c.Bind` and its like send 400 at once; with `c.ShouldBind` the handler decides",
    )],
};
