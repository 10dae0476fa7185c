//! the Application Load Balancer.

use super::Strength::{Decides, Excludes};
use super::{Emitter, Role, contains, is, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "aws-alb",
    name: "the Application Load Balancer",
    role: Role::LoadBalancer,
    confidence: Confidence::High,
    fields: &[
        is("server", "awselb/2.0", Decides),
        contains("set-cookie", "AWSALB=", Excludes),
        present("x-amzn-waf-action", Decides),
    ],
    entries: &["000-aws-alb", "460-aws-alb", "463-aws-alb", "464-aws-alb", "561-aws-alb", "562-aws-alb"],
    next: &["Read error_reason and the target's health.", "The target's keep-alive must be longer than the balancer's idle timeout."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html", "https://github.com/esi/esi-issues/issues/902", "https://github.com/aws-samples/1click-hpc/issues/8", "https://github.com/awslabs/aws-lambda-go-api-proxy/issues/79"];
