//! Docker Engine: the class of an error inside Docker's daemon, or the text of `message` in its API's JSON.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "docker-engine",
    label: "Docker Engine",
    about: "The class of an error inside Docker's daemon, or the text of `message` in its API's JSON.",
    sources: &[
        "moby/moby daemon/server/httpstatus/status.go",
        "https://docs.docker.com/reference/api/engine/",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "cannot remove a running container",
            &[409],
            "stop it first, or force it",
        ),
        error(
            "client version is too new",
            &[400],
            "the daemon is older than the client, set `DOCKER_API_VERSION`",
        ),
        error(
            "client version is too old",
            &[400],
            "the daemon dropped this API version, update the client",
        ),
        error("container is not running", &[409], "start it first"),
        error(
            "errdefs.Cancelled",
            &[500],
            "the caller gave up; 500, as the daemon has no own status for it",
        ),
        error("errdefs.Conflict", &[409], ""),
        error("errdefs.DataLoss", &[500], ""),
        error(
            "errdefs.Deadline",
            &[500],
            "the daemon ran out of time; 500, not 504",
        ),
        error("errdefs.Forbidden", &[403], ""),
        error("errdefs.InvalidParameter", &[400], ""),
        error("errdefs.NotFound", &[404], ""),
        error("errdefs.NotImplemented", &[501], ""),
        error(
            "errdefs.NotModified",
            &[304],
            "nothing to do, for instance starting what runs or stopping what is stopped",
        ),
        error("errdefs.System", &[500], ""),
        error("errdefs.Unauthorized", &[401], ""),
        error("errdefs.Unavailable", &[503], ""),
        error("network not found", &[404], ""),
        error("No such container", &[404], ""),
        error("No such image", &[404], "not on this host, pull it"),
        error("no such volume", &[404], ""),
        error(
            "pull access denied",
            &[404],
            "no such repository, or a private one: `docker login` and check the name",
        ),
        error(
            "The container name is already in use",
            &[409],
            "remove or rename the other container",
        ),
        error("This node is already part of a swarm", &[503], ""),
        error(
            "This node is not a swarm manager",
            &[503],
            "`docker swarm init` or ask a manager; 503 here",
        ),
    ],
};
