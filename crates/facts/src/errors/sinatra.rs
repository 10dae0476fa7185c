//! Sinatra: the exception or guard that Sinatra turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "sinatra",
    label: "Sinatra",
    about: "The exception or guard that Sinatra turns into a status.",
    sources: &["sinatra/sinatra lib/sinatra/base.rb"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "Rack::Protection",
            &[403],
            "rack-protection stepped in: wrong host (\"Host not permitted\") or a forged request (\"Forbidden\")",
        ),
        error("Sinatra::BadRequest", &[400], "the parameters do not parse"),
        error("Sinatra::NotFound", &[404], ""),
    ],
};
