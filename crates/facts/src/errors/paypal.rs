//! PayPal: the `name` or `issue` in the JSON of PayPal's REST API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "paypal",
    label: "PayPal",
    about: "The `name` or `issue` in the JSON of PayPal's REST API.",
    sources: &["https://developer.paypal.com/api/rest/responses/"],
    confidence: Confidence::Medium,
    names: &[
        error("AUTHENTICATION_FAILURE", &[401], ""),
        error(
            "DUPLICATE_INVOICE_ID",
            &[422],
            "this invoice number was used for another payment",
        ),
        error(
            "INSTRUMENT_DECLINED",
            &[422],
            "have the payer pick something else to pay with",
        ),
        error("INTERNAL_SERVER_ERROR", &[500], ""),
        error("INVALID_REQUEST", &[400], ""),
        error("INVALID_RESOURCE_ID", &[404], ""),
        error("MEDIA_TYPE_NOT_ACCEPTABLE", &[406], ""),
        error("METHOD_NOT_SUPPORTED", &[405], ""),
        error(
            "NOT_AUTHORIZED",
            &[403],
            "the app or account lacks the permission or feature",
        ),
        error("ORDER_ALREADY_CAPTURED", &[422], "nothing to do, read the order"),
        error(
            "ORDER_NOT_APPROVED",
            &[422],
            "send the payer to the approval link before you capture",
        ),
        error(
            "PAYER_ACTION_REQUIRED",
            &[422],
            "send the payer to the link in the answer, for instance for 3D Secure",
        ),
        error("PERMISSION_DENIED", &[403], ""),
        error("RATE_LIMIT_REACHED", &[429], ""),
        error("RESOURCE_CONFLICT", &[409], ""),
        error("RESOURCE_NOT_FOUND", &[404], ""),
        error("SERVICE_UNAVAILABLE", &[503], ""),
        error(
            "UNPROCESSABLE_ENTITY",
            &[422],
            "the request is well formed, `details` lists what does not work out",
        ),
        error("UNSUPPORTED_MEDIA_TYPE", &[415], ""),
        error("VALIDATION_ERROR", &[400], ""),
    ],
};
