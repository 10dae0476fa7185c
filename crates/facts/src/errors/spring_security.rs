//! Spring Security: the exception that Spring Security turns into a status.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "spring-security",
    label: "Spring Security",
    about: "The exception that Spring Security turns into a status.",
    sources: &[
        "spring-projects/spring-security web, oauth2-resource-server",
        "https://docs.spring.io/spring-security/reference/servlet/authentication/architecture.html",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "AccessDeniedException",
            &[403],
            "403 when signed in without the right; an anonymous user is sent to sign in",
        ),
        error("AccountExpiredException", &[401], ""),
        error("AuthenticationException", &[401], ""),
        error(
            "AuthorizationDeniedException",
            &[403],
            "a method or request rule said no",
        ),
        error(
            "BadCredentialsException",
            &[401],
            "password or user name wrong; unknown users come as this too",
        ),
        error(
            "CredentialsExpiredException",
            &[401],
            "the password must be renewed",
        ),
        error("CsrfException", &[403], "parent of the two CSRF exceptions"),
        error("DisabledException", &[401], "the account is switched off"),
        error(
            "InsufficientAuthenticationException",
            &[401, 403],
            "401 with a login mechanism set up, 403 without one",
        ),
        error(
            "InvalidBearerTokenException",
            &[401],
            "the JWT is expired, wrongly signed or of another issuer",
        ),
        error(
            "InvalidCsrfTokenException",
            &[403],
            "the request's CSRF token is absent or wrong",
        ),
        error("LockedException", &[401], ""),
        error(
            "MissingCsrfTokenException",
            &[403],
            "no token in the session, mostly it ran out",
        ),
        error(
            "RequestRejectedException",
            &[400],
            "the firewall found something odd in the URL, such as `//`, `;` or an encoded slash",
        ),
        error(
            "SessionAuthenticationException",
            &[401],
            "too many sessions of this user",
        ),
        error(
            "UsernameNotFoundException",
            &[401],
            "shown as `BadCredentialsException` unless that is switched off",
        ),
    ],
};
