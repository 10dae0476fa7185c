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
        error("Disallowed CORS origin", &[400], ""),
        error("HTTPException", &[], ""),
        error("Invalid host header", &[400], ""),
        error("Not authenticated", &[401, 403], ""),
        error("RequestValidationError", &[422], ""),
        error("ResponseValidationError", &[500], ""),
        error("WebSocketRequestValidationError", &[], ""),
    ],
};
