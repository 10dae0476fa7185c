//! Salesforce: the `errorCode` in the JSON of Salesforce's REST API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "salesforce",
    label: "Salesforce",
    about: "The `errorCode` in the JSON of Salesforce's REST API.",
    sources: &["https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm"],
    confidence: Confidence::Medium,
    names: &[
        error("API_CURRENTLY_DISABLED", &[403], ""),
        error(
            "API_DISABLED_FOR_ORG",
            &[403],
            "this edition or user has no API access",
        ),
        error(
            "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY",
            &[400],
            "a trigger or flow failed while saving",
        ),
        error("DUPLICATE_VALUE", &[400], ""),
        error(
            "DUPLICATES_DETECTED",
            &[400],
            "a duplicate rule found the record already there",
        ),
        error("ENTITY_IS_DELETED", &[404], ""),
        error(
            "FIELD_CUSTOM_VALIDATION_EXCEPTION",
            &[400],
            "a validation rule of the organization refused, its text is the message",
        ),
        error("INVALID_FIELD", &[400], "no such field, or hidden from this user"),
        error("INVALID_QUERY_FILTER_OPERATOR", &[400], ""),
        error(
            "INVALID_SESSION_ID",
            &[401],
            "sign in again, or check the instance's address",
        ),
        error("INVALID_TYPE", &[400], "no such object, or hidden from this user"),
        error("JSON_PARSER_ERROR", &[400], ""),
        error("MALFORMED_ID", &[400], ""),
        error("MALFORMED_QUERY", &[400], "the SOQL does not parse"),
        error("METHOD_NOT_ALLOWED", &[405], ""),
        error("NOT_FOUND", &[404], ""),
        error("NUMBER_OUTSIDE_VALID_RANGE", &[400], ""),
        error(
            "REQUEST_LIMIT_EXCEEDED",
            &[403],
            "the organization has no API calls left for 24 hours; 403, not 429",
        ),
        error("REQUIRED_FIELD_MISSING", &[400], ""),
        error("SERVER_UNAVAILABLE", &[503], ""),
        error("STRING_TOO_LONG", &[400], ""),
        error(
            "UNABLE_TO_LOCK_ROW",
            &[400],
            "another transaction holds the record, retry",
        ),
        error("UNKNOWN_EXCEPTION", &[500], ""),
    ],
};
