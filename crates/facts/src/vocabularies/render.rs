//! The values of Render's `X-Render-Routing` field.

use super::{Maker, Vocabulary, finer};
use crate::Confidence;

pub(super) static ROUTING: Vocabulary = Vocabulary {
    id: "render-routing",
    page: "render",
    label: "Render routing",
    about: "The value of `X-Render-Routing`: why Render's router answered itself.",
    source: "https://status.render.com/incidents/k0dv2zzpthlx",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer(
            "no-server",
            "No service has that host name, or its route has not spread yet",
            &["404"],
        ),
        finer(
            "no-render-subdomain",
            "That name below onrender.com does not exist",
            &["404"],
        ),
        finer("no-deploy", "Service has no successful deploy", &["502"]),
        finer(
            "suspend",
            "Service is suspended, often as its free hours are used up",
            &["503"],
        ),
        finer("suspend-by-user", "Service is suspended by its owner", &["503"]),
    ],
};
