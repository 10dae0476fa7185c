//! Entries ranked for a query.
//!
//! An exact id, number or name comes first. Then words count: each by its rarity, by the field it
//! stands in, by how it matched (as a form of the word, as the beginning of a word still being typed,
//! or as a likely misspelling), and by what else of the query stands in the same line. Synonyms are
//! the keywords' business. The index over the table is built once, on the first query.

use std::collections::BinaryHeap;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::facets::{Counts, Filter};
use crate::lookup;
use crate::query::{Condition, Note, Query, Test, Word, is_substatus};
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
    /// What in the query could not be taken as it was meant.
    pub notes: Vec<Note>,
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
    INDEX
        .get_or_init(|| Index::of_copies(1, Weights::TUNED))
        .search(&query, filter)
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
        notes: query.notes.clone(),
        is_question: false,
    }
}

/// The words of the table, with the lines that each stands in.
pub struct Index {
    /// Every stem, with its number.
    terms: FxHashMap<Box<str>, u32>,
    /// Per term, where its postings begin (they end where the next ones begin), and in how many
    /// documents it stands.
    starts: Vec<(u32, u32)>,
    /// Lines by term, in order.
    postings: Vec<u32>,
    lines: Vec<Line>,
    /// Every word as written, with the number of its stem.
    vocabulary: Vec<(Box<str>, u32)>,
    /// The places of the vocabulary's words in alphabetical order: below the first five letters.
    alphabet: Vec<u64>,
    documents: usize,
    weights: Weights,
}

/// A sentence, name or keyword.
struct Line {
    document: u16,
    /// How many words it has.
    words: u16,
    /// What a word in it weighs.
    weight: f32,
}

/// What counts how much.
#[derive(Debug, Clone, Copy)]
pub struct Weights {
    /// A word in the phrase.
    pub phrase: f32,
    /// A word in another name.
    pub name: f32,
    /// A word in a keyword.
    pub keyword: f32,
    /// A word in the origin's name.
    pub origin: f32,
    /// A word in the summary.
    pub summary: f32,
    /// A word in a cause or in the advice when to send it.
    pub cause: f32,
    /// A word in the meaning.
    pub prose: f32,
    /// A word in anything else.
    pub aside: f32,
    /// What a match counts that is only the beginning of a word.
    pub prefix: f32,
    /// That is a misspelling.
    pub misspelt: f32,
    /// What a word counts that carries little.
    pub common: f32,
    /// What several words in one line count beside the words alone.
    pub together: f32,
    /// How much each word of a line takes off from that.
    pub length: f32,
    /// How much it counts that much of the query was matched.
    pub coverage: f32,
}

impl Weights {
    /// The weights in use: round figures between the best of several searches over the questions of
    /// `tests/fixtures/questions.jsonl`, with a fifth of them held out.
    pub const TUNED: Weights = Weights {
        phrase: 0.9,
        name: 0.9,
        keyword: 0.6,
        origin: 1.8,
        summary: 0.4,
        cause: 0.55,
        prose: 0.35,
        aside: 0.12,
        prefix: 0.6,
        misspelt: 0.95,
        common: 0.14,
        together: 0.4,
        length: 0.05,
        coverage: 0.3,
    };

    /// The weight of each part of an entry's words, in their order. A line on a neighbor is mostly about
    /// the neighbor, and an address says nothing.
    const fn of_parts(&self) -> [f32; 13] {
        let Weights {
            summary,
            prose,
            cause,
            aside,
            name,
            keyword,
            ..
        } = *self;
        [
            summary, prose, cause, aside, aside, cause, aside, aside, name, keyword, 0.0, 0.0, aside,
        ]
    }
}

/// Entries that score less than this part of the best are left out.
const LEAST: f32 = 0.25;

impl Index {
    /// Indexes the table `copies` times over, as if it were that many tables: to measure how the
    /// search grows. The product uses one.
    pub fn of_copies(copies: usize, weights: Weights) -> Index {
        let mut builder = Builder::default();
        for copy in 0..copies {
            for (place, entry) in TABLE.iter().enumerate() {
                builder.add_entry((copy * TABLE.len() + place) as u16, entry, &weights);
            }
        }
        builder.finish(copies * TABLE.len(), weights)
    }

    /// Ranks the entries for a query that has words or numbers.
    pub fn search(&self, query: &Query, filter: &Filter) -> Found {
        let mut ranking = Ranking::of(self, query);
        ranking.rank();
        let best = ranking.scores.iter().copied().fold(0.0, f32::max);
        let admitted = |document: &usize, quotes: bool| {
            let entry = TABLE[document % TABLE.len()];
            let counts = |condition: &Condition| quotes || !matches!(condition.test, Test::Phrase(_));
            ranking.scores[*document] > best * LEAST
                && query
                    .conditions
                    .iter()
                    .all(|condition| !counts(condition) || holds(condition, entry))
        };
        let mut matched: Vec<usize> = (0..self.documents)
            .filter(|document| admitted(document, true))
            .collect();
        if matched.is_empty() {
            // Quotes are often part of what was pasted, and no wish for those very words.
            matched = (0..self.documents)
                .filter(|document| admitted(document, false))
                .collect();
        }
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
            notes: query.notes.clone(),
            is_question: query.words.iter().filter(|word| !word.common).count() >= 3,
        }
    }

    /// The lines that a term stands in, and in how many documents they are.
    fn postings(&self, term: u32) -> (&[u32], usize) {
        let term = term as usize;
        let ((from, documents), (to, _)) = (self.starts[term], self.starts[term + 1]);
        (&self.postings[from as usize..to as usize], documents as usize)
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
    fn respelt<'a>(&'a self, word: &'a str) -> Vec<&'a (Box<str>, u32)> {
        let limit = match word.len() {
            0..=3 => return Vec::new(),
            4..=7 => 1,
            _ => 2,
        };
        let Some(first) = word.get(..1) else {
            return Vec::new();
        };
        let mut least = limit;
        let mut likely = Vec::new();
        for known in self.beginning(first) {
            if known.0.len() < 4 || known.0.len().abs_diff(word.len()) > least {
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
        Test::Phrase(phrase) => texts(entry, &Weights::TUNED, &mut |text, _| {
            contains_phrase(text, phrase)
        }),
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

/// Calls `each` with every text of an entry and the weight of its words, until one call says true.
fn texts(entry: &Entry, weights: &Weights, each: &mut impl FnMut(&str, f32) -> bool) -> bool {
    let in_parts = entry
        .words
        .parts()
        .zip(weights.of_parts())
        .filter(|(_, weight)| *weight > 0.0)
        .any(|(lines, weight)| lines.iter().any(|line| each(line, weight)));
    in_parts
        || entry.phrase.is_some_and(|name| each(name, weights.phrase))
        || entry
            .former_names
            .iter()
            .any(|name| each(name.phrase, weights.name))
        || entry.origin != Origin::Iana && each(entry.origin.label(), weights.origin)
        || entry
            .headers
            .iter()
            .any(|header| each(header.field.name(), weights.cause))
        || entry
            .substatuses()
            .any(|finer| each(finer.phrase, weights.cause) || each(finer.code, weights.phrase))
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

    /// Adds what the words are worth: each alone where it fits best in an entry, and together where they
    /// stand in one line.
    fn rank_words(&mut self) {
        let index = self.index;
        let weights = &index.weights;
        let mut sums = Sums::of(index);
        let mut corrected = Vec::new();
        let lonely = self.query.words.iter().all(|word| word.common);
        let mut asked = 0.0;
        for word in &self.query.words {
            let share = if word.common && !lonely {
                weights.common
            } else {
                1.0
            };
            sums.begin(share);
            if let Some(spelling) = sums.take(word, &mut self.matched) {
                corrected.push((word.text.as_str(), spelling));
            }
            asked += sums.end(&mut self.scores);
        }
        let together = sums.together();
        for (document, score) in self.scores.iter_mut().enumerate() {
            let coverage = (*score / asked.max(f32::MIN_POSITIVE)).clamp(0.0, 1.0);
            *score += weights.together * together[document];
            *score *=
                prior(TABLE[document % TABLE.len()]) * (1.0 - weights.coverage + weights.coverage * coverage);
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

/// What the words of a query sum up to, by document and by line.
struct Sums<'a> {
    index: &'a Index,
    /// Per document, the best that the present word is worth in it.
    best: Vec<f32>,
    documents: Vec<u16>,
    /// Per line, what the words before are worth together, and the present word.
    lines: Vec<(f32, f32)>,
    touched: Vec<u32>,
    /// The lines that the present word was found in.
    present: Vec<u32>,
    share: f32,
    rarest: f32,
}

impl<'a> Sums<'a> {
    fn of(index: &'a Index) -> Sums<'a> {
        Sums {
            index,
            best: vec![0.0; index.documents],
            documents: Vec::new(),
            lines: vec![(0.0, 0.0); index.lines.len()],
            touched: Vec::new(),
            present: Vec::new(),
            share: 1.0,
            rarest: 0.0,
        }
    }

    /// Begins with a word that counts for `share` of what it tells.
    fn begin(&mut self, share: f32) {
        self.share = share;
        self.rarest = 0.0;
    }

    /// Takes every way in which a word matches; says how it should be spelt, if it matched only as a
    /// misspelling.
    fn take(&mut self, word: &Word, matched: &mut Vec<String>) -> Option<String> {
        let weights = self.index.weights;
        let stem = words::stem(&word.text);
        let exact = self.index.term(stem);
        if let Some(term) = exact {
            self.take_terms(std::iter::once(term), 1.0);
            matched.push(stem.to_owned());
        }
        let may_go_on = word.open && word.text.len() >= 2 && !word.common;
        if may_go_on || exact.is_none() && word.text.len() >= 4 {
            let beginning = self.index.beginning(&word.text).map(|(_, term)| *term);
            if beginning.clone().next().is_some() {
                self.take_terms(beginning, weights.prefix);
                matched.push(word.text.clone());
                return None;
            }
        }
        if exact.is_some() {
            return None;
        }
        let respelt = self.index.respelt(&word.text);
        self.take_terms(respelt.iter().map(|(_, term)| *term), weights.misspelt);
        matched.extend(respelt.iter().map(|(known, _)| words::stem(known).to_owned()));
        let commonest = respelt
            .iter()
            .max_by_key(|(_, term)| self.index.postings(*term).1);
        commonest.map(|(known, _)| known.to_string())
    }

    /// Takes several terms as one: a word that many begin with is as common as they are together.
    fn take_terms(&mut self, terms: impl Iterator<Item = u32> + Clone, factor: f32) {
        let together: usize = terms.clone().map(|term| self.index.postings(term).1).sum();
        let worth = factor * self.share * self.index.rarity(together.min(self.index.documents));
        self.rarest = self.rarest.max(worth);
        for term in terms {
            for &line in self.index.postings(term).0 {
                let (before, now) = &mut self.lines[line as usize];
                if *now == 0.0 {
                    self.present.push(line);
                    if *before == 0.0 {
                        self.touched.push(line);
                    }
                }
                *now = now.max(worth);
                let Line { document, weight, .. } = self.index.lines[line as usize];
                let best = &mut self.best[usize::from(document)];
                if *best == 0.0 {
                    self.documents.push(document);
                }
                *best = best.max(weight * worth);
            }
        }
    }

    /// Ends with the word: adds what it is worth to the scores, and says what it could be worth at most.
    fn end(&mut self, scores: &mut [f32]) -> f32 {
        for document in self.documents.drain(..) {
            let best = &mut self.best[usize::from(document)];
            scores[usize::from(document)] += *best;
            *best = 0.0;
        }
        for line in self.present.drain(..) {
            let (before, now) = &mut self.lines[line as usize];
            *before += *now;
            *now = 0.0;
        }
        // A word that is nowhere in the table was asked for too.
        if self.rarest > 0.0 {
            self.rarest
        } else {
            self.share * self.index.rarity(1)
        }
    }

    /// Per document, what the words are worth together in the line where that is most.
    fn together(&self) -> Vec<f32> {
        let mut together = vec![0.0_f32; self.index.documents];
        for &line in &self.touched {
            let Line {
                document,
                weight,
                words,
            } = self.index.lines[line as usize];
            let worth =
                weight * self.lines[line as usize].0 / (1.0 + self.index.weights.length * f32::from(words));
            let best = &mut together[usize::from(document)];
            *best = best.max(worth);
        }
        together
    }
}

/// An index in the making.
#[derive(Default)]
struct Builder {
    terms: FxHashMap<Box<str>, u32>,
    /// Per term, its lines, and in how many documents they are.
    postings: Vec<(Vec<u32>, u32)>,
    lines: Vec<Line>,
    vocabulary: FxHashMap<Box<str>, u32>,
}

impl Builder {
    fn add_entry(&mut self, document: u16, entry: &'static Entry, weights: &Weights) {
        texts(entry, weights, &mut |text, weight| {
            self.lines.push(Line {
                document,
                words: 0,
                weight,
            });
            words::split(text, |word| self.add_word(word));
            if is_substatus(text) {
                self.add_word(text);
            }
            false
        });
    }

    /// Adds a word to the last line.
    fn add_word(&mut self, word: &str) {
        let line = (self.lines.len() - 1) as u32;
        self.lines[line as usize].words += 1;
        let stem = words::stem(word);
        let term = match self.terms.get(stem) {
            Some(&term) => term,
            None => {
                let term = self.postings.len() as u32;
                self.terms.insert(stem.into(), term);
                self.postings.push((Vec::new(), 0));
                term
            }
        };
        let document = |line: u32| self.lines[line as usize].document;
        let (lines, documents) = &mut self.postings[term as usize];
        match lines.last() {
            Some(&last) if last == line => {}
            last => {
                *documents += u32::from(last.is_none_or(|&last| document(last) != document(line)));
                lines.push(line);
            }
        }
        if !self.vocabulary.contains_key(word) {
            self.vocabulary.insert(word.into(), term);
        }
    }

    fn finish(self, documents: usize, weights: Weights) -> Index {
        let mut starts = Vec::with_capacity(self.postings.len() + 1);
        let mut postings = Vec::new();
        for (lines, documents) in self.postings {
            starts.push((postings.len() as u32, documents));
            postings.extend(lines);
        }
        starts.push((postings.len() as u32, 0));
        let vocabulary: Vec<_> = self.vocabulary.into_iter().collect();
        let key =
            |(place, (word, _)): (usize, &(Box<str>, u32))| first_letters(word, 0) << PLACE | place as u64;
        let alphabet: BinaryHeap<u64> = vocabulary.iter().enumerate().map(key).collect();
        Index {
            terms: self.terms,
            starts,
            postings,
            lines: self.lines,
            vocabulary,
            alphabet: alphabet.into_sorted_vec(),
            documents,
            weights,
        }
    }
}
