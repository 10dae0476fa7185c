//! ACME: the last part of the `type` in a problem document of a certificate authority: `urn:ietf:params:acme:error:badNonce`.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "acme",
    label: "ACME",
    about: "The last part of the `type` in a problem document of a certificate authority: `urn:ietf:params:acme:error:badNonce`.",
    sources: &[
        "https://www.rfc-editor.org/rfc/rfc8555#section-6.7 (statuses read in letsencrypt/boulder probs/probs.go)",
        "https://www.rfc-editor.org/rfc/rfc8555#section-6.7",
        "https://www.rfc-editor.org/rfc/rfc9773",
    ],
    confidence: Confidence::High,
    names: &[
        error("accountDoesNotExist", &[400], ""),
        error("alreadyReplaced", &[409], ""),
        error("alreadyRevoked", &[400], ""),
        error("badCSR", &[400], ""),
        error("badNonce", &[400], ""),
        error("badPublicKey", &[400], ""),
        error("badRevocationReason", &[400], ""),
        error("badSignatureAlgorithm", &[400], ""),
        error("caa", &[403], ""),
        error("connection", &[400], ""),
        error("dns", &[400], ""),
        error("externalAccountRequired", &[403], ""),
        error("invalidContact", &[400], ""),
        error("invalidEmail", &[400], ""),
        error("malformed", &[400, 404, 405, 409, 411, 415], ""),
        error("orderNotReady", &[403], ""),
        error("rateLimited", &[429], ""),
        error("rejectedIdentifier", &[400], ""),
        error("serverInternal", &[500], ""),
        error("tls", &[400], ""),
        error("unauthorized", &[403], ""),
        error("unknownHost", &[400], ""),
        error("unsupportedContact", &[400], ""),
        error("unsupportedIdentifier", &[400], ""),
        error("userActionRequired", &[403], ""),
    ],
};
