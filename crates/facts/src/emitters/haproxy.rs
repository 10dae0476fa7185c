//! HAProxy.

use super::Strength::{Decides, Excludes, Suggests};
use super::{Emitter, Role, piece, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "haproxy",
    name: "HAProxy",
    role: Role::LoadBalancer,
    confidence: Confidence::High,
    fields: &[
        starts("set-cookie", "SERVERID=", Excludes),
    ],
    contents: &[
        piece("Your browser sent an invalid request.", &[400], Decides),
        piece("<html><body><h1>400 Bad request</h1>Your browser sent an invalid request.", &[400], Decides),
        piece("You need a valid user and password to access this content.", &[401, 407], Decides),
        piece("Request forbidden by administrative rules.", &[403], Decides),
        piece("The resource could not be found.", &[404], Suggests),
        piece("Your browser didn't send a complete request in time.", &[408], Decides),
        piece("Request sent to a non-authoritative server.", &[421], Decides),
        piece("Your browser sent early data.", &[425], Decides),
        piece("You have sent too many requests in a given amount of time.", &[429], Decides),
        piece("An internal server error occured.", &[500], Decides),
        piece("The server returned an invalid or incomplete response.", &[502], Decides),
        piece("No server is available to handle this request.", &[503], Decides),
        piece("The server didn't respond in time.", &[504], Decides),
    ],
    next: &["Read the HAProxy log line: server name, termination state and the timers.", "-1 at Tc means no connection, -1 at Tr no response head."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/haproxy/haproxy/blob/master/src/http.c", "https://github.com/haproxy/haproxy/issues/2751", "https://github.com/haproxy/haproxy/issues/2844", "https://github.com/haproxy/haproxy/issues/2250"];
