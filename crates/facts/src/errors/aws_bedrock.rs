//! Amazon Bedrock: the error code of the Bedrock runtime API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-bedrock",
    label: "Amazon Bedrock",
    about: "The error code of the Bedrock runtime API.",
    sources: &["boto/botocore data/bedrock-runtime service-2.json"],
    confidence: Confidence::High,
    names: &[
        error("AccessDeniedException", &[403], ""),
        error("ConflictException", &[400], ""),
        error("InternalServerException", &[500], ""),
        error("ModelErrorException", &[424], ""),
        error("ModelNotReadyException", &[429], ""),
        error("ModelStreamErrorException", &[424], ""),
        error("ModelTimeoutException", &[408], ""),
        error("ResourceNotFoundException", &[404], ""),
        error("ServiceQuotaExceededException", &[400], ""),
        error("ServiceUnavailableException", &[503], ""),
        error("ThrottlingException", &[429], ""),
        error("ValidationException", &[400], ""),
    ],
};
