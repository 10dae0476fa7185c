//! Azure API Management.

use super::Strength::{Decides, PassedThrough, Suggests};
use super::{Emitter, Role, piece, present, starts, whole};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "azure-apim",
    name: "Azure API Management",
    role: Role::ApiGateway,
    confidence: Confidence::High,
    fields: &[
        starts("www-authenticate", "AzureApiManagementKey", Decides),
        present("ocp-apim-apiid", PassedThrough),
        present("apim-request-id", PassedThrough),
    ],
    contents: &[
        piece("Access denied due to missing subscription key.", &[401], Decides),
        piece("Access denied due to invalid subscription key.", &[401], Decides),
        piece("Rate limit is exceeded. Try again in", &[429], Decides),
        piece("Out of call volume quota. Quota will be replenished in", &[403], Decides),
        piece("\"message\":\"Resource not found\"}", &[404], Suggests),
        whole("{\"statusCode\":404,\"message\":\"Resource not found\"}", &[404], Decides),
        piece("{\"statusCode\":500,\"message\":\"Internal server error\",\"activityId\":", &[500], Decides),
    ],
    next: &["Read LastErrorReason in GatewayLogs; check the subscription key."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/MicrosoftLearning/AZ-204-DevelopingSolutionsforMicrosoftAzure/issues/87"];
