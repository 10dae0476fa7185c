//! Apache httpd.

use super::Strength::{Decides, Likely, PassedThrough, Suggests};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "apache",
    name: "Apache httpd",
    role: Role::WebServer,
    confidence: Confidence::High,
    fields: &[
        starts("server", "Apache", Suggests),
        starts("server", "Apache-Coyote", PassedThrough),
    ],
    contents: &[
        piece("Apache/{n}.{n}.{n} (", &[], Suggests),
        piece(") Server at ", &[], Suggests),
        piece("You don't have permission to access /", &[403], Likely),
        piece("The requested URL /", &[404], Likely),
        piece("<address>Apache/", &[301, 302, 400, 401, 403, 404, 405, 408, 413, 414, 500, 501, 502, 503, 504], Decides),
        piece("<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">", &[301, 302, 400, 401, 403, 404, 405, 408, 413, 414, 500, 502, 503, 504], Suggests),
        piece("The requested URL was not found on this server.", &[404], Likely),
        piece("You don't have permission to access this resource.", &[403], Likely),
        piece("The server encountered an internal error or misconfiguration and was unable to complete your request.", &[500], Decides),
        piece("The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.", &[503], Decides),
        piece("The proxy server received an invalid response from an upstream server.", &[502], Likely),
        piece("The gateway did not receive a timely response from the upstream server or application.", &[504], Decides),
        piece("This server could not verify that you are authorized to access the document requested.", &[401], Decides),
        piece("Your browser sent a request that this server could not understand.", &[400], Decides),
        piece("Proxy Error The proxy server", &[502], Decides),
        piece("502 Proxy Error", &[502], Decides),
        piece("Additionally, a 404 Not Found error was encountered while trying to use an ErrorDocument", &[], Decides),
    ],
    next: &["Read httpd's error log; the AH number names the cause."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/aio-libs/aiohttp/issues/2687", "https://github.com/ether/etherpad/issues/4125"];
