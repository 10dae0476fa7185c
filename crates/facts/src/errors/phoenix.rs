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
        error(
            "Ecto.CastError",
            &[400],
            "parameters do not convert to the schema's types",
        ),
        error("Ecto.InvalidChangesetError", &[422], ""),
        error("Ecto.NoResultsError", &[404], "`get!` or `one!` found no row"),
        error(
            "Ecto.Query.CastError",
            &[400],
            "a value, mostly an ID in the path, does not convert to the column's type",
        ),
        error(
            "Ecto.StaleEntryError",
            &[409],
            "the row was changed or deleted meanwhile",
        ),
        error(
            "Phoenix.ActionClauseError",
            &[400],
            "no clause of the action fits the parameters",
        ),
        error("Phoenix.MissingParamError", &[400], ""),
        error(
            "Phoenix.NotAcceptableError",
            &[406],
            "`accepts` does not list the format asked for",
        ),
        error("Phoenix.Router.MalformedURIError", &[400], ""),
        error("Phoenix.Router.NoRouteError", &[404], ""),
        error("Plug.BadRequestError", &[400], ""),
        error("Plug.Conn.InvalidQueryError", &[400], ""),
        error(
            "Plug.CSRFProtection.InvalidCrossOriginRequestError",
            &[403],
            "another site asked for JavaScript by GET",
        ),
        error(
            "Plug.CSRFProtection.InvalidCSRFTokenError",
            &[403],
            "CSRF token absent or stale",
        ),
        error("Plug.Parsers.BadEncodingError", &[400], ""),
        error("Plug.Parsers.ParseError", &[400], ""),
        error(
            "Plug.Parsers.RequestTooLargeError",
            &[413],
            "over `:length`, 8 MB by default",
        ),
        error("Plug.Parsers.UnsupportedMediaTypeError", &[415], ""),
        error("Plug.Router.MalformedURIError", &[400], ""),
        error("Plug.Static.InvalidPathError", &[400], ""),
        error("Plug.TimeoutError", &[408], "the content came too slowly"),
    ],
};
