//! the ASP.NET Core Module.

use super::Strength::Decides;
use super::{Emitter, Role, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "aspnet-core-module",
    name: "the ASP.NET Core Module",
    role: Role::AppServer,
    confidence: Confidence::High,
    contents: &[
        piece("ANCM Out-Of-Process Startup Failure", &[502], Decides),
        piece("ANCM In-Process Start Failure", &[500], Decides),
        piece("HTTP Error 500.3{n} - ", &[500], Decides),
        piece("HTTP Error 500.30 - ASP.NET Core app failed to start", &[500], Decides),
        piece("HTTP Error 502.5 - Process Failure", &[502], Decides),
        piece("HTTP Error 500.31 - ANCM Failed to Find Native Dependencies", &[500], Decides),
    ],
    over: &["iis"],
    next: &["Read the Windows event log; turn on stdoutLogEnabled to see why the program failed to start."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/aspnet/IISIntegration/issues/623"];
