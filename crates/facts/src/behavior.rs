//! What browsers, search engines' crawlers and shared caches do with a status, each with its source.

use crate::named::named;

named! {
    /// Who acts on a response besides the program that asked.
    pub enum Actor {
        /// A browser, as the Fetch and HTML standards or its own documentation say.
        Browser = "browser",
        /// A search engine's crawler, as its own documentation says.
        Crawler = "crawler",
        /// A shared cache or a CDN, with its default settings.
        Cache = "cache",
    }
}

/// One thing that an actor does with a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behavior {
    /// Who does it.
    pub who: Actor,
    /// The deed, one sentence.
    pub does: &'static str,
    /// The address of the text that says so.
    pub source: &'static str,
    /// The ids of the entries that it holds for.
    pub entries: &'static [&'static str],
}

/// What is done with the entry of that id, in the order of the list.
pub(crate) fn of(id: &'static str) -> impl Iterator<Item = &'static Behavior> {
    BEHAVIORS
        .iter()
        .filter(move |behavior| behavior.entries.contains(&id))
}

/// Every behavior, by actor.
static BEHAVIORS: &[Behavior] = &[];
