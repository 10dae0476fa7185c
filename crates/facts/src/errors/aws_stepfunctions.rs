//! AWS Step Functions: the last part of `__type` in the JSON of Step Functions; client faults come with 400.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-stepfunctions",
    label: "AWS Step Functions",
    about: "The last part of `__type` in the JSON of Step Functions; client faults come with 400.",
    sources: &["boto/botocore data/stepfunctions service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "ExecutionAlreadyExists",
            &[400],
            "the name was used for another input within 90 days",
        ),
        error("ExecutionDoesNotExist", &[400], "no such execution; 400, not 404"),
        error(
            "ExecutionLimitExceeded",
            &[400],
            "too many executions run at once",
        ),
        error("InvalidArn", &[400], "the ARN is malformed or of another kind"),
        error(
            "InvalidDefinition",
            &[400],
            "the state machine's JSON breaks the States Language",
        ),
        error("InvalidExecutionInput", &[400], "the input is no valid JSON"),
        error(
            "InvalidName",
            &[400],
            "the name has characters that are not allowed",
        ),
        error("InvalidToken", &[400], "the task token is not valid"),
        error(
            "StateMachineAlreadyExists",
            &[400],
            "the name is in use with another definition or role",
        ),
        error("StateMachineDeleting", &[400], "it is being deleted"),
        error(
            "StateMachineDoesNotExist",
            &[400],
            "no such state machine; 400, not 404",
        ),
        error(
            "TaskDoesNotExist",
            &[400],
            "the activity or task is not there any more",
        ),
        error(
            "TaskTimedOut",
            &[400],
            "the task was given up before this answer came",
        ),
    ],
};
