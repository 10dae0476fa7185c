//! npm: the code that the npm client prints for an answer of a registry: `E` and the status, or a name of its own.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "npm",
    label: "npm",
    about: "The code that the npm client prints for an answer of a registry: `E` and the status, or a name of its own.",
    sources: &[
        "npm/npm-registry-fetch lib/errors.js, lib/check-response.js (code is E plus the status)",
        "npm/cli lib/utils/error-message.js",
    ],
    confidence: Confidence::High,
    names: &[
        error(
            "E400",
            &[400],
            "the registry did not understand the request or found the package's data faulty",
        ),
        error(
            "E401",
            &[401],
            "`npm login` again, or set a valid token for this registry in `.npmrc`",
        ),
        error(
            "E402",
            &[402],
            "a scoped package counts as private and paid: add `--access public`",
        ),
        error(
            "E403",
            &[403],
            "no right to this package, this version is taken, or a firewall's rule",
        ),
        error(
            "E404",
            &[404],
            "no such package, or a private one without a valid token; check the registry too",
        ),
        error("E409", &[409], "another publish runs, retry"),
        error(
            "E413",
            &[413],
            "the package is over a limit of registry or proxy, see `npm pack --dry-run`",
        ),
        error(
            "E422",
            &[422],
            "the registry refuses the package's data, for instance provenance or repository",
        ),
        error("E426", &[426], "the registry's address must begin with https"),
        error("E429", &[429], "too many requests, wait"),
        error("E451", &[451], "blocked for legal reasons"),
        error("E500", &[500], "the registry failed"),
        error(
            "E502",
            &[502],
            "a proxy in front of the registry got no usable answer",
        ),
        error("E503", &[503], "the registry is down or overloaded"),
        error("E504", &[504], "a proxy in front of the registry waited too long"),
        error(
            "EAUTHIP",
            &[401],
            "the token or account is limited to other addresses",
        ),
        error(
            "ENEEDAUTH",
            &[],
            "no status: npm finds no login for this registry and sends nothing; `npm login`",
        ),
        error("EOTP", &[401], "pass the code of the authenticator with `--otp`"),
        error(
            "EPUBLISHCONFLICT",
            &[403, 409],
            "raise the version, this one is out; npmjs.com says 403, some registries 409",
        ),
        error(
            "ETARGET",
            &[],
            "no status: the package is there, but no version fits the range",
        ),
    ],
};
