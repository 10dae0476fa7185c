//! Heroku's H and R codes.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static ERROR_CODE: Vocabulary = Vocabulary {
    id: "heroku-code",
    page: "heroku",
    label: "Heroku error codes",
    about: "The `code` in a line of the log of Heroku's router or runtime, as in `code=H12`.",
    source: "https://devcenter.heroku.com/articles/error-codes",
    date: "2026-11-27",
    confidence: Confidence::Medium,
    made_by: Maker::Itself,
    codes: &[
        finer("H10", "Web dyno crashed, or never started", &["503"]),
        finer("H11", "Too many requests wait for the application", &["503"]),
        finer("H12", "Application sent nothing within 30 seconds", &["503"]),
        finer(
            "H13",
            "Application closed the connection without a response",
            &["503"],
        ),
        finer("H14", "No web dyno is running", &["503"]),
        finer("H15", "Response stalled for 55 seconds", &["503"]),
        finer("H17", "Application's response is not valid HTTP", &["503"]),
        finer(
            "H18",
            "Application broke off in the middle of the exchange",
            &["503"],
        ),
        finer("H19", "Connection to the dyno timed out", &["503"]),
        finer("H20", "Dyno did not finish booting within 75 seconds", &["503"]),
        finer("H21", "Dyno refused the connection", &["503"]),
        finer(
            "H22",
            "Too many connections from one routing node to the dyno",
            &["503"],
        ),
        finer(
            "H23",
            "Endpoint is misconfigured, as in a WebSocket handshake",
            &["503"],
        ),
        finer("H24", "Router closed the connection on purpose", &["503"]),
        finer(
            "H25",
            "Request or response breaks a limit or rule of the router",
            &["503", "502", "400"],
        ),
        finer(
            "H26",
            "Request is one the router does not support, as with an Expect field",
            &["417", "400"],
        ),
        finer_by(
            Maker::Client,
            "H27",
            "Client left before the response",
            &["499-nginx"],
        ),
        finer_by(
            Maker::Client,
            "H28",
            "Client sent nothing more for 55 seconds",
            &["499-nginx"],
        ),
        finer(
            "H31",
            "Host of the request does not belong to the connection",
            &["421"],
        ),
        finer(
            "H32",
            "TLS certificate of the connection does not cover the host",
            &["421"],
        ),
        finer("H80", "Maintenance mode is on", &["503"]),
        finer("H81", "Application has no code deployed yet", &["503", "200"]),
        finer("H82", "Account's dyno hours are used up", &["503"]),
        finer("H83", "Service was degraded on purpose", &["503"]),
        finer("H99", "Error of the platform itself", &["503"]),
        finer_by(
            Maker::Nobody,
            "R10",
            "Process did not bind to $PORT within 60 seconds",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "R12",
            "Process did not end within 30 seconds after SIGTERM",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "R13",
            "One-off dyno could not attach to its client",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "R14",
            "Dyno is over its memory quota and swaps",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "R15",
            "Dyno is far over its memory quota and was killed",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "R16",
            "Attached dyno runs on after its client left",
            &[],
        ),
        finer_by(Maker::Nobody, "R17", "Checksum of the slug does not match", &[]),
        finer_by(Maker::Nobody, "R99", "Platform could not start the process", &[]),
    ],
};
