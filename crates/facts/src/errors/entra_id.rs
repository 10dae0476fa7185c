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
        error("AADSTS500011", &[400], ""),
        error("AADSTS50034", &[400], ""),
        error("AADSTS50076", &[400], ""),
        error("AADSTS50079", &[400], ""),
        error("AADSTS50126", &[400], ""),
        error("AADSTS50173", &[400], ""),
        error("AADSTS53003", &[400], ""),
        error("AADSTS54005", &[400], ""),
        error("AADSTS65001", &[400], ""),
        error("AADSTS70000", &[400], ""),
        error("AADSTS700016", &[400], ""),
        error("AADSTS7000215", &[401], ""),
        error("AADSTS7000218", &[401], ""),
        error("AADSTS7000222", &[401], ""),
        error("AADSTS700027", &[401], ""),
        error("AADSTS70008", &[400], ""),
        error("AADSTS700082", &[400], ""),
        error("AADSTS90002", &[400], ""),
        error("AADSTS900023", &[400], ""),
        error("AADSTS90014", &[400], ""),
        error("AADSTS9002313", &[400], ""),
    ],
};
