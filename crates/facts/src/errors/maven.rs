//! Maven and Gradle: the text that Maven or Gradle prints for an answer of a repository.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "maven",
    label: "Maven and Gradle",
    about: "The text that Maven or Gradle prints for an answer of a repository.",
    sources: &["https://maven.apache.org/resolver/"],
    confidence: Confidence::Medium,
    names: &[
        error("501 HTTPS Required", &[501], ""),
        error("Return code is: 400, ReasonPhrase: Bad Request", &[400], ""),
        error("Return code is: 401, ReasonPhrase: Unauthorized", &[401], ""),
        error("Return code is: 403, ReasonPhrase: Forbidden", &[403], ""),
        error(
            "Return code is: 405, ReasonPhrase: Method Not Allowed",
            &[405],
            "",
        ),
    ],
};
