//! Amazon ECR: the last part of `__type` in the JSON of the container registry's management API.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-ecr",
    label: "Amazon ECR",
    about: "The last part of `__type` in the JSON of the container registry's management API.",
    sources: &["boto/botocore data/ecr service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error("ImageAlreadyExistsException", &[400], ""),
        error("ImageNotFoundException", &[400], ""),
        error("ImageTagAlreadyExistsException", &[400], ""),
        error("InvalidParameterException", &[400], ""),
        error("LayersNotFoundException", &[400], ""),
        error("LifecyclePolicyNotFoundException", &[400], ""),
        error("LimitExceededException", &[400], ""),
        error("RepositoryAlreadyExistsException", &[400], ""),
        error("RepositoryNotEmptyException", &[400], ""),
        error("RepositoryNotFoundException", &[400], ""),
        error("RepositoryPolicyNotFoundException", &[400], ""),
        error("ScanNotFoundException", &[400], ""),
        error("ServerException", &[500], ""),
    ],
};
