//! Amazon SQS: the error code of the queue service, in its JSON or XML.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-sqs",
    label: "Amazon SQS",
    about: "The error code of the queue service, in its JSON or XML.",
    sources: &["boto/botocore data/sqs service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error("BatchRequestTooLong", &[400], ""),
        error("EmptyBatchRequest", &[400], ""),
        error("InvalidMessageContents", &[400], ""),
        error("KmsAccessDenied", &[400], ""),
        error("KmsDisabled", &[400], ""),
        error("KmsThrottled", &[400], ""),
        error("MessageNotInflight", &[400], ""),
        error("OverLimit", &[400], ""),
        error("PurgeQueueInProgress", &[400], ""),
        error("QueueDeletedRecently", &[400], ""),
        error("QueueDoesNotExist", &[400], ""),
        error("QueueNameExists", &[400], ""),
        error("ReceiptHandleIsInvalid", &[400], ""),
        error("RequestThrottled", &[400], ""),
        error("TooManyEntriesInBatchRequest", &[400], ""),
        error("UnsupportedOperation", &[400], ""),
    ],
};
