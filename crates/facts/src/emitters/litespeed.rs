//! LiteSpeed.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "litespeed",
    name: "LiteSpeed",
    role: Role::WebServer,
    confidence: Confidence::High,
    fields: &[
        is("server", "LiteSpeed", Suggests),
        present("x-litespeed-cache", PassedThrough),
        is("x-turbo-charged-by", "LiteSpeed", PassedThrough),
    ],
    contents: &[
        piece("Proudly powered by LiteSpeed Web Server", &[400, 403, 404, 405, 500, 503, 508], Decides),
        piece("Access to this resource on the server is denied!", &[403], Decides),
        piece("The resource requested could not be found on this server!", &[404], Decides),
        piece("Please be advised that LiteSpeed Technologies Inc. is not a web hosting company and, as such, has no control over content found on this site.", &[403, 404, 500, 503], Decides),
        piece("Proudly powered by LiteSpeed", &[], Decides),
    ],
    over: &["apache"],
    next: &["Read LiteSpeed's error log; check .htaccess rules and file permissions."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/Ekultek/WhatWaf/issues/549", "https://github.com/Ekultek/WhatWaf/issues/449", "https://github.com/Ekultek/WhatWaf/issues/202"];
