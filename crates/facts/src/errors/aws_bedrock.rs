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
        error(
            "AccessDeniedException",
            &[403],
            "IAM refuses, or the account has no access to this model yet",
        ),
        error("ConflictException", &[400], ""),
        error("InternalServerException", &[500], ""),
        error(
            "ModelErrorException",
            &[424],
            "the fault lies in the model's own run",
        ),
        error(
            "ModelNotReadyException",
            &[429],
            "the model is being loaded, the SDKs try again by themselves",
        ),
        error(
            "ModelStreamErrorException",
            &[424],
            "the model failed in the middle of the stream",
        ),
        error(
            "ModelTimeoutException",
            &[408],
            "the model took too long, shorten the task",
        ),
        error("ResourceNotFoundException", &[404], ""),
        error(
            "ServiceQuotaExceededException",
            &[400],
            "an account quota; Bedrock says 400 here",
        ),
        error("ServiceUnavailableException", &[503], ""),
        error(
            "ThrottlingException",
            &[429],
            "the quota of tokens or requests for each minute is used up",
        ),
        error(
            "ValidationException",
            &[400],
            "the input is wrong, or the model can be called only by an inference profile",
        ),
    ],
};
