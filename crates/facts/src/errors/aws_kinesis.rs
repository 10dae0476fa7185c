//! Amazon Kinesis: the last part of `__type` in Kinesis's JSON, and the SDK's exception.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-kinesis",
    label: "Amazon Kinesis",
    about: "The last part of `__type` in Kinesis's JSON, and the SDK's exception.",
    sources: &["boto/botocore data/kinesis service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error("ExpiredIteratorException", &[400], ""),
        error("InternalFailureException", &[500], ""),
        error("InvalidArgumentException", &[400], ""),
        error("KMSAccessDeniedException", &[400], ""),
        error("KMSThrottlingException", &[400], ""),
        error("LimitExceededException", &[400], ""),
        error("ProvisionedThroughputExceededException", &[400], ""),
        error("ResourceInUseException", &[400], ""),
        error("ResourceNotFoundException", &[400], ""),
    ],
};
