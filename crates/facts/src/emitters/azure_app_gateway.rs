//! Azure Application Gateway.

use super::Strength::{Decides, Excludes};
use super::{Emitter, Role, contains, starts};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "azure-app-gateway",
    name: "Azure Application Gateway",
    role: Role::LoadBalancer,
    confidence: Confidence::High,
    fields: &[
        starts("server", "Microsoft-Azure-Application-Gateway/v2", Decides),
        contains("set-cookie", "ApplicationGatewayAffinity=", Excludes),
    ],
    over: &["nginx"],
    next: &["Check backend health and error_info in the access log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/MicrosoftDocs/azure-docs/issues/110739", "https://learn.microsoft.com/en-us/azure/application-gateway/monitor-application-gateway-reference"];
