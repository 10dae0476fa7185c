//! Maven and Gradle: what Maven or Gradle prints about an answer of a repository.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "maven",
    label: "Maven and Gradle",
    about: "What Maven or Gradle prints about an answer of a repository.",
    sources: &["https://maven.apache.org/resolver/"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "501 HTTPS Required",
            &[501],
            "Maven Central answers no plain http, change the address to https",
        ),
        error(
            "Return code is: 400, ReasonPhrase: Bad Request",
            &[400],
            "the release is there already and may not be replaced, as a rule",
        ),
        error(
            "Return code is: 401, ReasonPhrase: Unauthorized",
            &[401],
            "the `<server>` with the same id is missing in `settings.xml`, or its password is wrong",
        ),
        error(
            "Return code is: 403, ReasonPhrase: Forbidden",
            &[403],
            "signed in without the right, or the repository refuses the path or version",
        ),
        error(
            "Return code is: 405, ReasonPhrase: Method Not Allowed",
            &[405],
            "deploy to a hosted repository: groups, proxies and wrong paths take no upload",
        ),
    ],
};
