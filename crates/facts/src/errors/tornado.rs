//! Tornado's server: the message or exception that Tornado's web framework turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "tornado",
    label: "Tornado's server",
    about: "The message or exception that Tornado's web framework turns into a status.",
    sources: &["tornadoweb/tornado tornado/web.py"],
    confidence: Confidence::High,
    names: &[
        error("'_xsrf' argument has invalid format", &[403], ""),
        error(
            "'_xsrf' argument missing from POST",
            &[403],
            "the form lacks `xsrf_form_html()`",
        ),
        error(
            "MissingArgumentError",
            &[400],
            "`get_argument` found nothing under this name",
        ),
        error(
            "XSRF cookie does not match POST argument",
            &[403],
            "the form is stale or from another site",
        ),
    ],
};
