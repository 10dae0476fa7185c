//! The registered codes that an origin's users meet most, with the page texts and log messages that it leaves.

use crate::Origin;

/// A registered code as one product sends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sending {
    /// The product.
    pub origin: Origin,
    /// The id of the entry: `502`.
    pub entry: &'static str,
    /// When the product sends it, one sentence.
    pub when: &'static str,
    /// The texts of its own page or content, as printed; empty where it has none.
    pub page: &'static [&'static str],
    /// The messages that it leaves in its logs, as printed; a part that varies is `...`.
    pub log: &'static [&'static str],
    /// The address of the documentation or source code that shows it.
    pub source: &'static str,
}

/// What the product sends, by number.
pub fn of(origin: Origin) -> impl Iterator<Item = &'static Sending> {
    SENDINGS.iter().filter(move |sending| sending.origin == origin)
}

/// Every sending, by origin and number.
static SENDINGS: &[Sending] = &[];
