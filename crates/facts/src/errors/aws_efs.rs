//! Amazon EFS: the `ErrorCode` in the JSON of the EFS API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-efs",
    label: "Amazon EFS",
    about: "The `ErrorCode` in the JSON of the EFS API.",
    sources: &["boto/botocore data/efs service-2.json"],
    confidence: Confidence::High,
    names: &[
        error("AccessPointAlreadyExists", &[409], ""),
        error("AccessPointLimitExceeded", &[403], ""),
        error("AccessPointNotFound", &[404], ""),
        error("AvailabilityZonesMismatch", &[400], ""),
        error("BadRequest", &[400], ""),
        error("ConflictException", &[409], ""),
        error("DependencyTimeout", &[504], ""),
        error("FileSystemAlreadyExists", &[409], ""),
        error("FileSystemInUse", &[409], ""),
        error("FileSystemLimitExceeded", &[403], ""),
        error("FileSystemNotFound", &[404], ""),
        error(
            "IncorrectFileSystemLifeCycleState",
            &[409],
            "the file system is not `available`",
        ),
        error("IncorrectMountTargetState", &[409], ""),
        error("InsufficientThroughputCapacity", &[503], ""),
        error("InternalServerError", &[500], ""),
        error("InvalidPolicyException", &[400], ""),
        error("IpAddressInUse", &[409], ""),
        error(
            "MountTargetConflict",
            &[409],
            "one mount target for each availability zone, all in one VPC",
        ),
        error("MountTargetNotFound", &[404], ""),
        error("NetworkInterfaceLimitExceeded", &[409], ""),
        error("NoFreeAddressesInSubnet", &[409], ""),
        error("PolicyNotFound", &[404], ""),
        error("ReplicationAlreadyExists", &[409], ""),
        error("ReplicationNotFound", &[404], ""),
        error("SecurityGroupLimitExceeded", &[400], ""),
        error("SecurityGroupNotFound", &[400], ""),
        error("SubnetNotFound", &[400], ""),
        error("ThrottlingException", &[429], ""),
        error("ThroughputLimitExceeded", &[400], ""),
        error("TooManyRequests", &[429], ""),
        error("UnsupportedAvailabilityZone", &[400], ""),
        error("ValidationException", &[400], ""),
    ],
};
