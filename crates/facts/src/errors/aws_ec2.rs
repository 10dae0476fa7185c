//! Amazon EC2: the `Code` in the XML of the EC2 API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-ec2",
    label: "Amazon EC2",
    about: "The `Code` in the XML of the EC2 API.",
    sources: &["https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "AddressLimitExceeded",
            &[400],
            "quota of Elastic IP addresses in the region",
        ),
        error(
            "AuthFailure",
            &[401],
            "AWS could not check the credentials; also an AMI or snapshot of another account",
        ),
        error(
            "DependencyViolation",
            &[400],
            "another resource hangs on it, remove that first",
        ),
        error(
            "DryRunOperation",
            &[412],
            "good news: with the permissions given, the call would succeed",
        ),
        error(
            "IncorrectInstanceState",
            &[400],
            "for instance still `pending`, or stopped",
        ),
        error("IncorrectState", &[400], ""),
        error(
            "InstanceLimitExceeded",
            &[400],
            "quota of instances in the region",
        ),
        error(
            "InsufficientInstanceCapacity",
            &[500],
            "AWS has none of this type free in the zone; another zone or type, or later",
        ),
        error("InternalError", &[500], ""),
        error("InvalidAllocationID.NotFound", &[400], ""),
        error("InvalidAMIID.NotFound", &[400], ""),
        error("InvalidGroup.Duplicate", &[400], ""),
        error("InvalidGroup.NotFound", &[400], ""),
        error("InvalidInstanceID.Malformed", &[400], ""),
        error(
            "InvalidInstanceID.NotFound",
            &[400],
            "also right after the launch, or in another region",
        ),
        error("InvalidKeyPair.Duplicate", &[400], ""),
        error("InvalidKeyPair.NotFound", &[400], ""),
        error("InvalidParameterCombination", &[400], ""),
        error("InvalidParameterValue", &[400], ""),
        error(
            "InvalidPermission.Duplicate",
            &[400],
            "the security group has this rule",
        ),
        error("InvalidSnapshot.NotFound", &[400], ""),
        error("InvalidSubnetID.NotFound", &[400], ""),
        error("InvalidVolume.NotFound", &[400], ""),
        error("InvalidVpcID.NotFound", &[400], ""),
        error("MissingParameter", &[400], ""),
        error("OperationNotPermitted", &[400], ""),
        error(
            "RequestLimitExceeded",
            &[503],
            "the API slows the caller down, pause longer between calls",
        ),
        error("RulesPerSecurityGroupLimitExceeded", &[400], ""),
        error("SecurityGroupLimitExceeded", &[400], ""),
        error(
            "UnauthorizedOperation",
            &[403],
            "IAM refuses; `aws sts decode-authorization-message` makes the message readable",
        ),
        error("Unavailable", &[503], "the API is overloaded or down, retry"),
        error("Unsupported", &[400], ""),
        error(
            "VcpuLimitExceeded",
            &[400],
            "quota of vCPUs of this family in the region, ask for more",
        ),
        error("VolumeInUse", &[400], ""),
        error("VpcLimitExceeded", &[400], ""),
    ],
};
