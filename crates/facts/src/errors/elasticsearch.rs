//! Elasticsearch and OpenSearch: the `type` of an error in the JSON of Elasticsearch or OpenSearch.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "elasticsearch",
    label: "Elasticsearch and OpenSearch",
    about: "The `type` of an error in the JSON of Elasticsearch or OpenSearch.",
    sources: &[
        "elastic/elasticsearch server/src/main/java/org/elasticsearch/ExceptionsHelper.java",
        "https://www.elastic.co/docs/api (seen with status 404 in seven issue threads)",
        "elastic/elasticsearch ProcessClusterEventTimeoutException.java",
        "elastic/elasticsearch MultiBucketConsumerService.java",
        "elastic/elasticsearch server (ElasticsearchException subclasses)",
    ],
    confidence: Confidence::Medium,
    names: &[
        error(
            "action_request_validation_exception",
            &[400],
            "the request lacks something, `reason` lists it",
        ),
        error("aliases_not_found_exception", &[404], ""),
        error(
            "circuit_breaking_exception",
            &[429, 503],
            "memory limit, the request is too heavy; 429 from version 7, 503 earlier",
        ),
        error(
            "cluster_block_exception",
            &[403, 429, 503],
            "429 if the disk is nearly full, 403 if the index is read-only or closed, 503 if no master is up",
        ),
        error("concurrent_snapshot_execution_exception", &[503], ""),
        error("document_missing_exception", &[404], ""),
        error(
            "document_parsing_exception",
            &[400],
            "a field's value does not fit the mapping",
        ),
        error(
            "es_rejected_execution_exception",
            &[429],
            "the thread pool and its queue are full, send less at once",
        ),
        error("exception", &[500], ""),
        error(
            "illegal_argument_exception",
            &[400],
            "a parameter or setting is wrong, `reason` says which",
        ),
        error("illegal_state_exception", &[500], ""),
        error("index_closed_exception", &[400], "open the index first"),
        error(
            "index_not_found_exception",
            &[404],
            "no index has this name, and no alias or data stream either",
        ),
        error("index_template_missing_exception", &[404], ""),
        error("invalid_alias_name_exception", &[400], ""),
        error("invalid_index_name_exception", &[400], ""),
        error("invalid_index_template_exception", &[400], ""),
        error("invalid_snapshot_name_exception", &[400], ""),
        error("json_parse_exception", &[400], ""),
        error(
            "mapper_parsing_exception",
            &[400],
            "a field's value does not fit the mapping",
        ),
        error(
            "master_not_discovered_exception",
            &[503],
            "no node is elected master",
        ),
        error(
            "media_type_header_exception",
            &[406, 400],
            "406 when the type is not supported, 400 when `Accept` or `Content-Type` does not parse",
        ),
        error(
            "no_shard_available_action_exception",
            &[503],
            "no copy of the shard is up",
        ),
        error("null_pointer_exception", &[500], ""),
        error("parsing_exception", &[400], ""),
        error(
            "process_cluster_event_timeout_exception",
            &[429, 503],
            "the master is behind with its work; 429 now, 503 in older versions and OpenSearch",
        ),
        error(
            "query_shard_exception",
            &[400],
            "the query does not fit the fields of this index",
        ),
        error("repository_missing_exception", &[404], ""),
        error(
            "resource_already_exists_exception",
            &[400],
            "the name is in use by an index",
        ),
        error("resource_not_found_exception", &[404], ""),
        error("routing_missing_exception", &[400], ""),
        error("script_exception", &[400], ""),
        error(
            "search_context_missing_exception",
            &[404],
            "scroll or point in time is past its keep-alive",
        ),
        error(
            "search_phase_execution_exception",
            &[400, 404, 429, 500, 503],
            "the worst of the failed shards gives the status; 503 when all fail without a reason",
        ),
        error(
            "security_exception",
            &[401, 403],
            "401 when sign-in failed or is absent, 403 when the role is not enough",
        ),
        error("shard_not_found_exception", &[404], ""),
        error("snapshot_in_progress_exception", &[400], "wait for the snapshot"),
        error("snapshot_missing_exception", &[404], ""),
        error(
            "strict_dynamic_mapping_exception",
            &[400],
            "the mapping is strict and lacks this field",
        ),
        error("task_cancelled_exception", &[400], ""),
        error("too_long_http_line_exception", &[400], ""),
        error(
            "too_many_buckets_exception",
            &[400, 503],
            "over `search.max_buckets`; 503 in older versions, 400 in newer",
        ),
        error(
            "unavailable_shards_exception",
            &[503],
            "too few copies of the shard are up in time",
        ),
        error(
            "version_conflict_engine_exception",
            &[409],
            "the document was changed in between, read it again",
        ),
        error("x_content_parse_exception", &[400], ""),
    ],
};
