//! OpenStack: the name of the fault around the JSON of an OpenStack service.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "openstack",
    label: "OpenStack",
    about: "The name of the fault around the JSON of an OpenStack service.",
    sources: &["openstack/nova nova/api/openstack/wsgi.py (fault names)"],
    confidence: Confidence::Medium,
    names: &[
        error("badMediaType", &[415], ""),
        error("badMethod", &[405], ""),
        error("badRequest", &[400], ""),
        error("computeFault", &[500], ""),
        error("conflictingRequest", &[409], ""),
        error("forbidden", &[403], ""),
        error("itemNotFound", &[404], ""),
        error("notImplemented", &[501], ""),
        error("overLimit", &[413, 429], ""),
        error("serviceUnavailable", &[503], ""),
        error("unauthorized", &[401], ""),
    ],
};
