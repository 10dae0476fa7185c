//! axios: the `code` of the error that axios raises.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "axios",
    label: "axios",
    about: "The `code` of the error that axios raises.",
    sources: &["axios/axios lib/core/settle.js, AxiosError.js"],
    confidence: Confidence::High,
    names: &[
        error("ECONNABORTED", &[], ""),
        error("ECONNREFUSED", &[], ""),
        error("ERR_BAD_OPTION", &[], ""),
        error("ERR_BAD_OPTION_VALUE", &[], ""),
        error(
            "ERR_BAD_REQUEST",
            &[400, 401, 403, 404, 405, 409, 413, 422, 429],
            "",
        ),
        error("ERR_BAD_RESPONSE", &[500, 502, 503, 504], ""),
        error("ERR_CANCELED", &[], ""),
        error("ERR_DEPRECATED", &[], ""),
        error("ERR_FR_TOO_MANY_REDIRECTS", &[], ""),
        error("ERR_INVALID_URL", &[], ""),
        error("ERR_NETWORK", &[], ""),
        error("ERR_NOT_SUPPORT", &[], ""),
        error("ETIMEDOUT", &[], ""),
    ],
};
