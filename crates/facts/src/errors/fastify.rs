//! Fastify: the `code` of an error that Fastify answers with.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "fastify",
    label: "Fastify",
    about: "The `code` of an error that Fastify answers with.",
    sources: &["fastify/fastify lib/errors.js"],
    confidence: Confidence::High,
    names: &[
        error("FST_ERR_BAD_STATUS_CODE", &[500], ""),
        error("FST_ERR_BAD_URL", &[400], "the path has broken percent-encoding"),
        error(
            "FST_ERR_CTP_BODY_TOO_LARGE",
            &[413],
            "raise `bodyLimit`, which starts at 1 MiB",
        ),
        error(
            "FST_ERR_CTP_EMPTY_JSON_BODY",
            &[400],
            "`Content-Type` says JSON and nothing came",
        ),
        error(
            "FST_ERR_CTP_INVALID_CONTENT_LENGTH",
            &[400],
            "`Content-Length` is not the length that came",
        ),
        error("FST_ERR_CTP_INVALID_JSON_BODY", &[400], ""),
        error(
            "FST_ERR_CTP_INVALID_MEDIA_TYPE",
            &[415],
            "Fastify reads JSON and plain text; for another type call `addContentTypeParser`",
        ),
        error("FST_ERR_FAILED_ERROR_SERIALIZATION", &[500], ""),
        error(
            "FST_ERR_HANDLER_TIMEOUT",
            &[503],
            "the handler ran over its time limit",
        ),
        error("FST_ERR_INVALID_URL", &[400], ""),
        error(
            "FST_ERR_MAX_PARAM_LENGTH",
            &[414],
            "over `maxParamLength`, 100 characters by default",
        ),
        error("FST_ERR_MISSING_SERIALIZATION_FN", &[500], ""),
        error("FST_ERR_NOT_FOUND", &[404], "no route fits"),
        error(
            "FST_ERR_REP_ALREADY_SENT",
            &[500],
            "the handler answered twice, `return reply` is missing",
        ),
        error(
            "FST_ERR_REP_INVALID_PAYLOAD_TYPE",
            &[500],
            "an object was sent without a serializer for its type",
        ),
        error("FST_ERR_ROUTE_MISSING_CONTENT", &[400], ""),
        error("FST_ERR_ROUTE_MISSING_CONTENT_TYPE", &[400], ""),
        error("FST_ERR_SCH_SERIALIZATION_BUILD", &[500], ""),
        error("FST_ERR_SCH_VALIDATION_BUILD", &[500], ""),
        error(
            "FST_ERR_SEND_UNDEFINED_ERR",
            &[500],
            "the handler threw `undefined`",
        ),
        error(
            "FST_ERR_VALIDATION",
            &[400],
            "content, query, params or fields break the route's schema",
        ),
    ],
};
