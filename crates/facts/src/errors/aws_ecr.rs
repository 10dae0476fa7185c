//! Amazon ECR: the last part of `__type` in the JSON of the container registry's management API; client faults come with 400, server faults with 500.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "aws-ecr",
    label: "Amazon ECR",
    about: "The last part of `__type` in the JSON of the container registry's management API; client faults come with 400, server faults with 500.",
    sources: &["boto/botocore data/ecr service-2.json (names; status by protocol rule)"],
    confidence: Confidence::Medium,
    names: &[
        error(
            "ImageAlreadyExistsException",
            &[400],
            "the same image and tag have been pushed already",
        ),
        error(
            "ImageNotFoundException",
            &[400],
            "no image with this tag or digest; 400, not 404",
        ),
        error(
            "ImageTagAlreadyExistsException",
            &[400],
            "tags are immutable in this repository",
        ),
        error(
            "InvalidParameterException",
            &[400],
            "a parameter breaks its rules; client faults are all 400 here",
        ),
        error(
            "LayersNotFoundException",
            &[400],
            "upload the layers before the manifest",
        ),
        error(
            "LifecyclePolicyNotFoundException",
            &[400],
            "the repository has no lifecycle policy",
        ),
        error(
            "LimitExceededException",
            &[400],
            "a quota of repositories or images is used up",
        ),
        error("RepositoryAlreadyExistsException", &[400], "the name is in use"),
        error(
            "RepositoryNotEmptyException",
            &[400],
            "delete with `force`, or remove the images first",
        ),
        error(
            "RepositoryNotFoundException",
            &[400],
            "no such repository in this account and region; 400, not 404",
        ),
        error(
            "RepositoryPolicyNotFoundException",
            &[400],
            "the repository has no policy",
        ),
        error("ScanNotFoundException", &[400], "the image has not been scanned"),
        error(
            "ServerException",
            &[500],
            "a fault at AWS, retry with growing pauses",
        ),
    ],
};
