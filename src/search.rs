//! Entries ranked for a query.
//!
//! An exact id, number or name comes first. Then words count: each by its rarity, by the field it
//! stands in, and by how it matched (as a form of the word, as two words in a row, as the beginning
//! of a word still being typed, as a synonym, or as a likely misspelling). The index over the table
//! is built once, on the first query.

use std::collections::BinaryHeap;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::facets::{Counts, Filter};
use crate::lookup;
use crate::query::{Condition, Query, Test};
use crate::table::{Confidence, Entry, Kind, Origin, Standing, TABLE, Wire};
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
    /// Whether the query is a question or a message: several words that tell something.
    pub is_question: bool,
}

impl Found {
    /// The entry that answers a question: the best, if the query is a question and nothing else is as good.
    pub fn answer(&self) -> Option<&'static Entry> {
        let best = self.hits.first().filter(|_| self.is_question)?;
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
        TABLE[usize::from(self.place) % TABLE.len()]
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
    static INDEX: OnceLock<Index> = OnceLock::new();
    let query = Query::read(text);
    if !query.ranks() {
        return unranked(&query, filter);
    }
    INDEX.get_or_init(|| Index::of_copies(1)).search(&query, filter)
}

/// Finds what satisfies the conditions of a query that ranks nothing, in the table's order.
fn unranked(query: &Query, filter: &Filter) -> Found {
    let satisfies =
        |entry: &&&'static Entry| query.conditions.iter().all(|condition| holds(condition, entry));
    let counts = Counts::of(TABLE.iter().filter(satisfies).copied(), filter);
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
        is_question: false,
    }
}

/// The words of the table, with the entries that each stands in.
pub struct Index {
    /// Stems and pairs of stems, each with its number.
    terms: FxHashMap<Box<str>, u32>,
    /// Per term, where its postings begin; they end where the next ones begin.
    starts: Vec<u32>,
    /// Document and weight, by term.
    postings: Vec<(u16, f32)>,
    /// Every word as written, with the number of its stem.
    vocabulary: Vec<(Box<str>, u32)>,
    /// The places of the vocabulary's words in alphabetical order: below the first five letters.
    alphabet: Vec<u64>,
    documents: usize,
}

/// A field of an entry, and how much a word in it weighs.
const PHRASE: f32 = 6.0;
const NAME: f32 = 5.0;
const KEYWORD: f32 = 4.0;
const ORIGIN: f32 = 4.0;
const SUMMARY: f32 = 3.0;
const SUBSTATUS: f32 = 1.5;
const CAUSE: f32 = 1.6;
const PROSE: f32 = 1.2;
const ASIDE: f32 = 0.5;

/// The weight of each part of an entry's words, in their order. A line on a neighbor is mostly about
/// the neighbor, and an address says nothing.
const PARTS: [f32; 13] = [
    SUMMARY, PROSE, CAUSE, ASIDE, ASIDE, CAUSE, ASIDE, ASIDE, NAME, KEYWORD, 0.0, 0.0, ASIDE,
];

/// How much a match counts that is not the word itself.
const PREFIX: f32 = 0.75;
const MISSPELT: f32 = 0.7;
const SYNONYM: f32 = 0.55;
const PAIR: f32 = 0.9;
const COMMON: f32 = 0.15;

/// Entries that score less than this part of the best are left out.
const LEAST: f32 = 0.22;

/// Words that people use for one another, as stems.
const SYNONYMS: &[&[&str]] = &[
    &["delete", "remove", "drop"],
    &["create", "add", "new", "insert"],
    &["update", "modify", "edit", "change"],
    &["throttle", "ratelimit", "limit", "quota", "rate"],
    &["large", "big", "huge", "long", "exceed", "oversized"],
    &["ssl", "tls", "certificate", "cert"],
    &["url", "uri", "link", "address", "path"],
    &["body", "payload", "content", "entity"],
    &["missing", "absent", "omitted", "lacking", "without"],
    &["invalid", "malformed", "wrong", "bad", "incorrect", "illegal"],
    &["timeout", "timed", "slow"],
    &["duplicate", "exists", "already", "conflict"],
    &["csrf", "xsrf"],
    &["backend", "origin", "upstream"],
    &["crash", "exception", "bug", "panic"],
    &["login", "signin", "authenticate", "auth", "credential", "logged"],
    &[
        "permission",
        "privilege",
        "access",
        "authorization",
        "allowed",
        "role",
    ],
    &["deny", "refuse", "reject", "forbid", "block"],
    &["expire", "stale", "outdated"],
    &["temporary", "transient"],
    &["permanent", "forever"],
    &["move", "redirect", "relocate"],
    &["unavailable", "down", "offline", "maintenance"],
    &["async", "asynchronous", "background", "queue", "job"],
    &["validation", "validate", "semantic"],
    &["retry", "repeat", "again"],
    &["overload", "busy", "capacity"],
    &["storage", "disk", "space"],
    &["website", "site", "page"],
    &["proxy", "gateway", "balancer"],
    &["verb", "method"],
    &["etag", "if-match", "precondition", "conditional"],
    &["money", "pay", "payment", "billing", "funds", "subscription"],
    &["websocket", "upgrade"],
    &["unsupported", "unknown", "unrecognized"],
    &["law", "legal", "court", "censorship"],
];

impl Index {
    /// Indexes the table `copies` times over, as if it were that many tables: to measure how the
    /// search grows. The product uses one.
    pub fn of_copies(copies: usize) -> Index {
        let mut builder = Builder::default();
        for copy in 0..copies {
            for (place, entry) in TABLE.iter().enumerate() {
                builder.add_entry((copy * TABLE.len() + place) as u16, entry);
            }
        }
        builder.finish(copies * TABLE.len())
    }

    /// Ranks the entries for a query that has words or numbers.
    pub fn search(&self, query: &Query, filter: &Filter) -> Found {
        let mut ranking = Ranking::of(self, query);
        ranking.rank();
        let best = ranking.scores.iter().copied().fold(0.0, f32::max);
        let admitted = |document: &usize| {
            let entry = TABLE[document % TABLE.len()];
            ranking.scores[*document] > best * LEAST
                && query.conditions.iter().all(|condition| holds(condition, entry))
        };
        let matched: Vec<usize> = (0..self.documents).filter(admitted).collect();
        let entries = matched.iter().map(|document| TABLE[document % TABLE.len()]);
        let counts = Counts::of(entries, filter);
        // One number sorts by score, then by place: of equals, the one that stands first in the table.
        let key = |document: usize| {
            u64::from(u32::MAX - ranking.scores[document].to_bits()) << u16::BITS | document as u64
        };
        let keys: BinaryHeap<u64> = matched
            .into_iter()
            .filter(|document| filter.admits(TABLE[document % TABLE.len()]))
            .map(key)
            .collect();
        let hit = |key: u64| {
            let place = key as u16;
            Hit {
                place,
                score: ranking.scores[usize::from(place)],
            }
        };
        let hits = keys.into_sorted_vec().into_iter().map(hit).collect();
        Found {
            hits,
            counts,
            matched: ranking.matched,
            suggestion: ranking.suggestion,
            is_question: query.words.iter().filter(|word| !word.common).count() >= 3,
        }
    }

    fn postings(&self, term: u32) -> &[(u16, f32)] {
        let term = term as usize;
        &self.postings[self.starts[term] as usize..self.starts[term + 1] as usize]
    }

    fn term(&self, stem: &str) -> Option<u32> {
        self.terms.get(stem).copied()
    }

    /// How much a term tells: the fewer entries have it, the more.
    fn rarity(&self, documents: usize) -> f32 {
        let all = self.documents as f32;
        (1.0 + (all - documents as f32 + 0.5) / (documents as f32 + 0.5)).ln()
    }

    /// The words of the vocabulary that begin with `start`.
    fn beginning<'a>(&'a self, start: &'a str) -> impl Iterator<Item = &'a (Box<str>, u32)> + Clone {
        let from = self
            .alphabet
            .partition_point(|key| key >> PLACE < first_letters(start, 0));
        let length =
            self.alphabet[from..].partition_point(|key| key >> PLACE <= first_letters(start, u8::MAX));
        self.alphabet[from..from + length]
            .iter()
            .map(|key| &self.vocabulary[(key & ((1 << PLACE) - 1)) as usize])
            .filter(move |(word, _)| word.starts_with(start))
    }

    /// The words of the vocabulary that `word` may be a misspelling of, the likeliest only.
    fn respelt(&self, word: &str) -> Vec<&(Box<str>, u32)> {
        let limit = match word.len() {
            0..=3 => return Vec::new(),
            4..=7 => 1,
            _ => 2,
        };
        let first = word.as_bytes()[0];
        let mut least = limit;
        let mut likely = Vec::new();
        for known in &self.vocabulary {
            let candidate = known.0.as_bytes();
            if candidate.len() < 4 || candidate[0] != first || candidate.len().abs_diff(word.len()) > least {
                continue;
            }
            if let Some(edits) = words::distance(word, &known.0, least) {
                if edits < least {
                    likely.clear();
                    least = edits;
                }
                likely.push(known);
            }
        }
        likely
    }
}

/// How many bits of a key of [`Index::alphabet`] are the place in the vocabulary.
const PLACE: u32 = 24;

/// The first five letters of a word as a number that sorts like them, `fill` where there are fewer.
fn first_letters(word: &str, fill: u8) -> u64 {
    let letters = word.bytes().chain(std::iter::repeat(fill)).take(5);
    letters.fold(0, |number, letter| number << 8 | u64::from(letter))
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
        Test::Phrase(phrase) => texts(entry, &mut |text, _| contains_phrase(text, phrase)),
    };
    holds != condition.negated
}

/// Whether `text` contains `phrase`, whatever the case, between word boundaries.
fn contains_phrase(text: &str, phrase: &str) -> bool {
    let (text, phrase) = (text.as_bytes(), phrase.as_bytes());
    let in_word = |byte: Option<&u8>| byte.is_some_and(|&byte| words::is_in_word(byte.into()));
    text.windows(phrase.len()).enumerate().any(|(start, window)| {
        window.eq_ignore_ascii_case(phrase)
            && !in_word(start.checked_sub(1).and_then(|before| text.get(before)))
            && !in_word(text.get(start + phrase.len()))
    })
}

/// Calls `each` with every text of an entry and the weight of its field, until one call says true.
fn texts(entry: &Entry, each: &mut impl FnMut(&str, f32) -> bool) -> bool {
    let in_parts = entry
        .words
        .parts()
        .zip(PARTS)
        .filter(|(_, weight)| *weight > 0.0)
        .any(|(lines, weight)| lines.iter().any(|line| each(line, weight)));
    in_parts
        || entry.phrase.is_some_and(|name| each(name, PHRASE))
        || entry.former_names.iter().any(|name| each(name.phrase, NAME))
        || entry.origin != Origin::Iana && each(entry.origin.label(), ORIGIN)
        || entry
            .headers
            .iter()
            .any(|header| each(header.field.name(), CAUSE))
        || entry
            .substatuses()
            .any(|finer| each(finer.phrase, SUBSTATUS) || each(finer.code, SUBSTATUS))
}

/// How likely an entry is meant, everything else being equal.
fn prior(entry: &Entry) -> f32 {
    let standing = match entry.standing {
        Standing::Standard if entry.origin == Origin::Iana => 1.0,
        Standing::Standard | Standing::Vendor | Standing::Reserved => 0.96,
        Standing::Temporary | Standing::Obsolete => 0.9,
        Standing::Retired | Standing::Informal => 0.85,
        Standing::Draft | Standing::Hoax => 0.75,
    };
    let known = if entry.top10 { 1.06 } else { 1.0 };
    let sure = if entry.confidence == Confidence::Low {
        0.92
    } else {
        1.0
    };
    let seen = if entry.wire == Some(Wire::Never) {
        0.97
    } else {
        1.0
    };
    standing * known * sure * seen
}

/// Scores in the making.
struct Ranking<'a> {
    index: &'a Index,
    query: &'a Query,
    scores: Vec<f32>,
    matched: Vec<String>,
    suggestion: Option<String>,
}

impl<'a> Ranking<'a> {
    fn of(index: &'a Index, query: &'a Query) -> Ranking<'a> {
        Ranking {
            index,
            query,
            scores: vec![0.0; index.documents],
            matched: Vec::new(),
            suggestion: None,
        }
    }

    /// Fills the scores.
    fn rank(&mut self) {
        self.rank_words();
        self.rank_codes();
        self.rank_names();
    }

    /// Adds what the words are worth.
    fn rank_words(&mut self) {
        let mut best = vec![0.0_f32; self.index.documents];
        let mut touched: Vec<u16> = Vec::new();
        let mut before: Option<&str> = None;
        let mut corrected = Vec::new();
        let lonely = self.query.words.iter().all(|word| word.common);
        for word in &self.query.words {
            let mut matches = Matches {
                index: self.index,
                best: &mut best,
                touched: &mut touched,
            };
            let spelling = matches.take(word, &mut self.matched);
            if let Some(spelling) = spelling {
                corrected.push((word.text.as_str(), spelling));
            }
            let share = if word.common && !lonely { COMMON } else { 1.0 };
            matches.settle(&mut self.scores, share);
            let stem = words::stem(&word.text);
            if let Some(before) = before
                && let Some(pair) = self.index.term(&format!("{before} {stem}"))
            {
                let mut matches = Matches {
                    index: self.index,
                    best: &mut best,
                    touched: &mut touched,
                };
                matches.take_term(pair, PAIR);
                matches.settle(&mut self.scores, 1.0);
            }
            before = Some(stem);
        }
        for (document, score) in self.scores.iter_mut().enumerate() {
            *score *= prior(TABLE[document % TABLE.len()]);
        }
        if !corrected.is_empty() {
            let mut suggestion = String::new();
            words::split(&self.query.text, |word| {
                let meant = corrected.iter().find(|(typed, _)| *typed == word);
                suggestion.push_str(meant.map_or(word, |(_, meant)| meant));
                suggestion.push(' ');
            });
            suggestion.pop();
            self.suggestion = Some(suggestion);
        }
    }

    /// Puts the entries with a number of the query first.
    fn rank_codes(&mut self) {
        const SURE: f32 = 1000.0;
        const UNSURE: f32 = 4.0;
        for code in &self.query.codes {
            for (document, score) in self.scores.iter_mut().enumerate() {
                let entry = TABLE[document % TABLE.len()];
                if code.range.contains(&entry.code) {
                    // A Warning code is meant only where the number has no other meaning.
                    let status = if entry.kind == Kind::Status { 1.0 } else { 0.5 };
                    *score += status * if code.sure { SURE } else { UNSURE };
                }
            }
        }
    }

    /// Puts the entry with the query's id, then those with its name, before all others.
    fn rank_names(&mut self) {
        const ID: f32 = 8000.0;
        const NAMED: f32 = 4000.0;
        let mut raise = |id: &str, by: f32| {
            for (document, score) in self.scores.iter_mut().enumerate() {
                if TABLE[document % TABLE.len()].id == id {
                    *score += by;
                }
            }
        };
        if let Some(entry) = lookup::by_id(&self.query.text) {
            raise(entry.id, ID);
        }
        // No name is longer.
        if self.query.text.len() <= 80 {
            for (place, entry) in lookup::by_name(&self.query.text).into_iter().enumerate() {
                raise(entry.id, NAMED - 10.0 * place as f32);
            }
        }
    }
}

/// The best match of one word in each document.
struct Matches<'a> {
    index: &'a Index,
    best: &'a mut [f32],
    touched: &'a mut Vec<u16>,
}

impl Matches<'_> {
    /// Takes every way in which a word of the query matches; says how it should be spelt, if it matched
    /// only as a misspelling.
    fn take(&mut self, word: &crate::query::Word, matched: &mut Vec<String>) -> Option<String> {
        let stem = words::stem(&word.text);
        let exact = self.index.term(stem);
        if let Some(term) = exact {
            self.take_term(term, 1.0);
            matched.push(stem.to_owned());
        }
        for group in SYNONYMS {
            if group.iter().any(|synonym| words::stem(synonym) == stem) {
                for synonym in *group {
                    if let Some(term) = self.index.term(words::stem(synonym)) {
                        self.take_term(term, SYNONYM);
                    }
                }
            }
        }
        let may_go_on = word.open && word.text.len() >= 2 && !word.common;
        if may_go_on || exact.is_none() && word.text.len() >= 4 {
            let beginning = self.index.beginning(&word.text).map(|(_, term)| *term);
            if beginning.clone().next().is_some() {
                self.take_terms(beginning, PREFIX);
                matched.push(word.text.clone());
                return None;
            }
        }
        if exact.is_some() {
            return None;
        }
        let respelt = self.index.respelt(&word.text);
        self.take_terms(respelt.iter().map(|(_, term)| *term), MISSPELT);
        for (known, _) in &respelt {
            matched.push(words::stem(known).to_owned());
        }
        let commonest = respelt
            .iter()
            .max_by_key(|(_, term)| self.index.postings(*term).len());
        commonest.map(|(known, _)| known.to_string())
    }

    fn take_term(&mut self, term: u32, factor: f32) {
        let rarity = self.index.rarity(self.index.postings(term).len());
        self.take_postings(term, factor * rarity);
    }

    /// Takes several terms as one: a word that many begin with is as common as they are together.
    fn take_terms(&mut self, terms: impl Iterator<Item = u32> + Clone, factor: f32) {
        let together: usize = terms.clone().map(|term| self.index.postings(term).len()).sum();
        let rarity = self.index.rarity(together.min(self.index.documents));
        for term in terms {
            self.take_postings(term, factor * rarity);
        }
    }

    fn take_postings(&mut self, term: u32, factor: f32) {
        for &(document, weight) in self.index.postings(term) {
            let best = &mut self.best[usize::from(document)];
            if *best == 0.0 {
                self.touched.push(document);
            }
            *best = best.max(weight * factor);
        }
    }

    /// Adds the best matches to the scores and forgets them.
    fn settle(&mut self, scores: &mut [f32], share: f32) {
        for document in self.touched.drain(..) {
            let document = usize::from(document);
            scores[document] += share * self.best[document];
            self.best[document] = 0.0;
        }
    }
}

/// An index in the making.
#[derive(Default)]
struct Builder {
    terms: FxHashMap<Box<str>, u32>,
    /// Per term, the weights so far, one per document.
    weights: Vec<Vec<(u16, f32)>>,
    vocabulary: FxHashMap<Box<str>, u32>,
}

impl Builder {
    fn add_entry(&mut self, document: u16, entry: &'static Entry) {
        texts(entry, &mut |text, weight| {
            self.add_text(document, text, weight);
            false
        });
        for finer in entry.substatuses() {
            self.add_word(document, finer.code, SUBSTATUS);
        }
    }

    fn add_text(&mut self, document: u16, text: &str, weight: f32) {
        let mut before: Option<String> = None;
        words::split(text, |word| {
            self.add_word(document, word, weight);
            let stem = words::stem(word);
            // Pairs are worth their place only where every word was chosen.
            if weight >= SUMMARY
                && let Some(before) = &before
            {
                let pair = format!("{before} {stem}");
                self.add_term(document, &pair, weight);
            }
            before = Some(stem.to_owned());
        });
    }

    fn add_word(&mut self, document: u16, word: &str, weight: f32) {
        let term = self.add_term(document, words::stem(word), weight);
        if !self.vocabulary.contains_key(word) {
            self.vocabulary.insert(word.into(), term);
        }
    }

    fn add_term(&mut self, document: u16, stem: &str, weight: f32) -> u32 {
        let term = match self.terms.get(stem) {
            Some(&term) => term,
            None => {
                let term = self.weights.len() as u32;
                self.terms.insert(stem.into(), term);
                self.weights.push(Vec::new());
                term
            }
        };
        let weights = &mut self.weights[term as usize];
        match weights.last_mut() {
            // A word that comes again adds less each time.
            Some((last, sum)) if *last == document => *sum = sum.max(weight) + 0.25 * sum.min(weight),
            _ => weights.push((document, weight)),
        }
        term
    }

    fn finish(self, documents: usize) -> Index {
        let mut starts = vec![0];
        let mut postings = Vec::new();
        for weights in self.weights {
            // Twice the weight is not twice the fit.
            postings.extend(
                weights
                    .into_iter()
                    .map(|(document, weight)| (document, weight / (weight + 4.0))),
            );
            starts.push(postings.len() as u32);
        }
        let vocabulary: Vec<_> = self.vocabulary.into_iter().collect();
        let key =
            |(place, (word, _)): (usize, &(Box<str>, u32))| first_letters(word, 0) << PLACE | place as u64;
        let alphabet: BinaryHeap<u64> = vocabulary.iter().enumerate().map(key).collect();
        Index {
            terms: self.terms,
            starts,
            postings,
            vocabulary,
            alphabet: alphabet.into_sorted_vec(),
            documents,
        }
    }
}
