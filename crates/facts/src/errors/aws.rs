//! AWS, common to its services: the error code in the JSON or XML of many services of AWS; the SDKs print it as the exception's name.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws",
    label: "AWS, common to its services",
    about: "The error code in the JSON or XML of many services of AWS; the SDKs print it as the exception's name.",
    sources: &[
        "boto/botocore 1.43.11 service-2.json models",
        "https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/common-errors.html and older CommonErrors pages",
        "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/CommonErrors.html",
        "boto/botocore data/_retry.json",
        "boto/botocore data/cloudfront, https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "AccessDenied",
            &[403],
            "how the services with the query protocol say it: IAM, STS, SNS, SQS; and S3",
        ),
        error(
            "AccessDeniedException",
            &[403, 400],
            "403 as a rule; services with an old JSON protocol send 400",
        ),
        error(
            "BadRequestException",
            &[400],
            "a general fault of the request, the message says more",
        ),
        error(
            "ConcurrentModificationException",
            &[409, 500, 400],
            "409 where a service names one, 500 in some, 400 in JSON-protocol services; read again and retry",
        ),
        error(
            "ConflictException",
            &[409, 400],
            "409 in services with REST, 400 in those with JSON protocols",
        ),
        error(
            "ExpiredToken",
            &[403, 400],
            "temporary credentials ran out, get new ones; 403 in IAM and its like, 400 in S3",
        ),
        error(
            "ExpiredTokenException",
            &[403, 400],
            "temporary credentials ran out, get new ones; 403 in most services, 400 in STS",
        ),
        error(
            "ForbiddenException",
            &[403],
            "no permission, or the resource belongs to another account",
        ),
        error(
            "IncompleteSignature",
            &[403, 400],
            "`Authorization` lacks a part or is badly built; 403, or 400 in older services",
        ),
        error(
            "InternalException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InternalFailure",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InternalFailureException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InternalServerErrorException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InternalServerException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InternalServiceException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "InvalidAction",
            &[400],
            "the service has no such action, or not in this version of the API",
        ),
        error(
            "InvalidArgumentException",
            &[400],
            "an argument has a value that the service does not take; 400 whatever the protocol",
        ),
        error(
            "InvalidClientTokenId",
            &[403],
            "no such access key: deleted, mistyped or of another partition",
        ),
        error(
            "InvalidNextTokenException",
            &[400],
            "a paging token is stale or of another call, begin with the first page",
        ),
        error("InvalidParameterCombination", &[400], ""),
        error(
            "InvalidParameterException",
            &[400],
            "a parameter has a value that the service does not take; 400 everywhere",
        ),
        error("InvalidParameterValue", &[400], ""),
        error(
            "InvalidParameterValueException",
            &[400],
            "a parameter has a value that the service does not take; 400 whatever the protocol",
        ),
        error("InvalidQueryParameter", &[400], ""),
        error(
            "InvalidRequestException",
            &[400],
            "the call does not fit the resource's state or lacks something; 400 everywhere",
        ),
        error(
            "InvalidSignatureException",
            &[403, 400],
            "secret key wrong or the request was changed after signing; 403, or 400 in JSON-protocol services",
        ),
        error(
            "InvalidSubnet",
            &[400],
            "the subnet does not exist or does not suit, as several services say",
        ),
        error(
            "LimitExceededException",
            &[400, 429, 409, 410, 403, 412],
            "by service 400, 429, 409, 410, 403 or 412; a quota or a rate",
        ),
        error("MalformedHttpRequestException", &[400], ""),
        error(
            "MalformedQueryString",
            &[404, 400],
            "the query does not parse; 404 by the older list of common errors, otherwise 400",
        ),
        error("MissingAction", &[400], ""),
        error(
            "MissingAuthenticationToken",
            &[403],
            "the request carries no signature",
        ),
        error(
            "MissingAuthenticationTokenException",
            &[403, 400],
            "unsigned request, or API Gateway has no such path; 403, or 400 in JSON-protocol services",
        ),
        error("MissingParameter", &[400], ""),
        error(
            "NotAuthorized",
            &[401, 400],
            "401 by today's list of common errors, 400 by the older one",
        ),
        error(
            "NotFoundException",
            &[404, 400],
            "404 in services with REST, 400 in those with JSON protocols",
        ),
        error(
            "OptInRequired",
            &[403],
            "the account must subscribe to the service or opt in to the region",
        ),
        error(
            "PreconditionFailedException",
            &[412],
            "the ETag or version in the request is stale",
        ),
        error("RequestAbortedException", &[400], ""),
        error("RequestEntityTooLargeException", &[413], ""),
        error(
            "RequestExpired",
            &[400],
            "the signature's date is over 15 minutes away, or the presigned time is over; check the clock",
        ),
        error(
            "RequestLimitExceeded",
            &[503, 400],
            "too many calls, slow down; 503 in EC2, 400 in DynamoDB",
        ),
        error(
            "RequestThrottledException",
            &[400],
            "too many calls, slow down; 400, not 429",
        ),
        error(
            "ResourceAlreadyExistsException",
            &[409, 400],
            "409 in services with REST, 400 in those with JSON protocols",
        ),
        error(
            "ResourceInUseException",
            &[409, 400],
            "409 in services with REST, 400 in those with JSON protocols; something still uses or changes it",
        ),
        error(
            "ResourceLimitExceededException",
            &[400, 429],
            "400 or 429, by service",
        ),
        error(
            "ResourceNotFoundException",
            &[404, 400],
            "404 in services with REST, 400 in those with JSON protocols",
        ),
        error(
            "ServiceFailureException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
        error(
            "ServiceQuotaExceededException",
            &[402, 400],
            "402 is the custom in services with REST, 400 in those with JSON protocols; ask for a higher quota",
        ),
        error(
            "ServiceUnavailable",
            &[503],
            "AWS cannot serve it at the moment, retry with growing pauses",
        ),
        error(
            "ServiceUnavailableException",
            &[503, 500],
            "503 in most services, 500 in some; retry with growing pauses",
        ),
        error(
            "Throttling",
            &[400],
            "from services with the query protocol: too many calls, slow down",
        ),
        error(
            "ThrottlingException",
            &[429, 400],
            "429 in services with REST, 400 in those with JSON protocols such as DynamoDB; slow down",
        ),
        error(
            "TooManyRequestsException",
            &[429, 400],
            "429 in services with REST, 400 in those with JSON protocols; slow down",
        ),
        error(
            "TooManyTagsException",
            &[400],
            "the resource would have more tags than it may, mostly 50",
        ),
        error("UnauthorizedException", &[401], "no valid credentials"),
        error(
            "UnknownOperationException",
            &[404, 400],
            "this endpoint has no such operation; 404 or 400, by protocol of the service",
        ),
        error(
            "UnprocessableEntityException",
            &[422],
            "well formed, but a rule of the service forbids it",
        ),
        error(
            "UnrecognizedClientException",
            &[403, 400],
            "no such access key, or its session token is missing; 403, but 400 from DynamoDB and its like",
        ),
        error(
            "ValidationError",
            &[400],
            "a parameter breaks the rules, the message names it",
        ),
        error(
            "ValidationException",
            &[400],
            "a field breaks the rules for its length, pattern or value",
        ),
    ],
};
