//! Varnish.

use super::Strength::{Decides, Likely, PassedThrough, Suggests};
use super::{Emitter, Role, contains, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "varnish",
    name: "Varnish",
    role: Role::Cdn,
    confidence: Confidence::High,
    fields: &[
        contains("status-line", "Backend fetch failed", Likely),
        contains("via", "varnish", PassedThrough),
        present("x-varnish", PassedThrough),
        is("server", "Varnish", Suggests),
        contains("via", "(Varnish/", PassedThrough),
    ],
    contents: &[
        piece("Guru Meditation:", &[403, 404, 500, 503], Decides),
        piece("Error 503 Backend fetch failed", &[503], Decides),
        piece("Vinyl Cache server", &[503], Decides),
    ],
    next: &["varnishlog -q 'RespStatus >= 500' and read FetchError."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/bootlin/elixir/issues/251", "https://github.com/arp242/goatcounter/issues/921", "https://github.com/palewire/palewi.re/issues/115"];
