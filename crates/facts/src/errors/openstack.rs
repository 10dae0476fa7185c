//! OpenStack: the key around the fault in the JSON of an OpenStack service.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "openstack",
    label: "OpenStack",
    about: "The key around the fault in the JSON of an OpenStack service.",
    sources: &["openstack/nova nova/api/openstack/wsgi.py (fault names)"],
    confidence: Confidence::Medium,
    names: &[
        error("badMediaType", &[415], ""),
        error("badMethod", &[405], ""),
        error("badRequest", &[400], ""),
        error("computeFault", &[500], "an unexpected fault in Nova, see its log"),
        error(
            "conflictingRequest",
            &[409],
            "the server's state does not allow it, for instance while another task runs",
        ),
        error("forbidden", &[403], ""),
        error("itemNotFound", &[404], ""),
        error("notImplemented", &[501], ""),
        error(
            "overLimit",
            &[413, 429],
            "a rate or quota; 429 in current releases, 413 in old ones",
        ),
        error("serviceUnavailable", &[503], ""),
        error("unauthorized", &[401], ""),
    ],
};
