//! Amazon RDS: the `Code` in the XML of the RDS management API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-rds",
    label: "Amazon RDS",
    about: "The `Code` in the XML of the RDS management API.",
    sources: &["boto/botocore data/rds service-2.json"],
    confidence: Confidence::High,
    names: &[
        error("AuthorizationNotFound", &[404], ""),
        error("DBClusterAlreadyExistsFault", &[400], ""),
        error("DBClusterNotFoundFault", &[404], ""),
        error("DBInstanceAlreadyExists", &[400], ""),
        error("DBInstanceNotFound", &[404], ""),
        error("DBParameterGroupNotFound", &[404], ""),
        error("DBSnapshotAlreadyExists", &[400], ""),
        error("DBSnapshotNotFound", &[404], ""),
        error(
            "DBSubnetGroupDoesNotCoverEnoughAZs",
            &[400],
            "the subnet group needs subnets in at least two zones",
        ),
        error("DBSubnetGroupNotFoundFault", &[404], ""),
        error("InstanceQuotaExceeded", &[400], ""),
        error(
            "InsufficientDBInstanceCapacity",
            &[400],
            "no capacity for this class in the zone, try another",
        ),
        error("InvalidDBClusterStateFault", &[400], ""),
        error(
            "InvalidDBInstanceState",
            &[400],
            "the instance is not `available`, wait for its present change",
        ),
        error("InvalidDBSnapshotState", &[400], ""),
        error("InvalidSubnet", &[400], ""),
        error("InvalidVPCNetworkStateFault", &[400], ""),
        error(
            "KMSKeyNotAccessibleFault",
            &[400],
            "the KMS key is disabled, deleted or not allowed",
        ),
        error("OptionGroupNotFoundFault", &[404], ""),
        error("ProvisionedIopsNotAvailableInAZFault", &[400], ""),
        error("SnapshotQuotaExceeded", &[400], ""),
        error("StorageQuotaExceeded", &[400], ""),
        error("StorageTypeNotSupported", &[400], ""),
    ],
};
