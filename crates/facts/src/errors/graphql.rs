//! GraphQL: the `extensions.code` of a GraphQL error; many servers answer 200 all the same.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "graphql",
    label: "GraphQL",
    about: "The `extensions.code` of a GraphQL error; many servers answer 200 all the same.",
    sources: &[
        "apollographql/apollo-server packages/server/src/internalErrorClasses.ts, requestPipeline.ts (5.5.1)",
        "apollographql/apollo-server packages/server/src/internalErrorClasses.ts, requestPipeline.ts (5.5.1); graphql/graphql-over-http spec/GraphQLOverHTTP.md",
        "https://www.apollographql.com/docs/apollo-server/data/errors",
    ],
    confidence: Confidence::High,
    names: &[
        error("BAD_REQUEST", &[400, 415], ""),
        error("BAD_USER_INPUT", &[400, 200], ""),
        error("FORBIDDEN", &[200, 403], ""),
        error("GRAPHQL_PARSE_FAILED", &[400], ""),
        error("GRAPHQL_VALIDATION_FAILED", &[400, 422], ""),
        error("INTERNAL_SERVER_ERROR", &[500, 200], ""),
        error("OPERATION_RESOLUTION_FAILURE", &[400, 405], ""),
        error("PERSISTED_QUERY_NOT_FOUND", &[200], ""),
        error("PERSISTED_QUERY_NOT_SUPPORTED", &[200], ""),
        error("UNAUTHENTICATED", &[200, 401], ""),
    ],
};
