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
        error("AccessDeniedException", &[403], ""),
        error("AccountExpiredException", &[401], ""),
        error("AuthenticationException", &[401], ""),
        error("AuthorizationDeniedException", &[403], ""),
        error("BadCredentialsException", &[401], ""),
        error("CredentialsExpiredException", &[401], ""),
        error("CsrfException", &[403], ""),
        error("DisabledException", &[401], ""),
        error("in the URL", &[400], ""),
        error("InsufficientAuthenticationException", &[401, 403], ""),
        error("InvalidBearerTokenException", &[401], ""),
        error("InvalidCsrfTokenException", &[403], ""),
        error("LockedException", &[401], ""),
        error("MissingCsrfTokenException", &[403], ""),
        error("RequestRejectedException", &[400], ""),
        error("SessionAuthenticationException", &[401], ""),
        error("UsernameNotFoundException", &[401], ""),
    ],
};
