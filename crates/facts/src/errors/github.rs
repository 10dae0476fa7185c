//! GitHub: the `message` in the JSON of GitHub's REST API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "github",
    label: "GitHub",
    about: "The `message` in the JSON of GitHub's REST API.",
    sources: &[
        "seen with 403 in 12 issue threads, e.g. lee-dohm/no-response#412",
        "https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api",
    ],
    confidence: Confidence::Medium,
    names: &[
        error("already_exists", &[422], ""),
        error("API rate limit exceeded", &[403, 429], ""),
        error("Bad credentials", &[401], ""),
        error("Base branch was modified", &[405], ""),
        error("Body should be a JSON object", &[400], ""),
        error("custom", &[422], ""),
        error("Git Repository is empty", &[409], ""),
        error("Head branch was modified", &[409], ""),
        error("invalid", &[422], ""),
        error("Merge conflict", &[409], ""),
        error("missing", &[422], ""),
        error("missing_field", &[422], ""),
        error("Must have admin rights to Repository", &[403], ""),
        error("Not Found", &[404], ""),
        error("Problems parsing JSON", &[400], ""),
        error("Pull Request is not mergeable", &[405], ""),
        error("Reference already exists", &[422], ""),
        error("Reference does not exist", &[422], ""),
        error("Repository access blocked", &[403, 451], ""),
        error("Repository was archived so is read-only", &[403], ""),
        error("Requires authentication", &[401], ""),
        error("Resource not accessible by integration", &[403], ""),
        error("Resource not accessible by personal access token", &[403], ""),
        error("Resource protected by organization SAML enforcement", &[403], ""),
        error("Server Error", &[502], ""),
        error("unprocessable", &[422], ""),
        error("Update is not a fast forward", &[422], ""),
        error("Validation Failed", &[422], ""),
        error("You have exceeded a secondary rate limit", &[403, 429], ""),
    ],
};
