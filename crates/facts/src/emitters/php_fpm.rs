//! PHP.

use super::Strength::{Decides, Suggests};
use super::{Emitter, Role, piece, starts, whole};
use crate::Confidence;

pub(super) const EMITTER: Emitter = Emitter {
    id: "php-fpm",
    name: "PHP",
    role: Role::AppServer,
    confidence: Confidence::High,
    fields: &[
        starts("x-powered-by", "PHP/", Suggests),
    ],
    contents: &[
        whole("File not found.", &[404], Decides),
        whole("Access denied.", &[403], Decides),
        piece("Fatal error: Uncaught", &[200, 500], Decides),
    ],
    next: &["Check SCRIPT_FILENAME and root in the web server; read PHP-FPM's log."],
    ..Emitter::BLANK
};

pub(super) const SOURCES: &[&str] = &["https://www.php.net/manual/en/install.fpm.php"];
