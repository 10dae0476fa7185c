//! Amazon CloudWatch Logs: the last part of `__type` in the JSON of CloudWatch Logs; client faults come with 400.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-cloudwatch-logs",
    label: "Amazon CloudWatch Logs",
    about: "The last part of `__type` in the JSON of CloudWatch Logs; client faults come with 400.",
    sources: &["boto/botocore data/logs service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "DataAlreadyAcceptedException",
            &[400],
            "these events were sent before, nothing to do",
        ),
        error(
            "InvalidParameterException",
            &[400],
            "a parameter breaks its rules; client faults are all 400 here",
        ),
        error(
            "InvalidSequenceTokenException",
            &[400],
            "use the token that the answer names; today none is needed",
        ),
        error("LimitExceededException", &[400], "a quota is used up"),
        error(
            "MalformedQueryException",
            &[400],
            "the Insights query does not parse, `queryCompileError` says where",
        ),
        error(
            "OperationAbortedException",
            &[400],
            "several requests changed the same thing, retry",
        ),
        error(
            "ResourceAlreadyExistsException",
            &[400],
            "the group or stream exists",
        ),
        error(
            "ResourceNotFoundException",
            &[400],
            "no such group or stream; 400, not 404",
        ),
        error(
            "ServiceUnavailableException",
            &[500, 503],
            "500 as the JSON protocol's server fault, 503 also seen; retry",
        ),
        error(
            "ThrottlingException",
            &[400],
            "too many calls, slow down; 400, not 429",
        ),
    ],
};
