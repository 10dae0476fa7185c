//! Spring Boot.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, keys, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "spring-boot",
    name: "Spring Boot",
    role: Role::Framework,
    confidence: Confidence::High,
    fields: &[
        present("x-application-context", Suggests),
    ],
    contents: &[
        piece("Whitelabel Error Page", &[400, 401, 403, 404, 405, 500], Decides),
        piece("The request was rejected because the URL contained a potentially malicious String", &[500, 400], Decides),
        piece("\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"No static resource", &[404], Decides),
        keys("timestamp status error path", &[], Decides),
    ],
    over: &["tomcat"],
    next: &["Search the application's log for that path and time."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/Ekultek/WhatWaf/issues/313"];
