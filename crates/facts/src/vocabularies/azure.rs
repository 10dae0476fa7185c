//! Codes beside a status in the logs of Azure's Front Door and Application Gateway.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static FRONT_DOOR: Vocabulary = Vocabulary {
    id: "azure-front-door-errorinfo",
    page: "azure-front-door",
    label: "Azure Front Door errorInfo",
    about: "The field `errorInfo` of Azure Front Door's access log; Microsoft lists the names, the statuses are a reading of them.",
    source: "https://learn.microsoft.com/en-us/azure/frontdoor/front-door-diagnostics",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer_by(Maker::Upstream, "NoError", "No error of Front Door", &[]),
        finer(
            "CertificateError",
            "Certificate of the origin was not accepted",
            &["502", "503"],
        ),
        finer(
            "CertificateNameCheckFailed",
            "Origin's certificate does not name the host",
            &["502", "503"],
        ),
        finer_by(
            Maker::Client,
            "ClientDisconnected",
            "Client's connection failed",
            &["499-nginx"],
        ),
        finer("ClientGeoBlocked", "Client's country is blocked", &["403"]),
        finer_by(
            Maker::Client,
            "UnspecifiedClientError",
            "Other fault of the client",
            &["400"],
        ),
        finer("InvalidRequest", "Request is malformed", &["400"]),
        finer(
            "DNSFailure",
            "Resolving the origin's name failed",
            &["502", "503"],
        ),
        finer(
            "DNSTimeout",
            "Resolving the origin's name timed out",
            &["503", "504"],
        ),
        finer(
            "DNSNameNotResolved",
            "Origin's name does not exist",
            &["502", "503"],
        ),
        finer(
            "OriginConnectionAborted",
            "Connection to the origin broke",
            &["502", "503"],
        ),
        finer(
            "OriginConnectionError",
            "Connection to the origin failed",
            &["502", "503"],
        ),
        finer(
            "OriginConnectionRefused",
            "Origin refused the connection",
            &["502", "503"],
        ),
        finer("OriginError", "Other fault of the origin", &["502", "503"]),
        finer(
            "OriginInvalidRequest",
            "Origin was sent an invalid request",
            &["400", "503"],
        ),
        finer(
            "ResponseHeaderTooBig",
            "Origin's header section is too long",
            &["502", "503"],
        ),
        finer(
            "OriginInvalidResponse",
            "Origin's response is invalid; older documents use it for slow origins too",
            &["502", "503"],
        ),
        finer("OriginTimeout", "Origin did not respond in time", &["504", "503"]),
        finer("RestrictedIP", "Client's address is refused", &["403"]),
        finer(
            "SSLHandshakeError",
            "TLS handshake with the origin failed",
            &["502", "503"],
        ),
        finer(
            "SSLInvalidRootCA",
            "Origin's root certificate is not accepted",
            &["502", "503"],
        ),
        finer(
            "SSLInvalidCipher",
            "Cipher of the connection is not accepted",
            &["503"],
        ),
        finer(
            "SSLMismatchedSNI",
            "Host of the request and the name in TLS differ",
            &["421", "400"],
        ),
        finer_by(Maker::Either, "UnspecifiedError", "None of the other names", &[]),
    ],
};

pub(super) static APP_GATEWAY: Vocabulary = Vocabulary {
    id: "azure-app-gateway-error_info",
    page: "azure-application-gateway",
    label: "Azure Application Gateway error_info",
    about: "The field `error_info` of Application Gateway's access log.",
    source: "https://learn.microsoft.com/en-us/azure/application-gateway/monitor-application-gateway-reference",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer_by(
            Maker::Upstream,
            "ERRORINFO_NO_ERROR",
            "No error of the gateway",
            &[],
        ),
        finer(
            "ERRORINFO_UPSTREAM_TIMED_OUT",
            "Backend did not respond in time",
            &["504"],
        ),
        finer("ERRORINFO_UPSTREAM_NO_LIVE", "No backend is alive", &["502"]),
        finer(
            "ERRORINFO_UPSTREAM_CLOSED_CONNECTION",
            "Backend closed the connection",
            &["502"],
        ),
        finer(
            "ERRORINFO_UPSTREAM_RESPONSE_CUT_OFF",
            "Backend broke off in the middle",
            &["502"],
        ),
        finer(
            "ERRORINFO_UPSTREAM_READ_ERROR",
            "Reading from the backend failed",
            &["502"],
        ),
        finer_by(
            Maker::Client,
            "ERRORINFO_CLIENT_CLOSED_REQUEST",
            "Client left",
            &["499-nginx"],
        ),
        finer_by(
            Maker::Client,
            "ERRORINFO_CLIENT_TIMED_OUT",
            "Client was silent for too long",
            &["408"],
        ),
        finer(
            "ERRORINFO_INVALID_HOST",
            "Host of the request is invalid",
            &["400"],
        ),
        finer("ERRORINFO_NO_HOST", "Request names no host", &["400"]),
        finer(
            "ERRORINFO_INVALID_HEADER",
            "Header field of the request is invalid",
            &["400"],
        ),
        finer(
            "ERRORINFO_HTTP_TO_HTTPS_PORT",
            "Plain HTTP arrived on the TLS port",
            &["400"],
        ),
        finer(
            "ERRORINFO_HTTPS_NO_CERT",
            "Client certificate is missing",
            &["400"],
        ),
    ],
};
