//! The search: a query is read, entries are ranked for it, facets narrow and count them.
//!
//! | module | holds |
//! |---|---|
//! | [`query`] | the query language |
//! | [`rank`] | the ranking: index, model, numbers and names |
//! | [`conditions`] | the filters of a query |
//! | [`fuzzy`], [`edit_distance`] | misspelt words |
//! | [`lookup`], [`interner`] | entries by number, id, name or constant |
//! | [`facets`] | class, origin and specification, with counts |
//! | `bench` | the search over copies of the table, to be timed (feature `bench`) |
//!
//! `docs/search.md` has the data structures, the ranking formula and its evaluation.

pub mod conditions;
pub mod edit_distance;
pub mod facets;
pub mod fuzzy;
pub mod interner;
pub mod lookup;
pub mod query;
pub mod rank;

#[cfg(feature = "bench")]
pub mod bench;

use std::sync::{Once, OnceLock};

use status_atlas_facts::{COUNT, Entry, TABLE};
use status_atlas_training::SearchData;

use facets::{Counts, Filter};
use query::{Note, Query};
use rank::Searcher;

/// The encoded search data of this table. A program that does not name it does not contain it: the browser's and the
/// package's are given it when somebody searches.
pub const DATA: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/search.bin"));

static SEARCHER: OnceLock<Searcher> = OnceLock::new();

/// Installs the search data, as the build encoded it; false where it is damaged, or of another table.
///
/// The first data that is accepted stays. Until then, a search ranks by names and summaries alone.
///
/// ```
/// use status_atlas::search;
/// assert!(!search::install(b"<!doctype html>"));
/// assert!(search::install(search::DATA));
/// ```
pub fn install(data: &[u8]) -> bool {
    let Some(data) = SearchData::decode(data) else {
        return SEARCHER.get().is_some();
    };
    SEARCHER.get_or_init(|| Searcher::new(data));
    true
}

/// The results of a search.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The entries that match the query and the filter, the best first; in the table's order for an empty query.
    pub hits: Vec<Hit>,
    /// The counts of the facets' values under the query.
    pub counts: Counts,
    /// The stems and beginnings of words that the query matched, for highlighting.
    pub matched: Vec<String>,
    /// The query with its misspelt words put right, if some were.
    pub suggestion: Option<String>,
    /// The parts of the query that could not be taken as they were meant.
    pub notes: Vec<Note>,
    /// True if the best entry answers the query: the query is a question or a message, and the entry is about what it
    /// says.
    pub has_answer: bool,
}

impl Found {
    /// The entry that answers a question: the best, if it is about what was asked and nothing else is as good.
    pub fn answer(&self) -> Option<&'static Entry> {
        let best = self.hits.first().filter(|_| self.has_answer)?;
        let next = self.hits.get(1).map_or(0.0, |hit| hit.score);
        (best.score > next).then(|| best.entry())
    }
}

/// An entry that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its place in [`TABLE`].
    pub place: u16,
    /// Its score; comparable within one search only.
    pub score: f32,
}

impl Hit {
    /// The entry.
    pub fn entry(self) -> &'static Entry {
        &TABLE[usize::from(self.place) % COUNT]
    }
}

/// Searches the table.
///
/// ```
/// use status_atlas::{facts::TABLE, search::{self, facets::Filter}};
/// search::install(search::DATA);
/// let found = search::search("csrf token mismatch", &Filter::default());
/// assert_eq!(found.hits[0].entry().id, "419-laravel");
/// let found = search::search("", &Filter::default());
/// assert_eq!(found.hits.len(), TABLE.len());
/// ```
pub fn search(text: &str, filter: &Filter) -> Found {
    static WITHOUT_DATA: OnceLock<Searcher> = OnceLock::new();
    let query = Query::read(text);
    let searcher = SEARCHER
        .get()
        .unwrap_or_else(|| WITHOUT_DATA.get_or_init(Searcher::without_data));
    searcher.search(&query, filter)
}

/// Builds the table of names where it is not built yet, so that the first search need not.
pub fn prepare() {
    static PREPARED: Once = Once::new();
    PREPARED.call_once(|| {
        search("a first search", &Filter::default());
    });
}
