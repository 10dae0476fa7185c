//! Microsoft IIS.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "iis",
    name: "Microsoft IIS",
    role: Role::WebServer,
    confidence: Confidence::High,
    fields: &[
        starts("server", "Microsoft-IIS/", Suggests),
        starts("x-powered-by", "ARR/", PassedThrough),
    ],
    contents: &[
        piece("<div id=\"header\"><h1>Server Error</h1></div>", &[400, 401, 403, 404, 405, 406, 412, 500, 501, 502], Decides),
        piece("The page cannot be displayed because an internal server error has occurred.", &[500], Decides),
        piece("You do not have permission to view this directory or page.", &[401, 403], Decides),
        piece("The resource you are looking for has been removed, had its name changed, or is temporarily unavailable.", &[404], Decides),
        piece("The specified CGI application encountered an error and the server terminated the process.", &[500, 502], Decides),
        piece("<title>IIS Detailed Error", &[], Decides),
        piece("<fieldset><h4>Detailed Error Information", &[], Decides),
        piece("404 - File or directory not found.", &[404], Decides),
        piece("403 - Forbidden: Access is denied.", &[403], Decides),
        piece("500 - Internal server error.", &[500], Decides),
        piece("502 - Web server received an invalid response while acting as a gateway or proxy server.", &[502], Decides),
        piece("HTTP Error {n}.{n} - ", &[], Decides),
    ],
    entries: &["450-microsoft"],
    next: &["Read sc-substatus and sc-win32-status in the IIS log.", "If the line is missing there, read HTTPERR."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/unosquare/passcore/issues/94", "https://github.com/Ekultek/WhatWaf/issues/1404"];
