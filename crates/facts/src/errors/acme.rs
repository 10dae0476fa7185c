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
        error(
            "accountDoesNotExist",
            &[400],
            "register the account key first, or use the right directory",
        ),
        error(
            "alreadyReplaced",
            &[409],
            "another order already stands in for the certificate named in `replaces`",
        ),
        error("alreadyRevoked", &[400], ""),
        error(
            "badCSR",
            &[400],
            "the signing request names other domains than the order, or uses a weak key",
        ),
        error(
            "badNonce",
            &[400],
            "sign again with the new `Replay-Nonce` that came along",
        ),
        error("badPublicKey", &[400], "key type or size is not accepted"),
        error("badRevocationReason", &[400], ""),
        error("badSignatureAlgorithm", &[400], ""),
        error(
            "caa",
            &[403],
            "the domain's CAA records do not list this authority",
        ),
        error(
            "connection",
            &[400],
            "the authority could not reach the server that answers the challenge",
        ),
        error(
            "dns",
            &[400],
            "the name could not be looked up while the challenge was checked",
        ),
        error(
            "externalAccountRequired",
            &[403],
            "the authority wants the account tied to one at its own site (EAB)",
        ),
        error("invalidContact", &[400], ""),
        error(
            "invalidEmail",
            &[400],
            "from ACME's first version, today `invalidContact`",
        ),
        error(
            "malformed",
            &[400, 404, 405, 409, 411, 415],
            "mostly 400; Let's Encrypt uses it for 404, 405, 409, 411 and 415 as well",
        ),
        error(
            "orderNotReady",
            &[403],
            "finalized too early, some authorization is still open",
        ),
        error(
            "rateLimited",
            &[429],
            "wait as `Retry-After` says and look up the authority's limits",
        ),
        error(
            "rejectedIdentifier",
            &[400],
            "policy of the authority: no certificates for this name",
        ),
        error("serverInternal", &[500], ""),
        error(
            "tls",
            &[400],
            "the server that answers the challenge could not complete TLS with the authority",
        ),
        error(
            "unauthorized",
            &[403],
            "the account may not act for this name, mostly a challenge that was not met",
        ),
        error("unknownHost", &[400], "from ACME's first version, today `dns`"),
        error("unsupportedContact", &[400], ""),
        error("unsupportedIdentifier", &[400], ""),
        error(
            "userActionRequired",
            &[403],
            "open the address in `instance`, as a rule to accept new terms",
        ),
    ],
};
