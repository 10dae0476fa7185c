//! Amazon SQS: the error code of the queue service, in `__type` of its JSON or `Code` of its XML; client faults come with 400.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-sqs",
    label: "Amazon SQS",
    about: "The error code of the queue service, in `__type` of its JSON or `Code` of its XML; client faults come with 400.",
    sources: &["boto/botocore data/sqs service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "BatchRequestTooLong",
            &[400],
            "all messages of a batch together pass the size limit",
        ),
        error("EmptyBatchRequest", &[400], "the batch holds nothing"),
        error(
            "InvalidMessageContents",
            &[400],
            "the message has characters that XML does not allow",
        ),
        error(
            "KmsAccessDenied",
            &[400],
            "the queue's KMS key refuses the caller",
        ),
        error("KmsDisabled", &[400], "the queue's KMS key is disabled"),
        error("KmsThrottled", &[400], "KMS slows the queue down"),
        error(
            "MessageNotInflight",
            &[400],
            "the message is not being worked on, its visibility timeout is over",
        ),
        error(
            "OverLimit",
            &[400],
            "too many messages received and not yet deleted, 120,000 for a standard queue",
        ),
        error(
            "PurgeQueueInProgress",
            &[400],
            "wait 60 seconds between purges; the query protocol says 403",
        ),
        error(
            "QueueDeletedRecently",
            &[400],
            "wait 60 seconds before you create a queue of the same name",
        ),
        error(
            "QueueDoesNotExist",
            &[400],
            "queue or region is wrong; in the query protocol `AWS.SimpleQueueService.NonExistentQueue`",
        ),
        error(
            "QueueNameExists",
            &[400],
            "a queue of this name has other attributes",
        ),
        error(
            "ReceiptHandleIsInvalid",
            &[400],
            "the handle is wrong or too old, receive the message again",
        ),
        error(
            "RequestThrottled",
            &[400],
            "too many calls, slow down; 400, not 429",
        ),
        error(
            "TooManyEntriesInBatchRequest",
            &[400],
            "a batch takes ten entries",
        ),
        error(
            "UnsupportedOperation",
            &[400],
            "this kind of queue does not offer it",
        ),
    ],
};
