//! Azure App Service.

use super::Strength::{Decides, Excludes, PassedThrough, Suggests};
use super::{Emitter, Role, contains, piece, present, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "azure-app-service",
    name: "Azure App Service",
    role: Role::Hosting,
    confidence: Confidence::Medium,
    fields: &[
        contains("set-cookie", "ARRAffinity=", PassedThrough),
        present("x-ms-middleware-request-id", PassedThrough),
        starts("request-context", "appId=cid-v1:", Excludes),
    ],
    contents: &[
        piece("Error 403 - This web app is stopped.", &[403], Decides),
        piece("The web app you have attempted to reach is currently stopped and does not accept any requests.", &[403], Decides),
        piece(":( Application Error", &[502, 503], Decides),
        piece("The specified CGI application encountered an error and the server terminated the process.", &[502, 500], Suggests),
        piece("Function host is not running.", &[503], Decides),
        piece("404 Web Site not found.", &[404], Decides),
        piece("You do not have permission to view this directory or page.", &[401, 403], Suggests),
    ],
    over: &["iis"],
    next: &["Check that the app runs and its quota; read the log stream."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/aaronpowell/httpstatus/issues/108"];
