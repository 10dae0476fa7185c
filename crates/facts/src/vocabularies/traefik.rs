//! The two statuses in Traefik's access log.

use super::{Maker, Vocabulary, finer, finer_by};
use crate::Confidence;

pub(super) static STATUS_FIELDS: Vocabulary = Vocabulary {
    id: "traefik-status-fields",
    page: "traefik",
    label: "Traefik status fields",
    about: "`OriginStatus` and `DownstreamStatus` in Traefik's access log: which of the two made the response.",
    source: "https://github.com/traefik/traefik/pull/13609",
    date: "2026-11-27",
    confidence: Confidence::High,
    made_by: Maker::Either,
    codes: &[
        finer_by(
            Maker::Itself,
            "OriginStatus 0 (empty)",
            "Router, middleware or entry point answered; no server was asked",
            &["404", "401", "403", "429", "301"],
        ),
        finer(
            "OriginStatus = DownstreamStatus 502 or 504",
            "Server's own status, or Traefik's: see ServiceAddr, OriginDuration and the debug log",
            &["502", "504"],
        ),
        finer_by(
            Maker::Client,
            "OriginStatus = DownstreamStatus 499",
            "Client left, and Traefik wrote 499",
            &["499-nginx"],
        ),
        finer(
            "OriginStatus differs from DownstreamStatus",
            "Middleware changed the response",
            &[],
        ),
        finer_by(
            Maker::Nobody,
            "DownstreamStatus 0",
            "Connection was taken over, as by a WebSocket, or nothing was sent",
            &[],
        ),
    ],
};
