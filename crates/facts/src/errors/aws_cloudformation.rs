//! AWS CloudFormation: the `Code` in the XML of CloudFormation.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-cloudformation",
    label: "AWS CloudFormation",
    about: "The `Code` in the XML of CloudFormation.",
    sources: &["boto/botocore data/cloudformation service-2.json"],
    confidence: Confidence::High,
    names: &[
        error("AlreadyExistsException", &[400], "a stack of this name exists"),
        error("CFNRegistryException", &[400], ""),
        error("ChangeSetNotFound", &[404], ""),
        error("ConcurrentResourcesLimitExceeded", &[429], ""),
        error("ConditionalCheckFailed", &[400], ""),
        error("CreatedButModifiedException", &[409], ""),
        error("GeneratedTemplateNotFound", &[404], ""),
        error("HookResultNotFound", &[404], ""),
        error(
            "InsufficientCapabilitiesException",
            &[400],
            "pass `CAPABILITY_IAM` or `CAPABILITY_NAMED_IAM` to agree to IAM resources",
        ),
        error("InvalidChangeSetStatus", &[400], ""),
        error("InvalidOperationException", &[400], ""),
        error("InvalidStateTransition", &[400], ""),
        error("LimitExceededException", &[400], ""),
        error("NameAlreadyExistsException", &[409], ""),
        error("OperationIdAlreadyExistsException", &[409], ""),
        error("OperationInProgressException", &[409], ""),
        error("OperationNotFoundException", &[404], ""),
        error("ResourceScanInProgress", &[400], ""),
        error("ResourceScanLimitExceeded", &[400], ""),
        error("ResourceScanNotFound", &[400], ""),
        error("StackInstanceNotFoundException", &[404], ""),
        error("StackNotFoundException", &[404], ""),
        error("StackRefactorNotFoundException", &[404], ""),
        error("StackSetNotEmptyException", &[409], ""),
        error("StackSetNotFoundException", &[404], ""),
        error("StaleRequestException", &[409], ""),
        error(
            "TokenAlreadyExistsException",
            &[400],
            "this client request token was used before",
        ),
        error("TypeConfigurationNotFoundException", &[404], ""),
        error("TypeNotFoundException", &[404], ""),
    ],
};
