//! Amazon Kinesis: the last part of `__type` in the JSON of Kinesis, and the SDK's exception; client faults come with 400, server faults with 500.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-kinesis",
    label: "Amazon Kinesis",
    about: "The last part of `__type` in the JSON of Kinesis, and the SDK's exception; client faults come with 400, server faults with 500.",
    sources: &["boto/botocore data/kinesis service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "ExpiredIteratorException",
            &[400],
            "a shard iterator lives five minutes, get a new one",
        ),
        error(
            "InternalFailureException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InvalidArgumentException",
            &[400],
            "a parameter breaks its rules; client faults are all 400 here",
        ),
        error(
            "KMSAccessDeniedException",
            &[400],
            "the stream's KMS key refuses the caller",
        ),
        error("KMSThrottlingException", &[400], "KMS slows the stream down"),
        error(
            "LimitExceededException",
            &[400],
            "too many shards, streams or calls",
        ),
        error(
            "ProvisionedThroughputExceededException",
            &[400],
            "a shard is at its limit, slow down or add shards; not 429 here",
        ),
        error("ResourceInUseException", &[400], "the stream is not `ACTIVE`"),
        error(
            "ResourceNotFoundException",
            &[400],
            "no such stream or shard in this region; 400, not 404",
        ),
    ],
};
