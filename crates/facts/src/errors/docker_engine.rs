//! Docker Engine: the error class inside Docker's daemon, or the text of its API's `message`.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "docker-engine",
    label: "Docker Engine",
    about: "The error class inside Docker's daemon, or the text of its API's `message`.",
    sources: &[
        "moby/moby daemon/server/httpstatus/status.go",
        "https://docs.docker.com/reference/api/engine/",
    ],
    confidence: Confidence::High,
    names: &[
        error("cannot remove a running container", &[409], ""),
        error("client version is too new", &[400], ""),
        error("client version is too old", &[400], ""),
        error("container is not running", &[409], ""),
        error("errdefs.Cancelled", &[500], ""),
        error("errdefs.Conflict", &[409], ""),
        error("errdefs.DataLoss", &[500], ""),
        error("errdefs.Deadline", &[500], ""),
        error("errdefs.Forbidden", &[403], ""),
        error("errdefs.InvalidParameter", &[400], ""),
        error("errdefs.NotFound", &[404], ""),
        error("errdefs.NotImplemented", &[501], ""),
        error("errdefs.NotModified", &[304], ""),
        error("errdefs.System", &[500], ""),
        error("errdefs.Unauthorized", &[401], ""),
        error("errdefs.Unavailable", &[503], ""),
        error("network not found", &[404], ""),
        error("No such container", &[404], ""),
        error("No such image", &[404], ""),
        error("no such volume", &[404], ""),
        error("pull access denied", &[404], ""),
        error("The container name is already in use", &[409], ""),
        error("This node is already part of a swarm", &[503], ""),
        error("This node is not a swarm manager", &[503], ""),
    ],
};
