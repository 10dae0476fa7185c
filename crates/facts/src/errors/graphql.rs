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
        error(
            "BAD_REQUEST",
            &[400, 415],
            "400 without a query or when the CSRF guard steps in, 415 for a wrong content type",
        ),
        error(
            "BAD_USER_INPUT",
            &[400, 200],
            "bad variables: 400 from Apollo Server 5, 200 before; always 200 when a resolver throws it",
        ),
        error(
            "FORBIDDEN",
            &[200, 403],
            "200 when a resolver throws it; another status only where the code sets `http.status`",
        ),
        error("GRAPHQL_PARSE_FAILED", &[400], "syntax error in the query"),
        error(
            "GRAPHQL_VALIDATION_FAILED",
            &[400, 422],
            "the query does not fit the schema; Apollo Server says 400, the draft for GraphQL over HTTP 422",
        ),
        error(
            "INTERNAL_SERVER_ERROR",
            &[500, 200],
            "200 if only a resolver failed, with the rest of the data; 500 if building the context did",
        ),
        error(
            "OPERATION_RESOLUTION_FAILURE",
            &[400, 405],
            "400 when `operationName` fits nothing, 405 when a mutation comes by GET",
        ),
        error(
            "PERSISTED_QUERY_NOT_FOUND",
            &[200],
            "no failure: repeat with the whole query; 200 by design",
        ),
        error(
            "PERSISTED_QUERY_NOT_SUPPORTED",
            &[200],
            "the server keeps no queries, always send them whole; 200 by design",
        ),
        error(
            "UNAUTHENTICATED",
            &[200, 401],
            "200 when a resolver throws it; another status only where the code sets `http.status`",
        ),
    ],
};
