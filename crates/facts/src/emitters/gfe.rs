//! Google's front end.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, is, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "gfe",
    name: "Google's front end",
    role: Role::Cdn,
    confidence: Confidence::High,
    fields: &[
        is("server", "gws", Suggests),
    ],
    contents: &[
        piece("That's all we know", &[], Decides),
        piece("(Server Error)!!1", &[500, 502, 503], Decides),
        piece("(Not Found)!!1", &[404], Decides),
        piece("(Bad Request)!!1", &[400, 411, 413], Decides),
        piece("//www.google.com/images/errors/robot.png", &[400, 403, 404, 500, 502, 503], Decides),
        piece("Our systems have detected unusual traffic from your computer network", &[429], Decides),
    ],
    over: &["apache"],
    next: &["Retry with backoff: the page is Google's own front end."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/kubernetes/cloud-provider-gcp/issues/753", "https://github.com/apigee/apigee-deploy-maven-plugin/issues/243"];
