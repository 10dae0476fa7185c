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
        error(
            "ACCESS_DENIED",
            &[200],
            "the app was not granted the scope; still 200",
        ),
        error(
            "Exceeded 2 calls per second for api client",
            &[429],
            "REST bucket is full, wait as `Retry-After` says",
        ),
        error("INTERNAL_SERVER_ERROR", &[200], ""),
        error(
            "Locked",
            &[423],
            "Shopify has locked the shop; before August 2018 the status was 420",
        ),
        error(
            "MAX_COST_EXCEEDED",
            &[200],
            "one query may cost 1,000 points; still 200",
        ),
        error("SHOP_INACTIVE", &[200], ""),
        error(
            "Shopify Security Rejection",
            &[430],
            "430: Shopify takes the request for an attack",
        ),
        error(
            "THROTTLED",
            &[200],
            "the query costs more than the bucket holds, wait for it to refill; still 200",
        ),
        error(
            "Unavailable Shop",
            &[402],
            "the merchant has not paid, the shop is frozen",
        ),
    ],
};
