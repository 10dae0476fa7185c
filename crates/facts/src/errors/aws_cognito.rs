//! Amazon Cognito: the last part of `__type` in the JSON of Cognito user pools.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-cognito",
    label: "Amazon Cognito",
    about: "The last part of `__type` in the JSON of Cognito user pools.",
    sources: &["boto/botocore data/cognito-idp service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error("AliasExistsException", &[400], ""),
        error("CodeDeliveryFailureException", &[400], ""),
        error("CodeMismatchException", &[400], ""),
        error("ExpiredCodeException", &[400], ""),
        error("InternalErrorException", &[500], ""),
        error("InvalidParameterException", &[400], ""),
        error("InvalidPasswordException", &[400], ""),
        error("LimitExceededException", &[400], ""),
        error("MFAMethodNotFoundException", &[400], ""),
        error("NotAuthorizedException", &[400], ""),
        error("PasswordResetRequiredException", &[400], ""),
        error("RefreshTokenReuseException", &[400], ""),
        error("ResourceNotFoundException", &[400], ""),
        error("TooManyFailedAttemptsException", &[400], ""),
        error("TooManyRequestsException", &[400], ""),
        error("UnexpectedLambdaException", &[400], ""),
        error("UserLambdaValidationException", &[400], ""),
        error("UsernameExistsException", &[400], ""),
        error("UserNotConfirmedException", &[400], ""),
        error("UserNotFoundException", &[400], ""),
    ],
};
