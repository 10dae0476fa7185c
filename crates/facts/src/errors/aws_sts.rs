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
        error("ExpiredTokenException", &[400], ""),
        error("ExpiredTradeInTokenException", &[400], ""),
        error("IDPCommunicationError", &[400], ""),
        error("IDPRejectedClaim", &[403], ""),
        error("InvalidAuthorizationMessageException", &[400], ""),
        error("InvalidIdentityToken", &[400], ""),
        error("JWTPayloadSizeExceededException", &[400], ""),
        error("MalformedPolicyDocument", &[400], ""),
        error("OutboundWebIdentityFederationDisabledException", &[403], ""),
        error("PackedPolicyTooLarge", &[400], ""),
        error("RegionDisabledException", &[403], ""),
        error("SessionDurationEscalationException", &[403], ""),
    ],
};
