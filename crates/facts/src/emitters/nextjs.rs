//! Next.js.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, is, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "nextjs",
    name: "Next.js",
    role: Role::Framework,
    confidence: Confidence::High,
    fields: &[
        is("x-powered-by", "Next.js", Suggests),
        present("x-nextjs-cache", Suggests),
        is("x-matched-path", "/_not-found", Suggests),
        present("x-nextjs-prerender", Suggests),
    ],
    contents: &[
        piece("This page could not be found", &[404], Decides),
        piece("Application error: a server-side exception has occurred", &[500], Decides),
        piece("Application error: a client-side exception has occurred", &[200], Decides),
    ],
    next: &["Read the server's log; the digest on the page stands there too."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/vercel/next.js"];
