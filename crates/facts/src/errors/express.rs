//! Express and body-parser: the `type` of the error that Express's middleware raises.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "express",
    label: "Express and body-parser",
    about: "The `type` of the error that Express's middleware raises.",
    sources: &[
        "expressjs/body-parser lib/read.js, lib/types/urlencoded.js; stream-utils/raw-body index.js",
        "expressjs/body-parser lib/types/urlencoded.js",
        "expressjs/csurf index.js",
        "auth0/express-jwt src/errors/UnauthorizedError.ts, index.ts",
        "expressjs/multer lib/multer-error.js (no status on the error)",
    ],
    confidence: Confidence::High,
    names: &[
        error("charset.unsupported", &[415], ""),
        error("credentials_bad_format", &[401], ""),
        error("credentials_bad_scheme", &[401], ""),
        error("credentials_required", &[401], ""),
        error("EBADCSRFTOKEN", &[403], ""),
        error("encoding.unsupported", &[415], ""),
        error("entity.parse.failed", &[400], ""),
        error("entity.too.large", &[413], ""),
        error("entity.verify.failed", &[403], ""),
        error("invalid_token", &[401], ""),
        error("LIMIT_FIELD_COUNT", &[500], ""),
        error("LIMIT_FIELD_KEY", &[500], ""),
        error("LIMIT_FIELD_VALUE", &[500], ""),
        error("LIMIT_FILE_COUNT", &[500], ""),
        error("LIMIT_FILE_SIZE", &[500], ""),
        error("LIMIT_PART_COUNT", &[500], ""),
        error("LIMIT_UNEXPECTED_FILE", &[500], ""),
        error("parameters.too.many", &[413], ""),
        error("querystring.parse.rangeError", &[400], ""),
        error("request.aborted", &[400], ""),
        error("request.size.invalid", &[400], ""),
        error("revoked_token", &[401], ""),
        error("stream.encoding.set", &[500], ""),
        error("stream.not.readable", &[500], ""),
        error("UnauthorizedError", &[401], ""),
    ],
};
