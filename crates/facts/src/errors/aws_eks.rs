//! Amazon EKS: the error code of the EKS management API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-eks",
    label: "Amazon EKS",
    about: "The error code of the EKS management API.",
    sources: &["boto/botocore data/eks service-2.json"],
    confidence: Confidence::High,
    names: &[
        error("AccessDeniedException", &[403], ""),
        error("BadRequestException", &[400], ""),
        error(
            "ClientException",
            &[400],
            "the caller lacks a right or an identifier is wrong",
        ),
        error("InvalidParameterException", &[400], ""),
        error("InvalidRequestException", &[400], ""),
        error("InvalidStateException", &[400], ""),
        error("NotFoundException", &[404], ""),
        error("ResourceInUseException", &[409], ""),
        error("ResourceLimitExceededException", &[400], ""),
        error("ResourceNotFoundException", &[404], ""),
        error(
            "ResourcePropagationDelayException",
            &[428],
            "a role or other resource is too new, retry shortly; 428 here",
        ),
        error("ServerException", &[500], ""),
        error("ServiceUnavailableException", &[503], ""),
        error("ThrottlingException", &[429], ""),
        error("UnsupportedAvailabilityZoneException", &[400], ""),
    ],
};
