//! Amazon CloudWatch Logs: the last part of `__type` in the JSON of CloudWatch Logs.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-cloudwatch-logs",
    label: "Amazon CloudWatch Logs",
    about: "The last part of `__type` in the JSON of CloudWatch Logs.",
    sources: &["boto/botocore data/logs service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error("DataAlreadyAcceptedException", &[400], ""),
        error("InvalidParameterException", &[400], ""),
        error("InvalidSequenceTokenException", &[400], ""),
        error("LimitExceededException", &[400], ""),
        error("MalformedQueryException", &[400], ""),
        error("OperationAbortedException", &[400], ""),
        error("ResourceAlreadyExistsException", &[400], ""),
        error("ResourceNotFoundException", &[400], ""),
        error("ServiceUnavailableException", &[500, 503], ""),
        error("ThrottlingException", &[400], ""),
    ],
};
