//! Azure Cosmos DB: the name of a status or sub-status in the SDKs of Cosmos DB.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "cosmosdb",
    label: "Azure Cosmos DB",
    about: "The name of a status or sub-status in the SDKs of Cosmos DB.",
    sources: &[
        "Azure/azure-sdk-for-js sdk/cosmosdb/cosmos src/common/statusCodes.ts (npm @azure/cosmos 4.9.3)",
        "https://learn.microsoft.com/azure/cosmos-db/mongodb/prevent-rate-limiting-errors",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "16500",
            &[],
            "no HTTP status: error number of the MongoDB API when request units are spent, like 429",
        ),
        error("BadRequest", &[400], ""),
        error(
            "CompletingPartitionMigration",
            &[410],
            "sub-status 1008: a partition is being moved",
        ),
        error(
            "CompletingSplit",
            &[410],
            "sub-status 1007: a split is being finished",
        ),
        error(
            "Conflict",
            &[409],
            "an item with this ID, or with the same unique key, is there",
        ),
        error(
            "CrossPartitionQueryNotServable",
            &[400],
            "sub-status 1004: the SDK must split this query by partition",
        ),
        error(
            "DatabaseAccountNotFound",
            &[403],
            "sub-status 1008: the region is no longer part of the account",
        ),
        error(
            "FailedDependency",
            &[424],
            "the batch failed for another of its operations, look at that one",
        ),
        error(
            "Forbidden",
            &[403],
            "role or firewall refuses, the partition is full, or the region cannot write",
        ),
        error(
            "Gone",
            &[410],
            "the partition is somewhere else now, the SDK tries again",
        ),
        error(
            "IncorrectContainerRidSubstatus",
            &[400],
            "sub-status 1024: the container was deleted and created anew",
        ),
        error("InternalServerError", &[500], ""),
        error("MethodNotAllowed", &[405], ""),
        error(
            "NameCacheIsStale",
            &[410],
            "sub-status 1000: the SDK's cached names are old",
        ),
        error("NotFound", &[404], ""),
        error(
            "PartitionKeyMismatch",
            &[400],
            "sub-status 1001: key in the document and in the request differ",
        ),
        error(
            "PartitionKeyRangeGone",
            &[410],
            "sub-status 1002: the partition was split or merged",
        ),
        error(
            "PreconditionFailed",
            &[412],
            "the item's ETag has changed since it was read",
        ),
        error(
            "ReadSessionNotAvailable",
            &[404],
            "sub-status 1002: this replica has not caught up with the session",
        ),
        error("RequestEntityTooLarge", &[413], "an item holds 2 MB at most"),
        error(
            "RequestTimeout",
            &[408],
            "not done in time; a write may have happened",
        ),
        error(
            "ResponseSizeExceeded",
            &[413],
            "sub-status 3402: the answer is over the limit",
        ),
        error("RetryWith", &[449], "a simultaneous write interfered, send again"),
        error("ServiceUnavailable", &[503], ""),
        error(
            "TooManyRequests",
            &[429],
            "more request units than the container has; pause `x-ms-retry-after-ms`",
        ),
        error("Unauthorized", &[401], ""),
        error(
            "WriteForbidden",
            &[403],
            "sub-status 3: this region does not accept writes",
        ),
    ],
};
