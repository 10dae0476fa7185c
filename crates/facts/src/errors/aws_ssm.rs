//! AWS Systems Manager: the last part of `__type` in the JSON of Systems Manager; client faults come with 400, server faults with 500.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-ssm",
    label: "AWS Systems Manager",
    about: "The last part of `__type` in the JSON of Systems Manager; client faults come with 400, server faults with 500.",
    sources: &["boto/botocore data/ssm service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "DoesNotExistException",
            &[400],
            "the object to change does not exist; 400, not 404",
        ),
        error(
            "HierarchyLevelLimitExceededException",
            &[400],
            "a parameter's path has at most 15 levels",
        ),
        error(
            "InternalServerError",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InvalidDocument",
            &[400],
            "the document does not exist or does not fit",
        ),
        error(
            "InvalidInstanceId",
            &[400],
            "unknown or stopped instance, or its agent does not report",
        ),
        error(
            "InvocationDoesNotExist",
            &[400],
            "no such command on this instance, or not yet",
        ),
        error("ParameterAlreadyExists", &[400], "set `Overwrite` to replace it"),
        error(
            "ParameterLimitExceeded",
            &[400],
            "too many parameters in the region",
        ),
        error(
            "ParameterNotFound",
            &[400],
            "no such parameter in this region; 400, not 404",
        ),
        error(
            "ParameterVersionNotFound",
            &[400],
            "the parameter has no such version or label",
        ),
        error(
            "TargetNotConnected",
            &[400],
            "the agent on the instance has no connection for sessions",
        ),
        error(
            "TooManyUpdates",
            &[400],
            "changed too often or by several at once, retry",
        ),
    ],
};
