//! Amazon ECS: the last part of `__type` in the JSON of the container service.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-ecs",
    label: "Amazon ECS",
    about: "The last part of `__type` in the JSON of the container service.",
    sources: &["boto/botocore data/ecs service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error("AccessDeniedException", &[400], ""),
        error("BlockedException", &[400], ""),
        error("ClientException", &[400], ""),
        error("ClusterNotFoundException", &[400], ""),
        error("InvalidParameterException", &[400], ""),
        error("PlatformUnknownException", &[400], ""),
        error("ResourceInUseException", &[400], ""),
        error("ServerException", &[500], ""),
        error("ServiceNotActiveException", &[400], ""),
        error("ServiceNotFoundException", &[400], ""),
        error("TargetNotConnectedException", &[400], ""),
        error("UpdateInProgressException", &[400], ""),
    ],
};
