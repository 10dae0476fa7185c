//! Entries ranked for a query.
//!
//! An exact id, number or name comes first. Then words count, in two ways: by the texts of the table
//! in which they stand ([`crate::index`]), as a form of the word, as the beginning of a word still being
//! typed, or as a likely misspelling; and by what people's questions taught that they speak for
//! ([`crate::learned`]). What that takes is built once, on the first query that ranks.

use std::collections::BinaryHeap;
use std::sync::{Once, OnceLock};

use crate::facets::{Counts, Filter};
use crate::features;
use crate::index::{self, Index};
use crate::learned::Learned;
use crate::lookup;
use crate::query::{Code, Condition, Note, Query, Test, Word};
use crate::table::{COUNT, Entry, Kind, TABLE};
use crate::words;

/// What a search found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The entries that match the query and the filter, the best first; in the table's order for an empty query.
    pub hits: Vec<Hit>,
    /// The counts of the facets' values under the query.
    pub counts: Counts,
    /// The words of the table that the query's words matched, for marking.
    pub matched: Vec<String>,
    /// The query with its misspelt words put right, if some were.
    pub suggestion: Option<String>,
    /// What in the query could not be taken as it was meant.
    pub notes: Vec<Note>,
    /// True if the best entry answers the query: the query is a question or a message, and the entry is about what it
    /// says.
    pub answers: bool,
}

impl Found {
    /// The entry that answers a question: the best, if it is about what was asked and nothing else is as good.
    pub fn answer(&self) -> Option<&'static Entry> {
        let best = self.hits.first().filter(|_| self.answers)?;
        let next = self.hits.get(1).map_or(0.0, |hit| hit.score);
        (best.score > next).then(|| best.entry())
    }
}

/// An entry that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its place in [`TABLE`].
    pub place: u16,
    /// How well it fits; comparable within one search only.
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
/// use status_atlas::{facets::Filter, search::search};
/// let found = search("csrf token mismatch", &Filter::default());
/// assert_eq!(found.hits[0].entry().id, "419-laravel");
/// let found = search("", &Filter::default());
/// assert_eq!(found.hits.len(), status_atlas::table::TABLE.len());
/// ```
pub fn search(text: &str, filter: &Filter) -> Found {
    static SEARCHER: OnceLock<Searcher> = OnceLock::new();
    let query = Query::read(text);
    if !query.ranks() {
        return unranked(&query, filter);
    }
    SEARCHER
        .get_or_init(|| Searcher::of_copies(1))
        .search(&query, filter)
}

/// Builds what ranking takes, where it is not built yet: a few milliseconds that the first search need not take.
pub fn prepare() {
    static PREPARED: Once = Once::new();
    PREPARED.call_once(|| {
        search("what takes long the first time", &Filter::default());
    });
}

/// Finds what satisfies the conditions of a query that ranks nothing, in the table's order.
fn unranked(query: &Query, filter: &Filter) -> Found {
    let satisfies = |entry: &&'static Entry| query.conditions.iter().all(|condition| holds(condition, entry));
    let counts = Counts::of(TABLE.iter().filter(satisfies), filter);
    let hits = TABLE
        .iter()
        .enumerate()
        .filter(|(_, entry)| satisfies(entry) && filter.admits(entry))
        .map(|(place, _)| Hit {
            place: place as u16,
            score: 0.0,
        })
        .collect();
    Found {
        hits,
        counts,
        matched: Vec::new(),
        suggestion: None,
        notes: query.notes.clone(),
        answers: false,
    }
}

/// What searching takes: the words of the table, and what questions taught.
pub struct Searcher {
    index: Index,
    learned: Learned,
}

/// What a word counts that is common, such as "the".
const COMMON: f32 = 0.14;
/// What a match counts that is only the beginning of a word.
const PREFIX: f32 = 0.6;
/// What a match counts that takes a misspelling.
const MISSPELT: f32 = 0.95;
/// What the texts always count beside what was learned,
const TEXT: f32 = 2.0;
/// and what they count besides: more for what nothing was learned of in a query, less for the rest of it.
const TEXT_ALONE: f32 = 8.0;
/// Entries whose texts match less than this part of the best are left out,
const LEAST: f32 = 0.25;
/// unless they score almost as much as the best, by what was learned of them:
const NEAR: f32 = 3.0;
/// so much at least,
const LEARNED: f32 = 1.0;
/// and so much where no text has a word of the query.
const LEARNED_ALONE: f32 = 4.0;
/// The score of an entry for a number that was surely asked for. It is more than words can add.
const SURE: f32 = 1000.0;
/// The score of an entry for a number that may be a status. A higher one puts it before more of what the words find.
const UNSURE: f32 = 6.0;
/// The distance in score between the entries of a number in a list and those of the next one. It is more than words can
/// add, so that they never change a list's order.
const LISTED: f32 = 10_000.0;

impl Searcher {
    /// Prepares to search the table `copies` times over, as if it were that many tables: to measure how
    /// the search grows. The product uses one.
    pub fn of_copies(copies: usize) -> Searcher {
        Searcher {
            index: Index::of_copies(copies),
            learned: Learned::unpack(),
        }
    }

    /// Ranks the entries for a query that has words or numbers.
    pub fn search(&self, query: &Query, filter: &Filter) -> Found {
        let mut ranking = Ranking::of(self, query);
        ranking.rank();
        let mut fitting = ranking.fitting(true);
        if fitting.is_empty() {
            // Quotes are often part of what was pasted, and no wish for those very words.
            fitting = ranking.fitting(false);
        }
        let counts = Counts::of(fitting.iter().map(|hit| hit.entry()), filter);
        // One number sorts by score, then by place: of equals, the one that stands first in the table.
        let key = |hit: Hit| u64::from(u32::MAX - hit.score.to_bits()) << u16::BITS | u64::from(hit.place);
        let mut keys = Vec::with_capacity(fitting.len());
        keys.extend(
            fitting
                .into_iter()
                .filter(|hit| filter.admits(hit.entry()))
                .map(key),
        );
        let keys = BinaryHeap::from(keys);
        let hit = |key: u64| Hit {
            place: key as u16,
            score: f32::from_bits(u32::MAX - (key >> u16::BITS) as u32),
        };
        let hits: Vec<Hit> = keys.into_sorted_vec().into_iter().map(hit).collect();
        Found {
            answers: hits.first().is_some_and(|best| ranking.is_answer(*best)),
            hits,
            counts,
            matched: ranking.matched,
            suggestion: ranking.suggestion,
            notes: query.notes.clone(),
        }
    }
}

/// Whether an entry satisfies a condition.
pub fn holds(condition: &Condition, entry: &Entry) -> bool {
    let holds = match &condition.test {
        Test::Codes(range) => entry.kind == Kind::Status && range.contains(&entry.code),
        Test::Facet(facet, value) => {
            let mut filter = Filter::default();
            filter.choose(*facet, *value);
            filter.admits(entry)
        }
        Test::Header(field) => entry.headers.iter().any(|header| header.field == *field),
        Test::Is(property) => property.holds(entry),
        Test::Phrase(phrase) => index::any_text(entry, &mut |text| contains_phrase(text, phrase)),
    };
    holds != condition.negated
}

/// Checks if `typed` may be a misspelling of `meant`. A form of the same word is none, and in a word of up to five letters
/// another letter makes another word: `cart` is not `care`.
fn may_be_misspelling(typed: &str, meant: &str) -> bool {
    let is_form = typed.starts_with(meant) || meant.starts_with(typed);
    let has_other_letter = typed.len() == meant.len() && words::letters(typed) != words::letters(meant);
    !is_form && (typed.len() > 5 || !has_other_letter)
}

/// Whether `text` contains `phrase`, whatever the case, between word boundaries.
fn contains_phrase(text: &str, phrase: &str) -> bool {
    let (text, phrase) = (text.as_bytes(), phrase.as_bytes());
    let in_word = |byte: Option<&u8>| byte.is_some_and(|&byte| words::is_in_word(byte.into()));
    let stands = |(start, window): (usize, &[u8])| {
        window.eq_ignore_ascii_case(phrase)
            && !in_word(start.checked_sub(1).and_then(|before| text.get(before)))
            && !in_word(text.get(start + phrase.len()))
    };
    !phrase.is_empty() && text.windows(phrase.len()).enumerate().any(stands)
}

/// Scores in the making.
struct Ranking<'a> {
    index: &'a Index,
    learned: &'a Learned,
    query: &'a Query,
    documents: Vec<Document>,
    /// What the best document's texts have of the query.
    most: f32,
    /// What a document must score to be shown for what was learned.
    least: f32,
    /// What it must score where a number or a name was asked for.
    raised: Option<f32>,
    matched: Vec<String>,
    /// The words of the query that the table does not have.
    unknown: Vec<&'a str>,
    suggestion: Option<String>,
}

/// What a document gets for a query.
#[derive(Clone, Copy, Default)]
struct Document {
    /// What it scores; never below zero in the end.
    score: f32,
    /// How much of the query its texts have, from 0 to about 1.
    text: f32,
    /// What the query adds to its score beside the texts.
    learned: f32,
}

impl<'a> Ranking<'a> {
    fn of(searcher: &'a Searcher, query: &'a Query) -> Ranking<'a> {
        Ranking {
            index: &searcher.index,
            learned: &searcher.learned,
            query,
            documents: vec![Document::default(); searcher.index.documents()],
            most: 0.0,
            least: 0.0,
            raised: None,
            matched: Vec::new(),
            unknown: Vec::new(),
            suggestion: None,
        }
    }

    /// Fills the scores.
    fn rank(&mut self) {
        self.rank_words();
        self.least = self.best() - NEAR;
        if self.rank_codes() | self.rank_names() {
            // Who asks for a number or a name wants nothing else, and for a list all of it.
            let best = if self.query.listed { LISTED } else { self.best() };
            self.raised = Some(best * LEAST);
        }
    }

    fn best(&self) -> f32 {
        self.documents
            .iter()
            .fold(0.0, |best, document| higher(best, document.score))
    }

    /// The documents that fit well enough to be shown and satisfy the query's conditions; its quotes too,
    /// if `quotes`.
    fn fitting(&self, quotes: bool) -> Vec<Hit> {
        let counts = |condition: &&Condition| quotes || !matches!(condition.test, Test::Phrase(_));
        let (text, telling) = match self.most {
            0.0 => (f32::MAX, LEARNED_ALONE),
            most => (most * LEAST, LEARNED),
        };
        let mut hits = Vec::with_capacity(32);
        for (place, document) in self.documents.iter().enumerate() {
            let Document { score, .. } = *document;
            let fits = match self.raised {
                Some(raised) => score >= raised,
                None => document.text >= text || document.learned >= telling && score >= self.least,
            };
            if !fits {
                continue;
            }
            let place = place as u16;
            let hit = Hit { place, score };
            let mut conditions = self.query.conditions.iter().filter(counts);
            if conditions.all(|condition| holds(condition, hit.entry())) {
                hits.push(hit);
            }
        }
        hits
    }

    /// Scores by what the texts have of the words, and by what was learned of them.
    fn rank_words(&mut self) {
        let lonely = self.query.words.iter().all(|word| word.common);
        let mut asked = 0.0;
        // The words as they were likely meant: their stems, and whether they are common.
        let mut stems: Vec<(&str, bool)> = Vec::with_capacity(self.query.words.len());
        let mut corrected = Vec::new();
        for (place, word) in self.query.words.iter().enumerate() {
            let mut stem = (word.stem(), word.common);
            if !self.query.words[..place]
                .iter()
                .any(|earlier| earlier.text == word.text)
            {
                let share = if word.common && !lonely { COMMON } else { 1.0 };
                let (most, meant) = self.rank_word(word, share);
                asked += most;
                if let Some(meant) = meant {
                    stem = (words::stem(meant), words::is_common(meant));
                    corrected.push((word, meant));
                }
            }
            stems.push(stem);
        }
        let (mut known, mut unknown) = (1.0, 1.0);
        let mut learned = [0.0; COUNT];
        for (feature, counts) in features::of(stems) {
            let mut is_known = false;
            for (place, weight) in self.learned.weights(feature) {
                is_known = true;
                learned[usize::from(place)] += counts * weight;
            }
            match is_known {
                true => known += counts,
                false => unknown += counts,
            }
        }
        let text = TEXT + TEXT_ALONE * unknown / known;
        let share = 1.0 / higher(asked, f32::MIN_POSITIVE);
        let mut lowest = f32::MAX;
        let learned = learned.iter().zip(self.learned.biases());
        for (document, (learned, bias)) in self.documents.iter_mut().zip(learned.cycle()) {
            document.text *= share;
            document.learned = *learned;
            document.score = text * document.text + bias + learned;
            self.most = higher(self.most, document.text);
            lowest = -higher(-lowest, -document.score);
        }
        for document in &mut self.documents {
            document.score -= lowest;
        }
        self.suggestion = self.suggestion(corrected);
    }

    /// The query with the misspelt ones of the `corrected` words put right; nothing where none is, where it was pasted,
    /// or where more words are unknown than misspelt, as in another language.
    fn suggestion(&self, mut corrected: Vec<(&Word, &str)>) -> Option<String> {
        corrected.retain(|(word, meant)| {
            word.prose && may_be_misspelling(&word.text, meant) && !self.means_another(word, meant)
        });
        if self.query.pasted || corrected.is_empty() {
            return None;
        }
        let is_unknown = |word: &&Word| {
            word.prose
                && !word.common
                && self.index.term(word.stem()).is_none()
                && self.most_learned(word).is_none()
                && corrected.iter().all(|(other, _)| other.text != word.text)
        };
        let unknown = self.query.words.iter().filter(is_unknown).count();
        let meant = |typed: &str| {
            let corrected = corrected.iter().find(|(word, _)| word.text == typed);
            corrected.map(|(_, meant)| *meant)
        };
        (unknown <= corrected.len()).then(|| self.query.respelt(meant))
    }

    /// Checks if people use a word for something else than `meant`: it speaks most for an entry without that.
    fn means_another(&self, word: &Word, meant: &str) -> bool {
        let has_meant = |entry: u16| {
            let term = self.index.term(words::stem(meant));
            let postings = term.map_or(&[][..], |term| self.index.postings(term));
            postings.iter().any(|posting| posting.document == entry)
        };
        self.most_learned(word).is_some_and(|entry| !has_meant(entry))
    }

    /// The place of the entry that a word speaks for most, by what was learned of it.
    fn most_learned(&self, word: &Word) -> Option<u16> {
        let (feature, _) = *features::of([(word.stem(), false)]).first()?;
        let weights = self.learned.weights(feature);
        let (entry, _) = weights.max_by(|(_, one), (_, other)| one.total_cmp(other))?;
        Some(entry)
    }

    /// Adds a word to what the texts have: as it is, as the beginning of others, or else as a misspelling.
    /// Gives the most that it could add, and how it should be spelt if it is a misspelling.
    fn rank_word(&mut self, word: &'a Word, share: f32) -> (f32, Option<&'a str>) {
        let index = self.index;
        let stem = word.stem();
        let exact = index.term(stem);
        let mut most = 0.0;
        if let Some(term) = exact {
            if !word.common {
                self.matched.push(stem.to_owned());
            }
            most = self.add_term(term, share);
        }
        if exact.is_none() {
            self.unknown.push(&word.text);
        }
        let may_go_on = word.open && word.text.len() >= 2 && !word.common;
        if may_go_on || exact.is_none() && word.text.len() >= 4 {
            let mut others = Vec::new();
            for term in index.beginning(&word.text) {
                if Some(term) != exact && !others.contains(&term) {
                    others.push(term);
                }
            }
            if !others.is_empty() {
                self.matched.push(word.text.clone());
                return (most.max(self.add_together(&others, share * PREFIX)), None);
            }
        }
        if exact.is_some() {
            return (most, None);
        }
        let respelt = index.respelt(&word.text);
        let mut terms = Vec::new();
        for (known, term) in &respelt {
            self.matched.push(words::stem(known).to_owned());
            if !terms.contains(term) {
                terms.push(*term);
            }
        }
        let commonest = respelt
            .iter()
            .max_by_key(|(known, term)| (index.postings(*term).len(), known.len()));
        let most = if terms.is_empty() {
            // A word that is nowhere in the table was asked for too.
            share * index.rarity(1)
        } else {
            self.add_together(&terms, share * MISSPELT)
        };
        (most, commonest.map(|(known, _)| *known))
    }

    fn add_term(&mut self, term: u32, share: f32) -> f32 {
        let postings = self.index.postings(term);
        let worth = share * self.index.rarity(postings.len());
        for posting in postings {
            self.documents[usize::from(posting.document)].text += worth * posting.weight;
        }
        worth
    }

    /// Adds several terms as one: a word that many begin with is as common as they are together.
    fn add_together(&mut self, terms: &[u32], share: f32) -> f32 {
        let together = terms.iter().map(|term| self.index.postings(*term).len()).sum();
        let worth = share * self.index.rarity(together);
        let mut best = vec![0.0; self.documents.len()];
        for &term in terms {
            for posting in self.index.postings(term) {
                let best = &mut best[usize::from(posting.document)];
                *best = higher(*best, posting.weight);
            }
        }
        for (document, weight) in self.documents.iter_mut().zip(best) {
            document.text += worth * weight;
        }
        worth
    }

    /// Puts the entries with a number of the query first; whether a number is surely meant.
    fn rank_codes(&mut self) -> bool {
        let Query { codes, listed, .. } = self.query;
        let all_common = self.query.words.iter().all(|word| word.common);
        let mut is_sure = false;
        for (place, code) in codes.iter().enumerate() {
            let (worth, ahead) = match (listed, code.sure) {
                (true, true) => (LISTED, codes.len() - place),
                (true, false) => continue,
                (false, true) => (SURE, 1),
                (false, false) => (UNSURE, 1),
            };
            for (document, entry) in self.documents.iter_mut().zip(TABLE.iter().cycle()) {
                if code.range.contains(&entry.code) {
                    if all_common && code.sure {
                        // Where no word tells which of its meanings is meant, the table's first one is.
                        document.score = 0.0;
                    }
                    // A Warning code is meant only where the number has no other meaning.
                    let status = if entry.kind == Kind::Status { 0.0 } else { 0.5 };
                    document.score += worth * (ahead as f32 - status);
                    is_sure |= code.sure;
                }
            }
        }
        is_sure
    }

    /// Checks if an entry is about what a question or a message says: its number was asked for; or the text names no
    /// error of another kind, and the entry has at least two of its words, stop words aside, and these are together at
    /// least as rare as those that it does not have.
    fn is_answer(&self, hit: Hit) -> bool {
        let query = self.query;
        let telling = |place: usize| {
            let word = &query.words[place];
            let again = query.words[..place]
                .iter()
                .any(|earlier| earlier.text == word.text);
            !word.common && !again
        };
        let words = || {
            (0..query.words.len())
                .filter(|&place| telling(place))
                .map(|place| &query.words[place])
        };
        if query.listed || words().count() < 3 {
            return false;
        }
        let entry = hit.entry();
        let asked_for = |code: &Code| code.sure && code.range.contains(&entry.code);
        if query.codes.iter().any(asked_for) {
            return true;
        }
        if query.names_no_status() {
            return false;
        }
        let (mut count, mut has, mut lacks) = (0, 0.0, 0.0);
        for word in words() {
            let postings = self
                .index
                .term(word.stem())
                .map_or(&[][..], |term| self.index.postings(term));
            let rarity = self.index.rarity(postings.len());
            if postings.iter().any(|posting| posting.document == hit.place) {
                count += 1;
                has += rarity;
            } else if !(word.open && postings.is_empty()) {
                lacks += rarity;
            }
        }
        count >= 2 && has >= lacks
    }

    /// Puts the entry with the query's id, then those with its name, before all others; whether there are
    /// any. Those with a name that it is likely a misspelling of, or with one of its words for a name,
    /// are raised.
    fn rank_names(&mut self) -> bool {
        const ID: f32 = 8000.0;
        const NAMED: f32 = 4000.0;
        const LIKE: f32 = 30.0;
        const PARTLY: f32 = 6.0;
        let text = &self.query.text;
        // An id that is a number alone is no more than the number, which may have other meanings.
        let with_id = lookup::by_id(text).filter(|entry| entry.id.len() > 3);
        self.raise(with_id.as_slice(), ID);
        // No name is longer.
        let named = match text.len() {
            0..=80 => lookup::by_name(text),
            _ => Vec::new(),
        };
        self.raise(&named, NAMED);
        if named.is_empty() && text.len() <= 80 && !self.unknown.is_empty() {
            self.raise(&lookup::by_misspelt_name(text), LIKE);
            for word in std::mem::take(&mut self.unknown) {
                self.raise(&lookup::by_name(word), PARTLY);
            }
        }
        !named.is_empty() || with_id.is_some()
    }

    /// Raises the scores of entries, the first the most.
    fn raise(&mut self, entries: &[&Entry], by: f32) {
        if entries.is_empty() {
            return;
        }
        for (document, entry) in self.documents.iter_mut().zip(TABLE.iter().cycle()) {
            let same = |raised: &&Entry| raised.code == entry.code && raised.id == entry.id;
            if let Some(place) = entries.iter().position(same) {
                let by = by * (1.0 - place as f32 / 256.0);
                document.score += by;
                document.learned += by;
            }
        }
    }
}

/// The higher of two numbers. `f32::max` minds what is no number, and is a call for it in WebAssembly.
#[inline(always)]
fn higher(one: f32, other: f32) -> f32 {
    if one > other { one } else { other }
}
