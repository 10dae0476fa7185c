//! Apache Tomcat.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, contains, is, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "tomcat",
    name: "Apache Tomcat",
    role: Role::AppServer,
    confidence: Confidence::High,
    fields: &[
        is("server", "Apache-Coyote/1.1", Suggests),
        contains("set-cookie", "JSESSIONID=", Suggests),
    ],
    contents: &[
        piece("Apache Tomcat/{n}.{n}.{n} - Error report", &[], Decides),
        piece("The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.", &[404], Decides),
        piece("Apache Tomcat/7.0.75 - Error report", &[404, 500], Decides),
        piece("The server cannot or will not process the request due to something that is perceived to be a client error", &[400], Decides),
        piece("<h3>Apache Tomcat/", &[], Decides),
        piece("Type Status Report", &[], Decides),
        piece("Type Exception Report", &[], Decides),
        piece("HTTP Status {n} - ", &[], Decides),
    ],
    next: &["Read catalina.out and check that the application is deployed at that path."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/adamcaudill/yawast/issues/172", "https://github.com/SpiderLabs/owasp-modsecurity-crs/issues/752"];
