//! Azure Cosmos DB: the name of a status or sub-status in Cosmos DB's SDKs.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "cosmosdb",
    label: "Azure Cosmos DB",
    about: "The name of a status or sub-status in Cosmos DB's SDKs.",
    sources: &[
        "Azure/azure-sdk-for-js sdk/cosmosdb/cosmos src/common/statusCodes.ts (npm @azure/cosmos 4.9.3)",
        "https://learn.microsoft.com/azure/cosmos-db/mongodb/prevent-rate-limiting-errors",
    ],
    confidence: Confidence::High,
    names: &[
        error("16500", &[], ""),
        error("BadRequest", &[400], ""),
        error("CompletingPartitionMigration", &[410], ""),
        error("CompletingSplit", &[410], ""),
        error("Conflict", &[409], ""),
        error("CrossPartitionQueryNotServable", &[400], ""),
        error("DatabaseAccountNotFound", &[403], ""),
        error("FailedDependency", &[424], ""),
        error("Forbidden", &[403], ""),
        error("Gone", &[410], ""),
        error("IncorrectContainerRidSubstatus", &[400], ""),
        error("InternalServerError", &[500], ""),
        error("MethodNotAllowed", &[405], ""),
        error("NameCacheIsStale", &[410], ""),
        error("NotFound", &[404], ""),
        error("PartitionKeyMismatch", &[400], ""),
        error("PartitionKeyRangeGone", &[410], ""),
        error("PreconditionFailed", &[412], ""),
        error("ReadSessionNotAvailable", &[404], ""),
        error("RequestEntityTooLarge", &[413], ""),
        error("RequestTimeout", &[408], ""),
        error("ResponseSizeExceeded", &[413], ""),
        error("RetryWith", &[449], ""),
        error("ServiceUnavailable", &[503], ""),
        error("TooManyRequests", &[429], ""),
        error("Unauthorized", &[401], ""),
        error("WriteForbidden", &[403], ""),
    ],
};
