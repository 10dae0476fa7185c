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
        error(
            "ECONNABORTED",
            &[],
            "no status: nothing came before `timeout`, or the browser aborted",
        ),
        error(
            "ECONNREFUSED",
            &[],
            "no status: no server listens at this address and port",
        ),
        error(
            "ERR_BAD_OPTION",
            &[],
            "no status: an option is unknown, nothing was sent",
        ),
        error(
            "ERR_BAD_OPTION_VALUE",
            &[],
            "no status: an option has a wrong value, nothing was sent",
        ),
        error(
            "ERR_BAD_REQUEST",
            &[400, 401, 403, 404, 405, 409, 413, 422, 429],
            "any answer with 4xx, `error.response.status` holds it",
        ),
        error(
            "ERR_BAD_RESPONSE",
            &[500, 502, 503, 504],
            "any answer with 5xx, `error.response.status` holds it; also JSON that cannot be parsed",
        ),
        error(
            "ERR_CANCELED",
            &[],
            "no status: an AbortController or cancel token stopped it",
        ),
        error(
            "ERR_DEPRECATED",
            &[],
            "no status: an option was retired, nothing was sent",
        ),
        error(
            "ERR_FR_TOO_MANY_REDIRECTS",
            &[],
            "no status: the redirects went past `maxRedirects`",
        ),
        error(
            "ERR_INVALID_URL",
            &[],
            "no status: the URL cannot be used, nothing was sent",
        ),
        error(
            "ERR_NETWORK",
            &[],
            "no status: the script got no answer; CORS, DNS, TLS, an ad blocker or no network",
        ),
        error(
            "ERR_NOT_SUPPORT",
            &[],
            "no status: this environment cannot do it, nothing was sent",
        ),
        error(
            "ETIMEDOUT",
            &[],
            "no status: `timeout` ran out with `transitional.clarifyTimeoutError`, or the connection did",
        ),
    ],
};
