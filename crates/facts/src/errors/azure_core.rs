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
        error("ClientAuthenticationError", &[401, 403], ""),
        error("HttpResponseError", &[], ""),
        error("ResourceExistsError", &[409], ""),
        error("ResourceModifiedError", &[412], ""),
        error("ResourceNotFoundError", &[404], ""),
        error("ResourceNotModifiedError", &[304], ""),
        error("ServiceRequestError", &[], ""),
        error("ServiceResponseError", &[], ""),
    ],
};
