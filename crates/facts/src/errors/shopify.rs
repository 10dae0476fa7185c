//! Shopify API: the `extensions.code` of a GraphQL error, or the text of Shopify's REST API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "shopify",
    label: "Shopify API",
    about: "The `extensions.code` of a GraphQL error, or the text of Shopify's REST API.",
    sources: &[
        "https://shopify.dev/docs/api/usage/response-codes",
        "https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420",
    ],
    confidence: Confidence::Medium,
    names: &[
        error("ACCESS_DENIED", &[200], ""),
        error("Exceeded 2 calls per second for api client", &[429], ""),
        error("INTERNAL_SERVER_ERROR", &[200], ""),
        error("Locked", &[423], ""),
        error("MAX_COST_EXCEEDED", &[200], ""),
        error("SHOP_INACTIVE", &[200], ""),
        error("Shopify Security Rejection", &[430], ""),
        error("THROTTLED", &[200], ""),
        error("Unavailable Shop", &[402], ""),
    ],
};
