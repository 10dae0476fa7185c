//! Shopify.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, present};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "shopify",
    name: "Shopify",
    role: Role::Hosting,
    confidence: Confidence::High,
    fields: &[
        present("x-shopid", Suggests),
        present("x-sorting-hat-shopid", Suggests),
        present("x-storefront-renderer-rendered", Suggests),
        present("shopify-complexity-score", Suggests),
        present("x-shopify-api-deprecated-reason", Suggests),
    ],
    contents: &[
        piece("Exceeded 2 calls per second for api client", &[429], Decides),
        piece("[API] Invalid API key or access token", &[401], Decides),
        piece("This store is unavailable", &[402, 404], Decides),
    ],
    entries: &["430-shopify-security", "430-shopify-old", "420-shopify", "530-shopify", "540-shopify", "783-shopify"],
    next: &["Check the API limits and the shop's state."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://github.com/enthec/webappanalyzer/tree/main/src/technologies"];
