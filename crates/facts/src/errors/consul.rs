//! HashiCorp Consul: the text of an answer of the Consul HTTP API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "consul",
    label: "HashiCorp Consul",
    about: "The text of an answer of the Consul HTTP API.",
    sources: &["https://developer.hashicorp.com/consul/api-docs"],
    confidence: Confidence::Medium,
    names: &[
        error("ACL not found", &[403], ""),
        error("No cluster leader", &[500], ""),
        error("Permission denied", &[403], ""),
        error(
            "Your IP is issuing too many concurrent connections, please rate limit your calls",
            &[429],
            "",
        ),
    ],
};
