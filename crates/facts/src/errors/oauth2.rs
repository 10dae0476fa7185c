//! OAuth 2.0: the `error` in the JSON, in a redirect's query or in `WWW-Authenticate: Bearer`, from authorization and resource servers.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "oauth2",
    label: "OAuth 2.0",
    about: "The `error` in the JSON, in a redirect's query or in `WWW-Authenticate: Bearer`, from authorization and resource servers.",
    sources: &[
        "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
        "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1",
        "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
        "https://www.rfc-editor.org/rfc/rfc7009#section-2.2.1",
        "https://www.rfc-editor.org/rfc/rfc7591#section-3.2.2 (read in lepture/authlib authlib/oauth2/rfc7591/errors.py)",
        "https://www.rfc-editor.org/rfc/rfc8628#section-3.5 (read in lepture/authlib authlib/oauth2/rfc8628/errors.py)",
        "https://www.rfc-editor.org/rfc/rfc9101#section-7 (read in lepture/authlib authlib/oauth2/rfc9101/errors.py)",
        "https://www.rfc-editor.org/rfc/rfc9449#section-8",
        "https://www.rfc-editor.org/rfc/rfc9449#section-5",
        "https://www.rfc-editor.org/rfc/rfc8707#section-2",
        "https://www.rfc-editor.org/rfc/rfc9470#section-3",
        "https://www.rfc-editor.org/rfc/rfc9470#section-5",
        "https://www.rfc-editor.org/rfc/rfc9396#section-5",
        "https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-grant-2.0.html#authorization-failure",
        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "access_denied",
            &[302, 400],
            "302 sends it back in the redirect; 400 in the device flow, where the user said no at the other screen",
        ),
        error(
            "authorization_pending",
            &[400],
            "device flow: nobody has confirmed the code yet, keep polling",
        ),
        error(
            "expired_login_hint_token",
            &[400],
            "CIBA: `login_hint_token` is past its time",
        ),
        error(
            "expired_token",
            &[400],
            "device flow: the code lapsed before anyone confirmed it, begin anew",
        ),
        error(
            "insufficient_scope",
            &[403],
            "the token is good but was issued without the needed scope, which `WWW-Authenticate` names",
        ),
        error(
            "insufficient_user_authentication",
            &[401],
            "the user must sign in again, more recently or with a stronger factor",
        ),
        error(
            "invalid_authorization_details",
            &[400],
            "the server does not understand `authorization_details` or finds it badly formed",
        ),
        error(
            "invalid_binding_message",
            &[400],
            "CIBA: the server cannot show this `binding_message`, mostly for length or characters",
        ),
        error(
            "invalid_client",
            &[401, 400],
            "401 when the client had signed in by `Authorization`, otherwise 400 is allowed",
        ),
        error(
            "invalid_client_metadata",
            &[400],
            "client registration: one of the fields has a value that the server rejects",
        ),
        error(
            "invalid_dpop_proof",
            &[400, 401],
            "the proof in `DPoP` fails its check; 400 at the authorization server, 401 at the resource",
        ),
        error(
            "invalid_grant",
            &[400],
            "a stale or spent code, refresh token or password, or not this client's; 401 at Keycloak, 403 at Auth0",
        ),
        error(
            "invalid_redirect_uri",
            &[400],
            "client registration: the server does not accept one of the redirect URIs",
        ),
        error(
            "invalid_request",
            &[400],
            "something in the request is absent, doubled or garbled; resource servers answer 400 with it too",
        ),
        error(
            "invalid_request_object",
            &[302, 400],
            "the signed request object fails its check; 302 by redirect, 400 without one",
        ),
        error(
            "invalid_request_uri",
            &[302, 400],
            "what `request_uri` points at is out of reach or unusable; 302 by redirect, 400 without one",
        ),
        error(
            "invalid_scope",
            &[400],
            "a scope does not exist, is badly written or goes beyond what was granted",
        ),
        error(
            "invalid_software_statement",
            &[400],
            "client registration: the software statement fails its check",
        ),
        error(
            "invalid_target",
            &[400],
            "the server does not know the `resource` that was asked for, or will not serve it",
        ),
        error(
            "invalid_token",
            &[401],
            "the bearer token ran out, was withdrawn or is damaged; `WWW-Authenticate` says which",
        ),
        error(
            "invalid_user_code",
            &[400],
            "CIBA: the `user_code` does not match",
        ),
        error(
            "missing_user_code",
            &[400],
            "CIBA: this user must give a `user_code` and none came",
        ),
        error(
            "need_info",
            &[403],
            "UMA 2.0: the requesting party must supply further claims first",
        ),
        error(
            "request_denied",
            &[403],
            "UMA 2.0: the owner, or a rule the owner set, refused",
        ),
        error(
            "request_not_supported",
            &[302, 400],
            "the `request` parameter is not offered here; 302 by redirect, 400 without one",
        ),
        error(
            "request_submitted",
            &[403],
            "UMA 2.0: the owner has been asked and has not decided, try again later",
        ),
        error(
            "request_uri_not_supported",
            &[302, 400],
            "the `request_uri` parameter is not offered here; 302 by redirect, 400 without one",
        ),
        error(
            "server_error",
            &[302],
            "a redirect cannot carry a 500, so the server's fault is told in the query",
        ),
        error(
            "slow_down",
            &[400],
            "device flow: polled too fast, wait five seconds longer between polls from now on",
        ),
        error(
            "temporarily_unavailable",
            &[302],
            "a redirect cannot carry a 503, so the overload is told in the query; try again later",
        ),
        error(
            "unapproved_software_statement",
            &[400],
            "client registration: the software statement checks out, but this server has not approved it",
        ),
        error(
            "unauthorized_client",
            &[400],
            "this client has no right to the grant type; can also arrive in the redirect back to the application",
        ),
        error("unknown_user_id", &[400], "CIBA: the hint leads to no user"),
        error(
            "unmet_authentication_requirements",
            &[302],
            "the provider could not sign the user in at the level that was demanded",
        ),
        error(
            "unsupported_grant_type",
            &[400],
            "the `grant_type` is not one that the token endpoint offers",
        ),
        error(
            "unsupported_response_type",
            &[302],
            "the server does not offer this `response_type`; read it from the redirect's query",
        ),
        error(
            "unsupported_token_type",
            &[400],
            "tokens of this kind cannot be revoked at this server",
        ),
        error(
            "use_dpop_nonce",
            &[400, 401],
            "send again with the value of `DPoP-Nonce`; 400 at the authorization server, 401 at the resource",
        ),
    ],
};
