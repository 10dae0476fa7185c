//! HashiCorp Consul: the text that the HTTP API of Consul answers.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "consul",
    label: "HashiCorp Consul",
    about: "The text that the HTTP API of Consul answers.",
    sources: &["https://developer.hashicorp.com/consul/api-docs"],
    confidence: Confidence::Medium,
    names: &[
        error("ACL not found", &[403], "Consul knows no such token"),
        error(
            "No cluster leader",
            &[500],
            "too few servers are up to elect a leader; 500, not 503",
        ),
        error("Permission denied", &[403], ""),
        error(
            "Your IP is issuing too many concurrent connections, please rate limit your calls",
            &[429],
            "",
        ),
    ],
};
