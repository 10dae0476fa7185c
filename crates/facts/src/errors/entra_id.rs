//! Microsoft Entra ID: the AADSTS number in the `error_description` of a sign-in or token answer.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "entra-id",
    label: "Microsoft Entra ID",
    about: "The AADSTS number in the `error_description` of a sign-in or token answer.",
    sources: &[
        "https://learn.microsoft.com/entra/identity-platform/reference-error-codes; status seen in krizalys/onedrive-php-sdk#113, BookStackApp/BookStack#4089",
        "https://learn.microsoft.com/entra/identity-platform/reference-error-codes",
    ],
    confidence: Confidence::Medium,
    names: &[
        error(
            "AADSTS500011",
            &[400],
            "the resource or scope is misspelled, or its app has no service principal in this tenant",
        ),
        error(
            "AADSTS50034",
            &[400],
            "no such account here; also one of another tenant or a personal one",
        ),
        error(
            "AADSTS50076",
            &[400],
            "a second factor is demanded, sign in with a screen",
        ),
        error(
            "AADSTS50079",
            &[400],
            "the user has yet to register a second factor",
        ),
        error("AADSTS50126", &[400], "password or user name is wrong"),
        error(
            "AADSTS50173",
            &[400],
            "the token was withdrawn, for instance by a new password; sign in again",
        ),
        error(
            "AADSTS53003",
            &[400],
            "a Conditional Access policy refuses the token, see the sign-in logs",
        ),
        error(
            "AADSTS54005",
            &[400],
            "the authorization code has been redeemed already, it works once",
        ),
        error(
            "AADSTS65001",
            &[400],
            "neither user nor administrator has agreed to the app's permissions",
        ),
        error(
            "AADSTS70000",
            &[400],
            "`invalid_grant`: code or refresh token wrong, damaged or for another client or redirect",
        ),
        error(
            "AADSTS700016",
            &[400],
            "wrong client ID or wrong tenant: the app is not there",
        ),
        error(
            "AADSTS7000215",
            &[401],
            "`invalid_client`: the secret is wrong; often its ID was copied in place of the value",
        ),
        error(
            "AADSTS7000218",
            &[401],
            "send `client_secret` or `client_assertion`, or register the app as a public client",
        ),
        error(
            "AADSTS7000222",
            &[401],
            "make a new client secret, this one is past its date",
        ),
        error(
            "AADSTS700027",
            &[401],
            "the assertion's signature fails, mostly for a certificate that is not registered",
        ),
        error(
            "AADSTS70008",
            &[400],
            "the code or refresh token is too old, sign in again",
        ),
        error(
            "AADSTS700082",
            &[400],
            "nobody used the refresh token for too long, sign in again",
        ),
        error(
            "AADSTS90002",
            &[400],
            "no tenant of this name or ID, or in another cloud",
        ),
        error(
            "AADSTS900023",
            &[400],
            "the tenant in the address is neither an ID nor a domain",
        ),
        error(
            "AADSTS90014",
            &[400],
            "the request lacks a parameter, the message names it",
        ),
        error(
            "AADSTS9002313",
            &[400],
            "the request is badly formed, mostly the grant's code or token",
        ),
    ],
};
