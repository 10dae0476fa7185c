//! AWS Systems Manager: the last part of `__type` in the JSON of Systems Manager.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-ssm",
    label: "AWS Systems Manager",
    about: "The last part of `__type` in the JSON of Systems Manager.",
    sources: &["boto/botocore data/ssm service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error("DoesNotExistException", &[400], ""),
        error("HierarchyLevelLimitExceededException", &[400], ""),
        error("InternalServerError", &[500], ""),
        error("InvalidDocument", &[400], ""),
        error("InvalidInstanceId", &[400], ""),
        error("InvocationDoesNotExist", &[400], ""),
        error("ParameterAlreadyExists", &[400], ""),
        error("ParameterLimitExceeded", &[400], ""),
        error("ParameterNotFound", &[400], ""),
        error("ParameterVersionNotFound", &[400], ""),
        error("TargetNotConnected", &[400], ""),
        error("TooManyUpdates", &[400], ""),
    ],
};
