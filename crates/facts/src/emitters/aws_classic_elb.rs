//! the Classic Load Balancer.

use super::Strength::{Decides, Excludes, Suggests};
use super::{Emitter, Role, contains};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "aws-classic-elb",
    name: "the Classic Load Balancer",
    role: Role::LoadBalancer,
    confidence: Confidence::High,
    fields: &[
        contains("status-line", "503 Service Unavailable: Back-end server is at capacity", Decides),
        contains("status-line", "504 GATEWAY_TIMEOUT", Suggests),
        contains("set-cookie", "AWSELB=", Excludes),
    ],
    next: &["Check that instances are in service, and their keep-alive time."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/allinurl/goaccess/issues/952", "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/access-log-collection.html"];
