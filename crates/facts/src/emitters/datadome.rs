//! DataDome.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, contains, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "datadome",
    name: "DataDome",
    role: Role::Waf,
    confidence: Confidence::Medium,
    fields: &[
        is("server", "DataDome", Decides),
        present("x-datadome", Suggests),
        present("x-dd-b", Decides),
        contains("set-cookie", "datadome=", PassedThrough),
    ],
    contents: &[
        piece("geo.captcha-delivery.com", &[403], Decides),
    ],
    over: &["cloudfront", "fastly"],
    next: &["Check DataDome's dashboard for the client's requests."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
