//! Vercel.

use super::Strength::{Decides, Likely, PassedThrough};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "vercel",
    name: "Vercel",
    role: Role::Hosting,
    confidence: Confidence::High,
    fields: &[
        present("x-vercel-error", Decides),
        is("server", "Vercel", PassedThrough),
        present("x-vercel-id", PassedThrough),
        present("x-vercel-cache", PassedThrough),
        present("x-vercel-mitigated", Decides),
    ],
    contents: &[
        piece("Code: NOT_FOUND", &[404], Likely),
        piece("Code: FUNCTION_INVOCATION_TIMEOUT", &[504], Decides),
        piece("A server error has occurred", &[500], Likely),
        piece("The deployment could not be found on Vercel.", &[404], Decides),
        piece("The page could not be found", &[404], Likely),
        piece("This Serverless Function has crashed.", &[500], Decides),
        piece("Vercel Security Checkpoint", &[403, 429], Decides),
        piece("DEPLOYMENT_NOT_FOUND", &[404], Decides),
        piece("FUNCTION_INVOCATION_TIMEOUT", &[504], Decides),
        piece("FUNCTION_INVOCATION_FAILED", &[500], Decides),
    ],
    next: &["Look up the error code; read the function's log by the id."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://vercel.com/docs/errors", "https://github.com/hitsapp/web/issues/1"];
