//! AWS services with an API of their own.

use super::Strength::{Decides, Likely, Suggests};
use super::{Emitter, Role, keys, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "aws-service",
    name: "an AWS service",
    role: Role::App,
    confidence: Confidence::Medium,
    fields: &[
        present("x-amzn-requestid", Suggests),
        present("x-amzn-errortype", Suggests),
    ],
    contents: &[
        piece("{\"__type\":\"", &[400, 403, 500], Likely),
        piece("<ErrorResponse xmlns=", &[400, 403, 500], Decides),
        piece("<MissingAuthenticationTokenException>", &[403], Decides),
        piece("{\"__type\":\"com.amazon", &[], Decides),
        keys("__type message", &[], Suggests),
        keys("__type Message", &[], Suggests),
    ],
    next: &["Check the signature, region and permissions of the call."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/common-voice/common-voice/issues/1599"];
