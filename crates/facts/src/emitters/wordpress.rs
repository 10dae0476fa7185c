//! WordPress.

use super::Strength::{Decides, Likely, Suggests};
use super::{Emitter, Role, contains, is, piece};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "wordpress",
    name: "WordPress",
    role: Role::Cms,
    confidence: Confidence::High,
    fields: &[
        contains("link", "rel=\"https://api.w.org/\"", Suggests),
        is("x-redirect-by", "WordPress", Decides),
    ],
    contents: &[
        piece("The link you followed has expired.", &[], Likely),
        piece("{\"code\":\"rest_", &[], Decides),
        piece("Error establishing a database connection", &[500], Decides),
        piece("There has been a critical error on this website.", &[500], Decides),
        piece("Briefly unavailable for scheduled maintenance. Check back in a minute.", &[503], Decides),
        piece("{\"code\":\"rest_no_route\",\"message\":", &[404], Decides),
        piece("Are you sure you want to do this?", &[403], Likely),
    ],
    over: &["php-fpm"],
    next: &["Turn on WP_DEBUG_LOG and read wp-content/debug.log; check the database."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://developer.wordpress.org"];
