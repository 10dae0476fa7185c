//! Apify proxy-chain.

use super::{Emitter, Role};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "proxychain",
    name: "Apify proxy-chain",
    role: Role::App,
    confidence: Confidence::Medium,
    entries: &["590-proxychain", "592-proxychain", "593-proxychain", "594-proxychain", "595-proxychain", "596-proxychain", "597-proxychain", "599-proxychain"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
