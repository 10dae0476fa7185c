//! AWS Elastic Load Balancing API: the `Code` in the XML of the management API of load balancers, not of the sites behind them.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-elbv2",
    label: "AWS Elastic Load Balancing API",
    about: "The `Code` in the XML of the management API of load balancers, not of the sites behind them.",
    sources: &["boto/botocore data/elbv2 service-2.json"],
    confidence: Confidence::High,
    names: &[
        error("CertificateNotFound", &[400], ""),
        error("DuplicateListener", &[400], ""),
        error("DuplicateLoadBalancerName", &[400], ""),
        error("DuplicateTargetGroupName", &[400], ""),
        error("InsufficientCapacity", &[500], ""),
        error("InvalidSecurityGroup", &[400], ""),
        error("InvalidSubnet", &[400], ""),
        error("InvalidTarget", &[400], ""),
        error("ListenerNotFound", &[400], ""),
        error("LoadBalancerNotFound", &[400], ""),
        error(
            "OperationNotPermitted",
            &[400],
            "for instance deletion protection is on",
        ),
        error("PriorityInUse", &[400], ""),
        error(
            "PriorRequestNotComplete",
            &[429],
            "an earlier change still runs, retry",
        ),
        error("ResourceInUse", &[400], ""),
        error("RuleNotFound", &[400], ""),
        error("SubnetNotFound", &[400], ""),
        error("TargetGroupNotFound", &[400], ""),
        error("TooManyListeners", &[400], ""),
        error("TooManyLoadBalancers", &[400], ""),
        error("TooManyRules", &[400], ""),
        error("TooManyTargetGroups", &[400], ""),
        error("TooManyTargets", &[400], ""),
        error("UnsupportedProtocol", &[400], ""),
    ],
};
