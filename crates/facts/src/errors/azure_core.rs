//! Azure SDK for Python: the exception that Azure's Python libraries raise for a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "azure-core",
    label: "Azure SDK for Python",
    about: "The exception that Azure's Python libraries raise for a status.",
    sources: &["Azure/azure-sdk-for-python sdk/core/azure-core/azure/core/exceptions.py"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "ClientAuthenticationError",
            &[401, 403],
            "401 when the credential is refused, some services 403; also raised before anything is sent",
        ),
        error(
            "HttpResponseError",
            &[],
            "no status of its own: raised for any status that has no closer class",
        ),
        error("ResourceExistsError", &[409], ""),
        error("ResourceModifiedError", &[412], "the ETag has changed"),
        error("ResourceNotFoundError", &[404], ""),
        error("ResourceNotModifiedError", &[304], ""),
        error(
            "ServiceRequestError",
            &[],
            "no status: the request did not get through; DNS, TLS, proxy or network",
        ),
        error(
            "ServiceResponseError",
            &[],
            "no status: the connection broke before the whole answer was there",
        ),
    ],
};
