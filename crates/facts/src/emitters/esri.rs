//! Esri ArcGIS.

use super::Strength::{Decides};
use super::{Emitter, Role, keys};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "esri",
    name: "Esri ArcGIS",
    role: Role::App,
    confidence: Confidence::Medium,
    contents: &[
        keys("error.code error.message error.details", &[498, 499], Decides),
    ],
    entries: &["498-esri", "499-esri"],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &[];
