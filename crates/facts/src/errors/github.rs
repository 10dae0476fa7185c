//! GitHub: the `message` in the JSON of GitHub's REST API, or the `code` in its `errors`.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "github",
    label: "GitHub",
    about: "The `message` in the JSON of GitHub's REST API, or the `code` in its `errors`.",
    sources: &[
        "seen with 403 in 12 issue threads, e.g. lee-dohm/no-response#412",
        "https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api",
    ],
    confidence: Confidence::Medium,
    names: &[
        error(
            "already_exists",
            &[422],
            "in `errors`: another resource has this value",
        ),
        error(
            "API rate limit exceeded",
            &[403, 429],
            "403 or 429, GitHub uses both; wait until the time in `x-ratelimit-reset`",
        ),
        error(
            "Bad credentials",
            &[401],
            "the token is mistyped, expired or revoked",
        ),
        error(
            "Base branch was modified",
            &[405],
            "somebody merged in between, repeat",
        ),
        error("Body should be a JSON object", &[400], ""),
        error("custom", &[422], "in `errors`: the reason stands in `message`"),
        error("Git Repository is empty", &[409], "push a first commit"),
        error(
            "Head branch was modified",
            &[409],
            "the `sha` sent is not the branch's head any more",
        ),
        error("invalid", &[422], "in `errors`: the field's format is wrong"),
        error("Merge conflict", &[409], ""),
        error(
            "missing",
            &[422],
            "in `errors`: the resource that is referred to does not exist",
        ),
        error(
            "missing_field",
            &[422],
            "in `errors`: a required field was left out",
        ),
        error(
            "Must have admin rights to Repository",
            &[403],
            "the account is no administrator of the repository",
        ),
        error(
            "Not Found",
            &[404],
            "also for what exists and the token may not see",
        ),
        error("Problems parsing JSON", &[400], ""),
        error(
            "Pull Request is not mergeable",
            &[405],
            "conflicts, checks or reviews stand in the way",
        ),
        error("Reference already exists", &[422], "the branch or tag is there"),
        error("Reference does not exist", &[422], ""),
        error(
            "Repository access blocked",
            &[403, 451],
            "403 when GitHub has disabled it, 451 after a legal demand such as DMCA",
        ),
        error("Repository was archived so is read-only", &[403], ""),
        error(
            "Requires authentication",
            &[401],
            "no token came, and this endpoint needs one",
        ),
        error(
            "Resource not accessible by integration",
            &[403],
            "add the permission to the workflow (`permissions:`) or to the app",
        ),
        error(
            "Resource not accessible by personal access token",
            &[403],
            "give the fine-grained token this permission and repository",
        ),
        error(
            "Resource protected by organization SAML enforcement",
            &[403],
            "authorize the token for the organization's single sign-on",
        ),
        error(
            "Server Error",
            &[502],
            "GitHub took longer than ten seconds or failed, retry",
        ),
        error(
            "unprocessable",
            &[422],
            "in `errors`: the values do not go together",
        ),
        error(
            "Update is not a fast forward",
            &[422],
            "the branch moved on; rebase, or send `force`",
        ),
        error(
            "Validation Failed",
            &[422],
            "`errors` lists each field with a code",
        ),
        error(
            "You have exceeded a secondary rate limit",
            &[403, 429],
            "403 or 429, GitHub uses both; too many at once, wait as `Retry-After` says",
        ),
    ],
};
