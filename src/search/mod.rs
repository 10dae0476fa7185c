//! The search: a query is read, entries are ranked for it, facets narrow and count them.
//!
//! | module | holds |
//! |---|---|
//! | [`query`] | the query language |
//! | [`rank`] | the ranking: index, model, numbers and names |
//! | [`behavior`] | questions about what a code brings with it |
//! | [`certainty`] | how sure it is that the first entry is meant |
//! | [`conditions`] | the filters of a query |
//! | [`fuzzy`], [`edit_distance`] | misspelt words |
//! | [`lookup`], [`interner`] | entries by number, id, name or constant |
//! | [`facets`] | class, origin and specification, with counts |
//! | `bench` | the search over copies of the table, to be timed (feature `bench`) |
//!
//! `docs/search.md` has the data structures, the ranking formula and its evaluation.

pub mod behavior;
pub mod certainty;
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
use status_atlas_names::{
    Kind, LanguageName, Name, Names, Translation, Translations, may_have_name, may_have_translation,
};
use status_atlas_training::SearchData;

pub use certainty::Certainty;
use facets::{Counts, Filter};
use query::{Note, Query};
use rank::Searcher;

/// The encoded search data of this table. A program that does not name it does not contain it: the browser's and the
/// package's are given it when somebody searches.
pub const DATA: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/search.bin"));

/// The encoded names of finer codes, errors and clients' messages; likewise.
pub const NAMES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names.txt"));

/// The encoded names of statuses in other languages than English; likewise.
pub const TRANSLATIONS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/translations.txt"));

static SEARCHER: OnceLock<Searcher> = OnceLock::new();
static NAMED: OnceLock<Names> = OnceLock::new();
static TRANSLATED: OnceLock<Translations> = OnceLock::new();

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
    install_once(&SEARCHER, SearchData::decode(data).map(Searcher::new))
}

/// Installs the names, as the build encoded them; false where they are damaged. The first that are accepted stay.
///
/// ```
/// use status_atlas::search::{self, facets::Filter};
/// assert!(search::needs_names("invalid_grant"));
/// assert!(search::install_names(search::NAMES));
/// let found = search::search("invalid_grant", &Filter::default());
/// assert_eq!((found.names[0].label, found.hits[0].entry().id), ("OAuth 2.0", "400"));
/// ```
pub fn install_names(data: &[u8]) -> bool {
    install_once(&NAMED, Names::decode(data))
}

/// Installs the names in other languages, as the build encoded them; false where they are damaged. The first that are
/// accepted stay.
///
/// ```
/// use status_atlas::search::{self, facets::Filter};
/// assert!(search::needs_translations("页面未找到"));
/// assert!(search::install_translations(search::TRANSLATIONS));
/// let found = search::search("页面未找到", &Filter::default());
/// assert_eq!((found.translations[0].language.label, found.hits[0].entry().id), ("Chinese", "404"));
/// ```
pub fn install_translations(data: &[u8]) -> bool {
    install_once(&TRANSLATED, Translations::decode(data))
}

/// Keeps what was decoded, unless something is kept already; whether something is.
fn install_once<T>(place: &OnceLock<T>, decoded: Option<T>) -> bool {
    if let Some(decoded) = decoded {
        place.get_or_init(|| decoded);
    }
    place.get().is_some()
}

/// Checks if a query may have a name, and the names are not installed.
pub fn needs_names(query: &str) -> bool {
    NAMED.get().is_none() && may_have_name(query)
}

/// Checks if a query may be in another language than English, and the translations are not installed.
pub fn needs_translations(query: &str) -> bool {
    TRANSLATED.get().is_none() && may_have_translation(query)
}

/// The English names of the languages in which statuses are found, if the translations are installed.
fn served_languages() -> Vec<&'static str> {
    let installed = TRANSLATED.get().into_iter();
    installed
        .flat_map(Translations::languages)
        .map(|language| language.label)
        .collect()
}

/// The names in a query, by the data that are installed.
#[derive(Default)]
pub struct Named {
    /// The finer codes, errors and clients' messages.
    pub names: Vec<Name<'static>>,
    /// The names of statuses in other languages than English, the longest first.
    pub translations: Vec<Translation<'static>>,
    /// The language that the query looks like, where it is not English.
    pub language: Option<LanguageName<'static>>,
}

impl Named {
    fn in_text(text: &str) -> Named {
        let translated = TRANSLATED.get();
        Named {
            names: NAMED.get().map(|names| names.in_query(text)).unwrap_or_default(),
            translations: translated
                .map(|translated| translated.find_translations(text))
                .unwrap_or_default(),
            language: translated.and_then(|translated| translated.language_of(text)),
        }
    }

    /// The entries of the translations, the likeliest first.
    fn translated(&self) -> Vec<&'static Entry> {
        let mut entries: Vec<&'static Entry> = Vec::new();
        for id in self.translations.iter().flat_map(|found| &found.entries) {
            if let Some(entry) =
                lookup::by_id(id).filter(|entry| entries.iter().all(|other| other.id != entry.id))
            {
                entries.push(entry);
            }
        }
        entries
    }
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
    /// The certainty that the first entry answers the query.
    pub certainty: Certainty,
    /// True if the query is a question or a message, rather than a number, a name or a few words.
    pub is_question: bool,
    /// The finer codes, errors and clients' messages that the query names. Their entries come first.
    pub names: Vec<Name<'static>>,
    /// The names of statuses in other languages than English that the query has, the longest first; likewise.
    pub translations: Vec<Translation<'static>>,
    /// True if the first entry is that of the search before: see [`Found::held`].
    pub is_held: bool,
}

impl Found {
    /// The same, with the first entry of the search `before` kept first if it is still found, for as long as somebody types on: what
    /// changes its order with each letter cannot be read. A number or a name takes its place at once.
    pub fn held(mut self, before: &Found) -> Found {
        let is_navigational = self.certainty == Certainty::Sure && !self.is_question;
        let first = before
            .hits
            .first()
            .filter(|hit| !is_navigational && hit.score > 0.0);
        let kept = first.and_then(|first| self.hits.iter().position(|hit| hit.place == first.place));
        if let Some(place @ 1..) = kept {
            self.hits[..=place].rotate_right(1);
            self.is_held = true;
        }
        self
    }

    /// The entry that answers a question or a message. None where it is not sure, or where the query names an error: the
    /// name is the answer then.
    pub fn answer(&self) -> Option<&'static Entry> {
        let is_answered = self.is_question && self.certainty == Certainty::Sure && !self.is_named();
        let best = self.hits.first().filter(|_| is_answered)?;
        // Of two that are meant alike, none is the answer.
        let next = self.hits.get(1).map_or(0.0, |hit| hit.score);
        (best.score > next).then(|| best.entry())
    }

    /// Checks if the query has a name, which is shown with its entries in place of an answer.
    pub fn is_named(&self) -> bool {
        !self.names.is_empty() || !self.translations.is_empty()
    }

    /// Checks if it is a question or a message that no entry fits well.
    pub fn is_unanswered(&self) -> bool {
        self.is_question && self.certainty == Certainty::None && !self.is_named() && !self.hits.is_empty()
    }

    /// The entries that are closest to a question or a message where none is sure: one, or two that are nearly as close.
    pub fn closest(&self) -> Vec<&'static Entry> {
        if !self.is_question || self.certainty != Certainty::Close || self.is_named() {
            return Vec::new();
        }
        let Some(best) = self.hits.first() else {
            return Vec::new();
        };
        let next = self.hits.iter().find(|hit| hit.entry().code != best.entry().code);
        let near = next.filter(|next| best.score - next.score <= certainty::NEAR);
        std::iter::once(best).chain(near).map(|hit| hit.entry()).collect()
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
    // A query of filters alone names nothing: `is:internal`.
    let may_name = query.ranks() || query.conditions.is_empty();
    let named = if may_name {
        Named::in_text(text)
    } else {
        Named::default()
    };
    let searcher = SEARCHER
        .get()
        .unwrap_or_else(|| WITHOUT_DATA.get_or_init(Searcher::without_data));
    searcher.search(&query, filter, named)
}

/// The entries of these ids, each of which stands there once, in their order, and behind them the other meanings of their numbers: what a text was read as, in place of
/// what its words find.
///
/// ```
/// use status_atlas::search::{self, facets::Filter};
/// let found = search::entries(&["499-esri"], &Filter::default());
/// assert_eq!(found.hits[0].entry().id, "499-esri");
/// assert!(found.hits[1..].iter().any(|hit| hit.entry().id == "499-nginx"));
/// ```
pub fn entries(ids: &[&str], filter: &Filter) -> Found {
    let rank = |entry: &Entry| ids.iter().position(|id| *id == entry.id);
    let codes: Vec<u16> = TABLE
        .iter()
        .filter(|entry| rank(entry).is_some())
        .map(|entry| entry.code)
        .collect();
    let others = TABLE
        .iter()
        .filter(|entry| rank(entry).is_none() && codes.contains(&entry.code));
    let meant: Vec<&Entry> = ids
        .iter()
        .filter_map(|id| lookup::by_id(id))
        .chain(others)
        .collect();
    Found {
        counts: Counts::of(meant.iter().copied(), filter),
        hits: meant
            .into_iter()
            .filter(|entry| filter.admits(entry))
            .map(|entry| Hit {
                place: entry.place() as u16,
                score: 0.0,
            })
            .collect(),
        matched: Vec::new(),
        suggestion: None,
        notes: Vec::new(),
        certainty: Certainty::None,
        is_question: false,
        names: Vec::new(),
        translations: Vec::new(),
        is_held: false,
    }
}

/// The entries that names come with, those of most names first. Where no response came, none is meant.
fn entries_of(names: &[Name]) -> Vec<&'static Entry> {
    let mut counted: Vec<(&'static Entry, usize)> = Vec::new();
    for name in names.iter().filter(|name| name.kind != Kind::NoResponse) {
        for entry in name.entries.iter().filter_map(|id| lookup::by_id(id)) {
            match counted.iter_mut().find(|(other, _)| other.id == entry.id) {
                Some((_, count)) => *count += 1,
                None => counted.push((entry, 1)),
            }
        }
    }
    let most = counted.iter().map(|(_, count)| *count).max().unwrap_or(0);
    (1..=most)
        .rev()
        .flat_map(|wanted| counted.iter().filter(move |(_, count)| *count == wanted))
        .map(|(entry, _)| *entry)
        .collect()
}

/// Builds the table of names where it is not built yet, so that the first search need not.
pub fn prepare() {
    static PREPARED: Once = Once::new();
    PREPARED.call_once(|| {
        search("a first search", &Filter::default());
    });
}
