//! Express and its middleware: the `type` or `code` of an error from body-parser, csurf, multer or express-jwt.

use super::{Family, error};
use crate::Confidence;

pub(super) static FAMILY: Family = Family {
    id: "express",
    label: "Express and its middleware",
    about: "The `type` or `code` of an error from body-parser, csurf, multer or express-jwt.",
    sources: &[
        "expressjs/body-parser lib/read.js, lib/types/urlencoded.js; stream-utils/raw-body index.js",
        "expressjs/body-parser lib/types/urlencoded.js",
        "expressjs/csurf index.js",
        "auth0/express-jwt src/errors/UnauthorizedError.ts, index.ts",
        "expressjs/multer lib/multer-error.js (no status on the error)",
    ],
    confidence: Confidence::High,
    names: &[
        error("charset.unsupported", &[415], "the `charset` cannot be decoded"),
        error(
            "credentials_bad_format",
            &[401],
            "express-jwt: `Authorization` must be `Bearer` and a token",
        ),
        error(
            "credentials_bad_scheme",
            &[401],
            "express-jwt: `Authorization` must begin with `Bearer`",
        ),
        error("credentials_required", &[401], "express-jwt found no token"),
        error(
            "EBADCSRFTOKEN",
            &[403],
            "csurf found no CSRF token or a wrong one",
        ),
        error(
            "encoding.unsupported",
            &[415],
            "the `Content-Encoding` cannot be decoded",
        ),
        error("entity.parse.failed", &[400], "the content is broken JSON"),
        error(
            "entity.too.large",
            &[413],
            "over `limit` of the parser, 100 kB by default",
        ),
        error("entity.verify.failed", &[403], "the function in `verify` threw"),
        error(
            "invalid_token",
            &[401],
            "express-jwt: the token is expired, wrongly signed or malformed",
        ),
        error("LIMIT_FIELD_COUNT", &[500], ""),
        error("LIMIT_FIELD_KEY", &[500], ""),
        error("LIMIT_FIELD_VALUE", &[500], ""),
        error(
            "LIMIT_FILE_COUNT",
            &[500],
            "multer: more files than `limits.files`; 500 until a handler maps it",
        ),
        error(
            "LIMIT_FILE_SIZE",
            &[500],
            "multer sets no status, so 500 until a handler turns it into 413",
        ),
        error("LIMIT_PART_COUNT", &[500], ""),
        error(
            "LIMIT_UNEXPECTED_FILE",
            &[500],
            "multer: field name or number of files differs; 500 until a handler turns it into 400",
        ),
        error(
            "parameters.too.many",
            &[413],
            "over `parameterLimit`, 1,000 by default",
        ),
        error(
            "querystring.parse.rangeError",
            &[400],
            "the form's names nest deeper than the parser allows",
        ),
        error(
            "request.aborted",
            &[400],
            "the client hung up in the middle of its content",
        ),
        error(
            "request.size.invalid",
            &[400],
            "`Content-Length` is not the length that came",
        ),
        error("revoked_token", &[401], "express-jwt: `isRevoked` said so"),
        error(
            "stream.encoding.set",
            &[500],
            "500: something called `setEncoding` before the parser",
        ),
        error(
            "stream.not.readable",
            &[500],
            "500: something read the stream before the parser",
        ),
        error("UnauthorizedError", &[401], "express-jwt; its `code` tells why"),
    ],
};
