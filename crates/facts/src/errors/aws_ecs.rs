//! Amazon ECS: the last part of `__type` in the JSON of the container service; client faults come with 400, server faults with 500.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-ecs",
    label: "Amazon ECS",
    about: "The last part of `__type` in the JSON of the container service; client faults come with 400, server faults with 500.",
    sources: &["boto/botocore data/ecs service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "AccessDeniedException",
            &[400],
            "IAM refuses; ECS says 400, not 403",
        ),
        error(
            "BlockedException",
            &[400],
            "AWS has blocked the account, ask its support",
        ),
        error(
            "ClientException",
            &[400],
            "the caller lacks a right, or an identifier is wrong",
        ),
        error(
            "ClusterNotFoundException",
            &[400],
            "no such cluster in this region; 400, not 404",
        ),
        error(
            "InvalidParameterException",
            &[400],
            "a parameter breaks its rules, the message says which",
        ),
        error(
            "PlatformUnknownException",
            &[400],
            "no such version of Fargate's platform",
        ),
        error("ResourceInUseException", &[400], "something else still uses it"),
        error(
            "ServerException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "ServiceNotActiveException",
            &[400],
            "the service was deleted or is draining",
        ),
        error(
            "ServiceNotFoundException",
            &[400],
            "the cluster has no such service; 400, not 404",
        ),
        error(
            "TargetNotConnectedException",
            &[400],
            "ECS Exec cannot reach the container, look at its agent and task role",
        ),
        error(
            "UpdateInProgressException",
            &[400],
            "the container agent is being updated already",
        ),
    ],
};
