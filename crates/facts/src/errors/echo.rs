//! Echo: the error value of the Echo framework for a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "echo",
    label: "Echo",
    about: "The error value of the Echo framework for a status.",
    sources: &["labstack/echo httperror.go"],
    confidence: Confidence::High,
    names: &[
        error("echo.ErrBadGateway", &[502], ""),
        error("echo.ErrBadRequest", &[400], ""),
        error("echo.ErrForbidden", &[403], ""),
        error("echo.ErrInternalServerError", &[500], ""),
        error("echo.ErrMethodNotAllowed", &[405], ""),
        error("echo.ErrNotFound", &[404], ""),
        error("echo.ErrRendererNotRegistered", &[500], "500: set `e.Renderer`"),
        error("echo.ErrRequestTimeout", &[408], ""),
        error("echo.ErrServiceUnavailable", &[503], ""),
        error("echo.ErrStatusRequestEntityTooLarge", &[413], ""),
        error("echo.ErrTooManyRequests", &[429], ""),
        error("echo.ErrUnauthorized", &[401], ""),
        error("echo.ErrUnsupportedMediaType", &[415], ""),
        error("echo.ErrValidatorNotRegistered", &[500], "500: set `e.Validator`"),
    ],
};
