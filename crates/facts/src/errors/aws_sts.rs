//! AWS STS: the `Code` in the XML of the security token service.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-sts",
    label: "AWS STS",
    about: "The `Code` in the XML of the security token service.",
    sources: &["boto/botocore data/sts service-2.json"],
    confidence: Confidence::High,
    names: &[
        error(
            "ExpiredTokenException",
            &[400],
            "get a fresh token or assertion from the identity provider, this one is too old",
        ),
        error("ExpiredTradeInTokenException", &[400], ""),
        error("IDPCommunicationError", &[400], ""),
        error(
            "IDPRejectedClaim",
            &[403],
            "the identity provider says the token is expired, withdrawn or not for this use",
        ),
        error("InvalidAuthorizationMessageException", &[400], ""),
        error(
            "InvalidIdentityToken",
            &[400],
            "the token does not check out against the identity provider set up in IAM",
        ),
        error("JWTPayloadSizeExceededException", &[400], ""),
        error("MalformedPolicyDocument", &[400], ""),
        error("OutboundWebIdentityFederationDisabledException", &[403], ""),
        error(
            "PackedPolicyTooLarge",
            &[400],
            "session policies and tags are too large together",
        ),
        error(
            "RegionDisabledException",
            &[403],
            "STS is not active in this region for the account",
        ),
        error("SessionDurationEscalationException", &[403], ""),
    ],
};
