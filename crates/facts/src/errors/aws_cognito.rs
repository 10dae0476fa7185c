//! Amazon Cognito: the last part of `__type` in the JSON of Cognito user pools; client faults come with 400, server faults with 500.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-cognito",
    label: "Amazon Cognito",
    about: "The last part of `__type` in the JSON of Cognito user pools; client faults come with 400, server faults with 500.",
    sources: &["boto/botocore data/cognito-idp service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "AliasExistsException",
            &[400],
            "another user has this e-mail address or phone number",
        ),
        error(
            "CodeDeliveryFailureException",
            &[400],
            "the code could not be sent by e-mail or SMS",
        ),
        error("CodeMismatchException", &[400], "the code is wrong"),
        error(
            "ExpiredCodeException",
            &[400],
            "the code is too old or was used, ask for a new one",
        ),
        error(
            "InternalErrorException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InvalidParameterException",
            &[400],
            "a parameter is wrong, or this sign-in flow is not enabled for the client",
        ),
        error(
            "InvalidPasswordException",
            &[400],
            "the password breaks the pool's rules",
        ),
        error(
            "LimitExceededException",
            &[400],
            "too many attempts or messages, wait",
        ),
        error(
            "MFAMethodNotFoundException",
            &[400],
            "the user has not set up this second factor",
        ),
        error(
            "NotAuthorizedException",
            &[400],
            "user name, password, token or client secret is wrong; 400 where one expects 401",
        ),
        error(
            "PasswordResetRequiredException",
            &[400],
            "an administrator demands a new password",
        ),
        error(
            "RefreshTokenReuseException",
            &[400],
            "a refresh token was used again after it was rotated",
        ),
        error(
            "ResourceNotFoundException",
            &[400],
            "no such user pool or client in this region; 400, not 404",
        ),
        error(
            "TooManyFailedAttemptsException",
            &[400],
            "too many wrong passwords or codes, wait",
        ),
        error(
            "TooManyRequestsException",
            &[400],
            "slow down; this protocol has 400 for it, not 429",
        ),
        error(
            "UnexpectedLambdaException",
            &[400],
            "a trigger's Lambda function could not be called",
        ),
        error(
            "UserLambdaValidationException",
            &[400],
            "a trigger's Lambda function refused the user",
        ),
        error("UsernameExistsException", &[400], "the user name is in use"),
        error(
            "UserNotConfirmedException",
            &[400],
            "the user has not confirmed the sign-up",
        ),
        error(
            "UserNotFoundException",
            &[400],
            "no such user in the pool; 400 where one expects 404",
        ),
    ],
};
