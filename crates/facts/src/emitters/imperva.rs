//! Imperva.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, contains, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "imperva",
    name: "Imperva",
    role: Role::Waf,
    confidence: Confidence::High,
    fields: &[
        present("x-iinfo", PassedThrough),
        is("x-cdn", "Imperva", PassedThrough),
        is("x-cdn", "Incapsula", PassedThrough),
        contains("set-cookie", "visid_incap_", PassedThrough),
    ],
    contents: &[
        piece("Request unsuccessful. Incapsula incident ID:", &[200, 403, 500, 503], Decides),
        piece("/_Incapsula_Resource?", &[200, 403, 503], Suggests),
        piece("Powered By Incapsula", &[403, 500, 503], Decides),
        piece("Incapsula incident ID:", &[], Decides),
    ],
    next: &["Search the incident id in Imperva's console."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/ziplokk1/incapsula-cracker-py3/issues/1", "https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins", "https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
