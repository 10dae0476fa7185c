//! Phoenix and Plug: the exception that Plug and Phoenix turn into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "phoenix",
    label: "Phoenix and Plug",
    about: "The exception that Plug and Phoenix turn into a status.",
    sources: &[
        "elixir-plug/plug lib/plug",
        "phoenixframework/phoenix lib/phoenix/exceptions.ex, router.ex",
        "phoenixframework/phoenix_ecto lib/phoenix_ecto/plug.ex",
    ],
    confidence: Confidence::High,
    names: &[
        error("Ecto.CastError", &[400], ""),
        error("Ecto.InvalidChangesetError", &[422], ""),
        error("Ecto.NoResultsError", &[404], ""),
        error("Ecto.Query.CastError", &[400], ""),
        error("Ecto.StaleEntryError", &[409], ""),
        error("Phoenix.ActionClauseError", &[400], ""),
        error("Phoenix.MissingParamError", &[400], ""),
        error("Phoenix.NotAcceptableError", &[406], ""),
        error("Phoenix.Router.MalformedURIError", &[400], ""),
        error("Phoenix.Router.NoRouteError", &[404], ""),
        error("Plug.BadRequestError", &[400], ""),
        error("Plug.Conn.InvalidQueryError", &[400], ""),
        error("Plug.CSRFProtection.InvalidCrossOriginRequestError", &[403], ""),
        error("Plug.CSRFProtection.InvalidCSRFTokenError", &[403], ""),
        error("Plug.Parsers.BadEncodingError", &[400], ""),
        error("Plug.Parsers.ParseError", &[400], ""),
        error("Plug.Parsers.RequestTooLargeError", &[413], ""),
        error("Plug.Parsers.UnsupportedMediaTypeError", &[415], ""),
        error("Plug.Router.MalformedURIError", &[400], ""),
        error("Plug.Static.InvalidPathError", &[400], ""),
        error("Plug.TimeoutError", &[408], ""),
    ],
};
