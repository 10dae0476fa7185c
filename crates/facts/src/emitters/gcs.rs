//! Google Cloud Storage.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "gcs",
    name: "Google Cloud Storage",
    role: Role::Storage,
    confidence: Confidence::High,
    fields: &[
        present("x-guploader-uploadid", Decides),
        is("server", "UploadServer", Decides),
        present("x-goog-generation", Suggests),
        present("x-goog-hash", Suggests),
    ],
    contents: &[
        piece("Anonymous caller does not have storage.objects.get access", &[401, 403], Decides),
        piece("<Details>Anonymous caller does not have", &[], Decides),
        piece("<Details>", &[], Suggests),
        piece("<Message>Access denied.</Message>", &[403], Suggests),
    ],
    over: &["s3"],
    next: &["Check the object's name and the caller's storage permissions."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
