//! FastAPI and Starlette: the exception, or the text of `detail`, of FastAPI and Starlette.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "fastapi",
    label: "FastAPI and Starlette",
    about: "The exception, or the text of `detail`, of FastAPI and Starlette.",
    sources: &["fastapi/fastapi fastapi/exception_handlers.py; encode/starlette"],
    confidence: Confidence::High,
    names: &[
        error(
            "Disallowed CORS origin",
            &[400],
            "the preflight came from an origin that CORSMiddleware does not list",
        ),
        error(
            "HTTPException",
            &[],
            "no status of its own: the code that raises it picks the status",
        ),
        error(
            "Invalid host header",
            &[400],
            "`Host` is not in TrustedHostMiddleware's `allowed_hosts`",
        ),
        error(
            "Not authenticated",
            &[401, 403],
            "no credentials came: 401 in today's versions, 403 in older ones from HTTPBearer and API keys",
        ),
        error(
            "RequestValidationError",
            &[422],
            "path, query, fields or content break the declared types, `detail` lists where",
        ),
        error(
            "ResponseValidationError",
            &[500],
            "500: the return value breaks `response_model`",
        ),
        error(
            "WebSocketRequestValidationError",
            &[],
            "no status: the WebSocket is closed with code 1008",
        ),
    ],
};
