//! S3.

use super::Strength::{Decides, Likely, Suggests};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "s3",
    name: "S3",
    role: Role::Storage,
    confidence: Confidence::High,
    fields: &[
        is("server", "AmazonS3", Decides),
        present("x-amz-request-id", Suggests),
        present("x-amz-id-2", Suggests),
        present("x-amz-bucket-region", Suggests),
        present("x-amz-error-code", Decides),
    ],
    contents: &[
        piece("<Code>AccessDenied</Code>", &[403], Suggests),
        piece("<Code>NoSuchKey</Code>", &[404], Likely),
        piece("<Code>NoSuchBucket</Code>", &[404], Decides),
        piece("<Code>SignatureDoesNotMatch</Code>", &[403], Likely),
        piece("<Code>SlowDown</Code>", &[503], Likely),
        piece("<Code>PermanentRedirect</Code>", &[301], Likely),
        piece("<Code>RequestTimeTooSkewed</Code>", &[403], Likely),
        piece("<li>Code: AccessDenied</li>", &[403, 404], Decides),
        piece("<HostId>", &[], Decides),
    ],
    over: &["aws-service"],
    next: &["Look up the Code of the answer in S3's list of error codes."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/glowfic-constellation/glowfic/issues/893", "https://github.com/aws-solutions/aws-waf-security-automations/issues/188"];
