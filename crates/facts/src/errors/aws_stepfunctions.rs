//! AWS Step Functions: the last part of `__type` in the JSON of Step Functions.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-stepfunctions",
    label: "AWS Step Functions",
    about: "The last part of `__type` in the JSON of Step Functions.",
    sources: &["boto/botocore data/stepfunctions service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error("ExecutionAlreadyExists", &[400], ""),
        error("ExecutionDoesNotExist", &[400], ""),
        error("ExecutionLimitExceeded", &[400], ""),
        error("InvalidArn", &[400], ""),
        error("InvalidDefinition", &[400], ""),
        error("InvalidExecutionInput", &[400], ""),
        error("InvalidName", &[400], ""),
        error("InvalidToken", &[400], ""),
        error("StateMachineAlreadyExists", &[400], ""),
        error("StateMachineDeleting", &[400], ""),
        error("StateMachineDoesNotExist", &[400], ""),
        error("TaskDoesNotExist", &[400], ""),
        error("TaskTimedOut", &[400], ""),
    ],
};
