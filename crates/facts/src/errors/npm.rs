//! npm: the code that the npm client prints for an answer of a registry: `E` and the status, or a name.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "npm",
    label: "npm",
    about: "The code that the npm client prints for an answer of a registry: `E` and the status, or a name.",
    sources: &[
        "npm/npm-registry-fetch lib/errors.js, lib/check-response.js (code is E plus the status)",
        "npm/cli lib/utils/error-message.js",
    ],
    confidence: Confidence::High,
    names: &[
        error("E400", &[400], ""),
        error("E401", &[401], ""),
        error("E402", &[402], ""),
        error("E403", &[403], ""),
        error("E404", &[404], ""),
        error("E409", &[409], ""),
        error("E413", &[413], ""),
        error("E422", &[422], ""),
        error("E426", &[426], ""),
        error("E429", &[429], ""),
        error("E451", &[451], ""),
        error("E500", &[500], ""),
        error("E502", &[502], ""),
        error("E503", &[503], ""),
        error("E504", &[504], ""),
        error("EAUTHIP", &[401], ""),
        error("ENEEDAUTH", &[], ""),
        error("EOTP", &[401], ""),
        error("EPUBLISHCONFLICT", &[403, 409], ""),
        error("ETARGET", &[], ""),
    ],
};
