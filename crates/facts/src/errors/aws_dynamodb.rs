//! Amazon DynamoDB: the last part of `__type` in DynamoDB's JSON, and the SDK's exception; client faults come with 400, server faults with 500.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-dynamodb",
    label: "Amazon DynamoDB",
    about: "The last part of `__type` in DynamoDB's JSON, and the SDK's exception; client faults come with 400, server faults with 500.",
    sources: &[
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html (names: boto/botocore)",
        "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html",
    ],
    confidence: Confidence::Medium,
    names: &[
        error(
            "AccessDeniedException",
            &[400],
            "IAM refuses; DynamoDB says 400, not 403",
        ),
        error(
            "BackupInUseException",
            &[400],
            "another operation, such as a restore, holds the backup",
        ),
        error("BackupNotFoundException", &[400], "no backup with this ARN"),
        error(
            "ConditionalCheckFailedException",
            &[400],
            "the item did not meet the `ConditionExpression`",
        ),
        error(
            "ContinuousBackupsUnavailableException",
            &[400],
            "backups are not set up yet for this table",
        ),
        error(
            "DuplicateItemException",
            &[400],
            "PartiQL INSERT: an item with this key is there already",
        ),
        error(
            "ExportConflictException",
            &[400],
            "an export with the same client token differs from this one",
        ),
        error("ExportNotFoundException", &[400], "no export with this ARN"),
        error(
            "GlobalTableAlreadyExistsException",
            &[400],
            "the name belongs to a global table already",
        ),
        error(
            "GlobalTableNotFoundException",
            &[400],
            "no global table of this name",
        ),
        error(
            "IdempotentParameterMismatchException",
            &[400],
            "the client token was used before with other parameters",
        ),
        error(
            "ImportConflictException",
            &[400],
            "an import with the same client or table differs from this one",
        ),
        error("ImportNotFoundException", &[400], "no import with this ARN"),
        error(
            "IncompleteSignatureException",
            &[400],
            "`Authorization` is badly built",
        ),
        error(
            "IndexNotFoundException",
            &[400],
            "the table has no index of this name",
        ),
        error(
            "InternalServerError",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InvalidExportTimeException",
            &[400],
            "the export's time lies outside the recovery window",
        ),
        error(
            "InvalidRestoreTimeException",
            &[400],
            "the restore's time lies outside the recovery window",
        ),
        error(
            "ItemCollectionSizeLimitExceededException",
            &[400],
            "with a local index, all items under one partition key may hold 10 GB",
        ),
        error(
            "LimitExceededException",
            &[400],
            "too many tables, or too many of them being created, changed or deleted at once",
        ),
        error(
            "MissingAuthenticationTokenException",
            &[400],
            "the request carries no signature",
        ),
        error(
            "PointInTimeRecoveryUnavailableException",
            &[400],
            "point-in-time recovery is not on for the table",
        ),
        error(
            "PolicyNotFoundException",
            &[400],
            "the table has no resource policy",
        ),
        error(
            "ProvisionedThroughputExceededException",
            &[400],
            "more than the capacity of table or partition, slow down; not 429 here",
        ),
        error(
            "ReplicaAlreadyExistsException",
            &[400],
            "the region has a replica already",
        ),
        error("ReplicaNotFoundException", &[400], "the region has no replica"),
        error(
            "ReplicatedWriteConflictException",
            &[400],
            "a write in another region to the same item came in between, retry",
        ),
        error(
            "RequestLimitExceeded",
            &[400],
            "the account's throughput in the region is used up, slow down",
        ),
        error(
            "ResourceInUseException",
            &[400],
            "the table exists, or is being created, changed or deleted",
        ),
        error(
            "ResourceNotFoundException",
            &[400],
            "no such table or index in this region and account, or not `ACTIVE` yet",
        ),
        error(
            "TableAlreadyExistsException",
            &[400],
            "restore: the target's name is in use",
        ),
        error(
            "TableInUseException",
            &[400],
            "restore or change: the table is being worked on",
        ),
        error(
            "TableNotFoundException",
            &[400],
            "no such table in this region and account",
        ),
        error(
            "ThrottlingException",
            &[400],
            "too many calls that create, change or describe tables",
        ),
        error(
            "TransactionCanceledException",
            &[400],
            "`CancellationReasons` tells for each item why",
        ),
        error(
            "TransactionConflictException",
            &[400],
            "another transaction works on the same item, retry",
        ),
        error(
            "TransactionInProgressException",
            &[400],
            "the same client token is still being worked on",
        ),
        error(
            "UnrecognizedClientException",
            &[400],
            "the access key or session token is not valid for this region",
        ),
        error(
            "ValidationException",
            &[400],
            "wrong expression, key or type, or an item of more than 400 KB",
        ),
    ],
};
