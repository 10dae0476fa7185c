//! The ranking: entries scored for a query.
//!
//! An exact id, number or name comes first. Then the words of the query are scored, in two ways: lexically, by the
//! fields of the index in which an entry has them, as a form of the word, as the beginning of a word still being typed,
//! or as a likely misspelling; and by the model, which was trained on questions.

use std::cmp::Ordering;

use status_atlas_facts::{COUNT, Entry, Kind, Origin, TABLE};
use status_atlas_names::Kind as NameKind;
use status_atlas_text::{features, is_stop_word, stem, tokenize};
use status_atlas_training::SearchData;
use status_atlas_training::index::{Index, Posting, Term, boost};

use super::behavior::Question;
use super::certainty::{self, Certainty};
use super::conditions::{has_posting, has_term, holds, names_and_summary};
use super::edit_distance::letter_mask;
use super::facets::{Counts, Filter};
use super::fuzzy::{MIN_WORD_LETTERS, fuzzy_matches};
use super::query::{Condition, Note, Query, Test, Word};
use super::{Found, Hit, Named, entries_of, lookup};

/// The worth of a stop word in the lexical score, as a part of another word's. Higher lets "the" and "when" decide.
const STOP_WORD_BOOST: f32 = 0.14;
/// The worth of a match that is only the beginning of a word. Higher ranks unfinished words like whole ones.
const PREFIX_BOOST: f32 = 0.6;
/// The worth of a match by a likely misspelling. Higher trusts corrections more.
const FUZZY_BOOST: f32 = 0.95;
/// The weight of the lexical score beside the model's, where the model knows all of the query. Higher gives the texts
/// more say.
const LEXICAL_WEIGHT: f32 = 2.0;
/// The weight that is added for the part of the query that the model has not seen. Higher gives the texts more say on
/// rare words.
const LEXICAL_WEIGHT_UNSEEN: f32 = 6.0;
/// The part of the best lexical score below which an entry is left out. Higher shows fewer results.
const MIN_LEXICAL_RATIO: f32 = 0.25;
/// The distance from the best score within which the model alone may show an entry. Higher shows more results.
const MAX_SCORE_GAP: f32 = 3.0;
/// The model's score from which it may show an entry. Higher shows fewer results.
const MIN_MODEL_SCORE: f32 = 1.0;
/// The same where no text has a word of the query.
const MIN_MODEL_SCORE_WITHOUT_TERM: f32 = 4.0;

/// The scores of exact matches, so far above those of words that their order is never in doubt.
mod exact {
    /// A query that is an entry's id.
    pub const ID: f32 = 8000.0;
    /// A query that is a name or a constant.
    pub const NAME: f32 = 4000.0;
    /// The name of a finer code or an error in the query, or of a status in another language.
    pub const NAMED: f32 = 2000.0;
    /// A number that is surely a status.
    pub const CODE: f32 = 1000.0;
    /// The distance between the entries of a number in a list and those of the next one. It is more than words can add, so
    /// that they never change a list's order.
    pub const LIST_STEP: f32 = 10_000.0;
}
/// The score of a query that is nearly a name. Higher than what words reach.
const FUZZY_NAME: f32 = 30.0;
/// The score of a word that is a name, among others. Raises an entry among those with the same words.
const NAME_AMONG_WORDS: f32 = 6.0;
/// The score of a number that may be something else than a status.
const UNCERTAIN_CODE: f32 = 6.0;
/// The score of an entry whose name begins with what is typed. Higher lets it pass more entries with the words.
const NAME_BEGINS: f32 = 12.0;
/// The score of an entry with a name in the query that is written in plain words, which may mean another: `not allowed`.
const NAMED_IN_WORDS: f32 = 2.0;
/// The penalty on the score of an entry whose sender few people meet, where the query does not name the sender.
/// Higher keeps such entries from more questions.
const LITTLE_KNOWN: f32 = 1.0;
/// The longest word, in letters, in which another letter makes another word: `cart` is not `care`. Higher suggests less.
const MAX_SHORT_WORD_LETTERS: usize = 5;
/// The English words from which a query in another language is searched by them. Higher finds nothing for more of such
/// queries.
const MIN_ENGLISH_WORDS: usize = 2;
/// The most words that a query with the name of an error may have to be no more than that name. Higher shows fewer
/// other entries.
const MAX_WORDS_OF_NAME: usize = 4;
/// The numbers that servers send where another would say more. A sentence that names one and whose words lead elsewhere has
/// what they lead to first: a longer list does that to more questions about the number itself.
const GENERAL: [u16; 4] = [200, 201, 400, 500];
/// The longest query, in bytes, that is looked up as a name. No name is longer.
const MAX_NAME_BYTES: usize = 80;

/// A ranking of the table, or of copies of it.
pub struct Searcher {
    data: Option<SearchData>,
    entries: usize,
}

impl Searcher {
    /// A searcher with search data.
    pub fn new(data: SearchData) -> Searcher {
        Searcher {
            entries: data.index.entries(),
            data: Some(data),
        }
    }

    /// A searcher that ranks by names and summaries alone.
    pub fn without_data() -> Searcher {
        Searcher {
            data: None,
            entries: COUNT,
        }
    }

    /// The results for a query that names these things, among the entries that a filter admits.
    pub fn search(&self, query: &Query, filter: &Filter, named: Named) -> Found {
        let index = self.data.as_ref().map(|data| &data.index);
        if !query.ranks() && named.names.is_empty() && named.translations.is_empty() {
            return unranked(query, filter, index);
        }
        let mut notes = query.notes.clone();
        let mut ranking = Ranking::of(self, query);
        ranking.rank(&named, is_in_plain_words(query, index));
        let mut fitting = ranking.fitting(true);
        // Words of another language are none of the index, whatever they are spelt like.
        if ranking.is_foreign && !ranking.knows_words(&named) {
            fitting.clear();
        }
        if let Some(language) = named
            .language
            .filter(|_| ranking.is_foreign && named.translations.is_empty())
        {
            notes.push(Note::Language(language, !fitting.is_empty()));
        }
        if let Some(phrase) = query.phrase() {
            if fitting.is_empty() {
                // Quotes are often part of what was pasted, and no wish for those very words.
                fitting = ranking.fitting(false);
                notes.push(Note::NoSuchPhrase(phrase.to_owned()));
            } else {
                notes.push(Note::PhraseScope);
            }
        }
        if self.data.is_none() {
            notes.push(Note::NoSearchData);
        }
        let counts = Counts::of(fitting.iter().map(|hit| hit.entry()), filter);
        let mut hits: Vec<Hit> = fitting
            .into_iter()
            .filter(|hit| filter.admits(hit.entry()))
            .collect();
        hits.sort_unstable_by(by_score);
        Found {
            certainty: ranking.certainty(&hits, &named),
            is_question: ranking.is_question(),
            hits,
            counts,
            matched: ranking.matched,
            suggestion: ranking
                .suggestion
                .filter(|_| named.names.is_empty() && named.language.is_none()),
            notes,
            names: named.names,
            translations: named.translations,
            is_held: false,
        }
    }
}

/// The entries that satisfy the conditions of a query without words and numbers, in the table's order.
fn unranked(query: &Query, filter: &Filter, index: Option<&Index>) -> Found {
    let satisfies = |entry: &&'static Entry| {
        query
            .conditions
            .iter()
            .all(|condition| holds(condition, entry, index))
    };
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
        certainty: Certainty::None,
        is_question: false,
        names: Vec::new(),
        translations: Vec::new(),
        is_held: false,
    }
}

/// The accumulators of one query.
struct Ranking<'a> {
    data: Option<&'a SearchData>,
    query: &'a Query,
    scores: Vec<Score>,
    /// The highest lexical score.
    best_lexical: f32,
    /// The score from which the model alone may show an entry.
    model_cutoff: f32,
    /// The score from which an entry is shown where a number or a name was asked for.
    navigational_cutoff: Option<f32>,
    matched: Vec<String>,
    /// Per word of the query, its term, if the index has it.
    terms: Vec<Option<Term>>,
    /// The words of the query that the index does not have.
    unknown: Vec<&'a str>,
    /// True if the query is in another language, and nothing in it says which entries are meant.
    is_foreign: bool,
    suggestion: Option<String>,
    /// The part of the query's features that the model has weights for.
    seen: f32,
    /// True if a number, an id or a name in the query says which entries are meant.
    is_exact: bool,
    /// True if a sentence names a number that its words do not lead to.
    is_doubtful: bool,
}

/// The scores of an entry.
#[derive(Clone, Copy, Default)]
struct Score {
    /// The sum that entries are sorted by; never below zero in the end.
    total: f32,
    /// The part of the query that the entry's texts have, from 0 to about 1.
    lexical: f32,
    /// The model's score without its bias, and that of a near name.
    model: f32,
}

impl<'a> Ranking<'a> {
    fn of(searcher: &'a Searcher, query: &'a Query) -> Ranking<'a> {
        Ranking {
            data: searcher.data.as_ref(),
            query,
            scores: vec![Score::default(); searcher.entries],
            best_lexical: 0.0,
            model_cutoff: 0.0,
            navigational_cutoff: None,
            matched: Vec::new(),
            terms: Vec::new(),
            unknown: Vec::new(),
            is_foreign: false,
            suggestion: None,
            seen: 0.0,
            is_exact: false,
            is_doubtful: false,
        }
    }

    /// Scores every entry. What the query names comes first; a name in plain words may mean others.
    fn rank(&mut self, named: &Named, in_plain_words: bool) {
        let (with_names, translated) = (entries_of(&named.names), named.translated());
        match self.data {
            Some(data) => self.rank_words(data),
            None => self.rank_names_and_summaries(),
        }
        self.model_cutoff = self.best() - MAX_SCORE_GAP;
        // The status in a field of what was pasted is the answer, whatever the words around it are the name of.
        let is_number_given = self.query.codes.iter().any(|code| code.is_explicit);
        if !(self.query.is_pasted && is_number_given) {
            self.raise(
                &with_names,
                if in_plain_words {
                    NAMED_IN_WORDS
                } else {
                    exact::NAMED
                },
            );
        }
        self.raise_names_that_begin();
        let is_name_alone =
            !with_names.is_empty() && !in_plain_words && self.query.words.len() <= MAX_WORDS_OF_NAME;
        // A sentence may name the number that it complains of; a question about a behavior does not. The message of a program has a
        // colon.
        let is_sentence = self.is_question()
            && !self.query.is_pasted
            && !self.query.text.contains(':')
            && Question::read(self.query).is_none();
        let of_words = (is_sentence && is_number_given)
            .then(|| self.best_of_words())
            .flatten();
        let has_code = self.rank_codes();
        let has_name = self.rank_names() | is_name_alone;
        let is_exact = has_code || has_name;
        // Beside a number, a name in another language tells no more than which of its meanings is meant.
        self.raise(
            &translated,
            if is_exact { NAME_AMONG_WORDS } else { exact::NAMED },
        );
        self.is_foreign = named.language.is_some() && !is_exact && translated.is_empty();
        if is_exact || !translated.is_empty() {
            let is_agreed = of_words.is_none_or(|(best, log_odds)| {
                best.entry().code == self.first_code() && Certainty::of(log_odds) != Certainty::None
            });
            self.is_exact = has_name || has_code && is_agreed;
            self.is_doubtful = has_code && !self.is_exact;
            // An explicit code or name is a navigational query: nothing else is wanted; and of a list, all of it.
            let best = if self.query.is_list {
                exact::LIST_STEP
            } else {
                self.best()
            };
            self.navigational_cutoff = Some(best * MIN_LEXICAL_RATIO);
            if let Some((best, log_odds)) = of_words
                && self.is_doubtful
                && best.entry().code != self.first_code()
            {
                self.settle(best, log_odds);
            }
        }
        self.lower_unwanted();
    }

    /// The entry that the words lead to, whatever number stands among them, and the log odds that it is right.
    fn best_of_words(&self) -> Option<(Hit, f32)> {
        let mut hits = self.fitting(false);
        hits.sort_unstable_by(by_score);
        let best = *hits.first()?;
        let log_odds = self
            .data
            .map_or(f32::MIN, |data| self.signs(data, best, &hits).log_odds());
        Some((best, log_odds))
    }

    /// Puts the number that a sentence names next to the `best` entry by its words, which is of another number. If that is
    /// likelier right than not, a number that servers send for want of a better one comes second: the sentence likely complains
    /// of it.
    fn settle(&mut self, best: Hit, log_odds: f32) {
        let distance = if Certainty::of(log_odds) == Certainty::None {
            2.0 * certainty::NEAR
        } else if log_odds > 0.0 && GENERAL.contains(&self.first_code()) {
            -0.5 * certainty::NEAR
        } else {
            0.5 * certainty::NEAR
        };
        let first = best.score + distance;
        let lower = self.best() - first;
        for (score, entry) in self.scores.iter_mut().zip(TABLE.iter().cycle()) {
            if self
                .query
                .codes
                .iter()
                .any(|code| code.is_explicit && code.range.contains(&entry.code))
            {
                score.total -= lower;
            }
        }
        self.navigational_cutoff = Some(best.score - MAX_SCORE_GAP);
    }

    /// Puts the best entry before those of the numbers that are said to be wrong.
    fn lower_unwanted(&mut self) {
        let unwanted = &self.query.unwanted;
        if unwanted.is_empty() {
            return;
        }
        let is_unwanted = |place: usize| unwanted.contains(&TABLE[place % COUNT].code);
        let others = self
            .scores
            .iter()
            .enumerate()
            .filter(|(place, _)| !is_unwanted(*place));
        let best = others.fold(0.0, |best: f32, (_, score)| best.max(score.total));
        for (place, score) in self.scores.iter_mut().enumerate() {
            if is_unwanted(place) && score.total >= best {
                score.total = best - 0.5;
            }
        }
    }

    /// Raises the entries whose name begins with a text of one word that is still being typed: `co` is the beginning of
    /// Conflict before it is that of a sender's name. A word that is a whole name is no beginning.
    fn raise_names_that_begin(&mut self) {
        let [word] = &*self.query.words else {
            return;
        };
        if !word.is_open || word.text.len() != self.query.text.len() {
            return;
        }
        if lookup::by_name(&word.text)
            .iter()
            .any(|entry| has_name(entry, &word.text))
        {
            return;
        }
        let begins = |name: &str| {
            let start = name.as_bytes().get(..word.text.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(word.text.as_bytes()))
        };
        for (score, entry) in self.scores.iter_mut().zip(TABLE.iter().cycle()) {
            if entry.phrase.is_some_and(begins) {
                let well_known = if is_well_known(entry) { NAME_BEGINS } else { 0.0 };
                score.total += well_known;
                score.model += well_known;
            }
        }
    }

    fn best(&self) -> f32 {
        self.scores.iter().fold(0.0, |best, score| best.max(score.total))
    }

    /// The code of the first entry of those with the best score.
    fn first_code(&self) -> u16 {
        let best = self.best();
        let place = self.scores.iter().position(|score| score.total == best);
        TABLE[place.unwrap_or_default() % COUNT].code
    }

    /// The entries whose scores are high enough to be shown, and which satisfy the query's conditions; its phrases too,
    /// if `with_phrases`.
    fn fitting(&self, with_phrases: bool) -> Vec<Hit> {
        let counts = |condition: &&Condition| with_phrases || !matches!(condition.test, Test::Phrase(_));
        let (min_lexical, min_model) = match self.best_lexical {
            0.0 => (f32::MAX, MIN_MODEL_SCORE_WITHOUT_TERM),
            best => (best * MIN_LEXICAL_RATIO, MIN_MODEL_SCORE),
        };
        let fits = |score: &Score| match self.navigational_cutoff {
            Some(cutoff) => score.total >= cutoff,
            None => {
                score.lexical >= min_lexical || score.model >= min_model && score.total >= self.model_cutoff
            }
        };
        let index = self.data.map(|data| &data.index);
        let mut hits = Vec::with_capacity(32);
        for (place, score) in self.scores.iter().enumerate().filter(|(_, score)| fits(score)) {
            let hit = Hit {
                place: place as u16,
                score: score.total,
            };
            let mut conditions = self.query.conditions.iter().filter(counts);
            if conditions.all(|condition| holds(condition, hit.entry(), index)) {
                hits.push(hit);
            }
        }
        hits
    }

    /// Scores by the index and by the model.
    fn rank_words(&mut self, data: &'a SearchData) {
        let only_stop_words = self.query.words.iter().all(|word| word.is_stop_word);
        let terms = self.query.words.iter().map(|word| data.index.term(word.stem()));
        self.terms = terms.collect();
        let mut asked = 0.0;
        // The words as they were likely meant: their stems, and whether they are stop words.
        let mut stems: Vec<(&str, bool)> = Vec::with_capacity(self.query.words.len());
        let mut corrections = Vec::new();
        for (place, word) in self.query.words.iter().enumerate() {
            let mut meant = (word.stem(), word.is_stop_word);
            let is_repeated = self.query.words[..place]
                .iter()
                .any(|earlier| earlier.text == word.text);
            if !is_repeated {
                let boost = if word.is_stop_word && !only_stop_words {
                    STOP_WORD_BOOST
                } else {
                    1.0
                };
                let (most, correction) = self.rank_word(&data.index, word, self.terms[place], boost);
                asked += most;
                if let Some(correction) = correction {
                    meant = (stem(correction), is_stop_word(correction));
                    corrections.push((word, correction));
                }
            }
            stems.push(meant);
        }
        let (mut seen, mut unseen) = (1.0, 1.0);
        let mut model = [0.0; COUNT];
        for (feature, value) in features::extract(stems) {
            let mut is_seen = false;
            for (entry, weight) in data.model.weights(feature) {
                is_seen = true;
                model[usize::from(entry)] += value * weight;
            }
            *(if is_seen { &mut seen } else { &mut unseen }) += value;
        }
        self.seen = seen / (seen + unseen);
        let lexical_weight = LEXICAL_WEIGHT + LEXICAL_WEIGHT_UNSEEN * unseen / seen;
        let named_senders = self.named_senders(&data.index);
        let share = 1.0 / asked.max(f32::MIN_POSITIVE);
        let mut lowest = f32::MAX;
        for scores in self.scores.chunks_mut(COUNT) {
            let models = model.iter().zip(data.model.biases());
            for ((score, entry), (model, bias)) in scores.iter_mut().zip(&TABLE).zip(models) {
                score.lexical *= share;
                score.model = *model;
                score.total = lexical_weight * score.lexical + bias + model;
                if !is_well_known(entry) && !named_senders.contains(&entry.origin) {
                    score.total -= LITTLE_KNOWN;
                }
                self.best_lexical = self.best_lexical.max(score.lexical);
                lowest = lowest.min(score.total);
            }
        }
        self.scores.iter_mut().for_each(|score| score.total -= lowest);
        self.suggestion = self.suggestion(data, corrections);
    }

    /// The senders that a word of the query names.
    fn named_senders(&self, index: &Index) -> Vec<Origin> {
        let mut senders = Vec::new();
        let words = self.query.words.iter().zip(&self.terms);
        for (_, term) in words.filter(|(word, _)| !word.is_stop_word) {
            let postings = term.map(|term| index.postings(term));
            let is_sender = |posting: &&Posting| posting.boost == boost::ORIGIN;
            for posting in postings.unwrap_or_default().iter().filter(is_sender) {
                let sender = TABLE[usize::from(posting.entry) % COUNT].origin;
                if !senders.contains(&sender) {
                    senders.push(sender);
                }
            }
        }
        senders
    }

    /// The query with its misspelt words put right, of the `corrections`; `None` where none is misspelt, where the query
    /// was pasted, or where it has words that nothing knows, as in another language.
    fn suggestion(&self, data: &SearchData, mut corrections: Vec<(&Word, &str)>) -> Option<String> {
        corrections.retain(|(word, correction)| {
            word.is_prose
                && may_be_misspelling(&word.text, correction)
                && !means_another(data, word, correction)
        });
        if self.query.is_pasted || corrections.is_empty() {
            return None;
        }
        let is_unknown = |word: &&Word| {
            word.is_prose
                && !word.is_stop_word
                && data.index.term(word.stem()).is_none()
                && entry_by_model(data, word).is_none()
                && corrections.iter().all(|(other, _)| other.text != word.text)
        };
        let unknown = self.query.words.iter().filter(is_unknown).count();
        let correction = |typed: &str| {
            let found = corrections.iter().find(|(word, _)| word.text == typed);
            found.map(|(_, correction)| *correction)
        };
        (unknown == 0).then(|| self.query.respelt(correction))
    }

    /// Adds a word to the lexical scores: as it is, as the beginning of others, or else as a misspelling.
    /// Gives the most that it could add, and its correction if it is a misspelling.
    fn rank_word(
        &mut self,
        index: &'a Index,
        word: &'a Word,
        exact: Option<Term>,
        boost: f32,
    ) -> (f32, Option<&'a str>) {
        let mut most: f32 = 0.0;
        match exact {
            Some(term) => {
                if !word.is_stop_word {
                    self.matched.push(word.stem().to_owned());
                }
                most = self.add_term(index, term, boost);
            }
            None if word.is_stop_word => return (0.0, None),
            None => self.unknown.push(&word.text),
        }
        let is_unfinished = word.is_open && word.text.len() >= 2 && !word.is_stop_word;
        if is_unfinished || exact.is_none() && word.text.len() >= MIN_WORD_LETTERS {
            let others: Vec<Term> = index
                .terms_with_prefix(&word.text)
                .filter(|term| Some(*term) != exact)
                .collect();
            if !others.is_empty() {
                self.matched.push(word.text.clone());
                return (
                    most.max(self.add_together(index, &others, boost * PREFIX_BOOST)),
                    None,
                );
            }
        }
        if exact.is_some() {
            return (most, None);
        }
        let matches = fuzzy_matches(index, &word.text);
        if matches.is_empty() {
            // A word that no text has was asked for too.
            return (boost * index.idf(1), None);
        }
        let mut terms: Vec<Term> = Vec::new();
        for (term, known) in &matches {
            self.matched.push(stem(known).to_owned());
            if !terms.contains(term) {
                terms.push(*term);
            }
        }
        let commonest = matches
            .iter()
            .max_by_key(|(term, known)| (index.postings(*term).len(), known.len()));
        let most = self.add_together(index, &terms, boost * FUZZY_BOOST);
        (most, commonest.map(|(_, known)| *known))
    }

    fn add_term(&mut self, index: &Index, term: Term, boost: f32) -> f32 {
        let postings = index.postings(term);
        let worth = boost * index.idf(postings.len());
        for posting in postings {
            self.scores[usize::from(posting.entry)].lexical += worth * posting.boost;
        }
        worth
    }

    /// Adds several terms as one: a beginning of many words is as common as they are together.
    fn add_together(&mut self, index: &Index, terms: &[Term], boost: f32) -> f32 {
        let together = terms.iter().map(|term| index.postings(*term).len()).sum();
        let worth = boost * index.idf(together);
        let mut best: Vec<f32> = vec![0.0; self.scores.len()];
        for posting in terms.iter().flat_map(|term| index.postings(*term)) {
            let best = &mut best[usize::from(posting.entry)];
            // The beginning of a sender's name is not yet its name.
            *best = best.max(posting.boost.min(boost::NAME));
        }
        for (score, boost) in self.scores.iter_mut().zip(best) {
            score.lexical += worth * boost;
        }
        worth
    }

    /// Scores by the part of the query's words that names and summaries have, where there is no index.
    fn rank_names_and_summaries(&mut self) {
        let asked: Vec<&Word> = self
            .query
            .words
            .iter()
            .filter(|word| !word.is_stop_word)
            .collect();
        self.unknown.extend(asked.iter().map(|word| word.text.as_str()));
        let mut is_matched = vec![false; asked.len()];
        for (score, entry) in self.scores.iter_mut().zip(&TABLE) {
            let mut has = vec![false; asked.len()];
            for text in names_and_summary(entry) {
                tokenize(text, |token| {
                    for (has, word) in has.iter_mut().zip(&asked) {
                        *has |= stem(token) == word.stem() || word.is_open && token.starts_with(&word.text);
                    }
                });
            }
            let count = has.iter().filter(|has| **has).count();
            is_matched
                .iter_mut()
                .zip(has)
                .for_each(|(matched, has)| *matched |= has);
            score.lexical = count as f32 / asked.len().max(1) as f32;
            score.total = score.lexical;
            self.best_lexical = self.best_lexical.max(score.lexical);
        }
        let matched = asked.iter().zip(is_matched).filter(|(_, is_matched)| *is_matched);
        self.matched = matched.map(|(word, _)| word.stem().to_owned()).collect();
    }

    /// Puts the entries with a number of the query first, those of a list in its order; whether a number is surely meant.
    fn rank_codes(&mut self) -> bool {
        let Query { codes, is_list, .. } = self.query;
        let only_stop_words = self.query.words.iter().all(|word| word.is_stop_word);
        let mut is_explicit = false;
        // A client's number of four digits or more may be the name of an error too: typed alone, it is the number.
        let worth_alone = if self.query.text.len() > 3 && self.query.words.is_empty() {
            exact::ID
        } else {
            exact::CODE
        };
        for (place, code) in codes.iter().enumerate() {
            let (worth, rank) = match (is_list, code.is_explicit) {
                (true, true) => (exact::LIST_STEP, codes.len() - place),
                (true, false) => continue,
                (false, true) => (worth_alone, 1),
                (false, false) => (UNCERTAIN_CODE, 1),
            };
            for (score, entry) in self.scores.iter_mut().zip(TABLE.iter().cycle()) {
                if code.range.contains(&entry.code) {
                    if only_stop_words && code.is_explicit {
                        // If no word tells the meanings of the number apart, the table's first one counts.
                        score.total = 0.0;
                    }
                    // A Warning code is meant only where the number has no other meaning.
                    let less = if entry.kind == Kind::Warning { 0.5 } else { 0.0 };
                    score.total += worth * (rank as f32 - less);
                    is_explicit |= code.is_explicit;
                }
            }
        }
        is_explicit
    }

    /// Checks if the query is a question or a message, rather than a name or a few words.
    fn is_question(&self) -> bool {
        !self.query.is_list && self.telling().count() >= certainty::MIN_QUESTION_WORDS
    }

    /// The words that tell something, each once.
    fn telling(&self) -> impl Iterator<Item = &'a Word> {
        let words = &self.query.words;
        self.telling_places().map(|place| &words[place])
    }

    /// The places of the words that tell something, each once.
    fn telling_places(&self) -> impl Iterator<Item = usize> + use<'a> {
        let words = &self.query.words;
        let is_telling = |place: &usize| {
            let word = &words[*place];
            !word.is_stop_word && words[..*place].iter().all(|earlier| earlier.text != word.text)
        };
        (0..words.len()).filter(is_telling)
    }

    /// Checks if a query in another language has words that can be ranked: some in English, or one that people ask in.
    fn knows_words(&self, named: &Named) -> bool {
        let Some(data) = self.data else {
            return false;
        };
        let is_learned = |word: &Word| !word.text.is_ascii() && entry_by_model(data, word).is_some();
        let is_english =
            |word: &&Word| word.text.len() >= MIN_WORD_LETTERS && data.index.term(word.stem()).is_some();
        // One is enough in the languages that share words with English and the field.
        let least = match named.language {
            Some(language) if language.is_served && named.translations.is_empty() => 1,
            _ => MIN_ENGLISH_WORDS,
        };
        self.telling().any(is_learned) || self.telling().filter(is_english).count() >= least
    }

    /// The certainty that the first of the hits answers the query.
    fn certainty(&self, hits: &[Hit], named: &Named) -> Certainty {
        let Some(best) = hits.first() else {
            return Certainty::None;
        };
        if self.is_exact {
            return Certainty::Sure;
        }
        if self.is_doubtful {
            return Certainty::Close;
        }
        if let Some(first) = named.translations.first() {
            return match (&*first.entries, first.is_whole) {
                ([], _) => Certainty::None,
                ([_], true) => Certainty::Sure,
                _ => Certainty::Close,
            };
        }
        let names = &named.names;
        if self.is_foreign
            || names
                .iter()
                .any(|name| name.entries.is_empty() || name.kind == NameKind::NoResponse)
            || self.query.names_no_status()
        {
            return Certainty::None;
        }
        let Some(data) = self.data else {
            return Certainty::Close;
        };
        self.signs(data, *best, hits).certainty()
    }

    /// The signs that the certainty is judged by.
    fn signs(&self, data: &SearchData, best: Hit, hits: &[Hit]) -> certainty::Signs {
        let (mut words, mut telling, mut has, mut lacks) = (0, 0, 0.0, 0.0);
        for place in self.telling_places() {
            telling += 1;
            let term = self.terms[place];
            let entries = term.map_or(0, |term| data.index.postings(term).len());
            let idf = data.index.idf(entries);
            if term.is_some_and(|term| has_posting(&data.index, best.place, term)) {
                words += 1;
                has += idf;
            } else if !(self.query.words[place].is_open && entries == 0) {
                lacks += idf;
            }
        }
        let code = best.entry().code;
        let next = hits.iter().find(|hit| hit.entry().code != code);
        // Those that are much lower have no part in the sum.
        const REACH: f32 = 8.0;
        let mut others = 0.0;
        for hit in hits
            .iter()
            .filter(|hit| hit.entry().code != code && hit.score > best.score - REACH)
        {
            others += libm::expf(hit.score - best.score);
        }
        certainty::Signs {
            margin: next.map_or(REACH, |next| (best.score - next.score).min(REACH)),
            others,
            words,
            telling,
            coverage: has / f32::max(has + lacks, f32::MIN_POSITIVE),
            lexical: self.scores[usize::from(best.place)].lexical,
            seen: self.seen,
        }
    }

    /// Puts the entry with the query's id, then those with its name, before all others; whether there are
    /// any. Raises those with a name that it is likely a misspelling of, or with one of its words for a name.
    fn rank_names(&mut self) -> bool {
        let text = &self.query.text;
        // An id that is a number alone is no more than the number, which may have other meanings.
        let with_id = lookup::by_id(text).filter(|entry| entry.id != entry.number());
        self.raise(with_id.as_slice(), exact::ID);
        let may_be_name = text.len() <= MAX_NAME_BYTES;
        let mut named = if may_be_name {
            lookup::by_name(text)
        } else {
            Vec::new()
        };
        // `redirect` and `denied` are words, whatever constants of libraries and statuses of Exchange are called;
        // `permanentredirect` is none.
        if is_one_word(text) && self.unknown.is_empty() {
            let is_registered = |entry: &&Entry| entry.origin == Origin::Iana && has_name(entry, text);
            let others;
            (named, others) = named.into_iter().partition(is_registered);
            self.raise(&others, NAME_AMONG_WORDS);
        }
        self.raise(&named, exact::NAME);
        if named.is_empty() && may_be_name && !self.unknown.is_empty() {
            self.raise(&lookup::by_misspelt_name(text), FUZZY_NAME);
            for word in std::mem::take(&mut self.unknown) {
                self.raise(&lookup::by_name(word), NAME_AMONG_WORDS);
            }
        }
        !named.is_empty() || with_id.is_some()
    }

    /// Raises the scores of entries, the first the most.
    fn raise(&mut self, entries: &[&Entry], by: f32) {
        /// The part by which each entry is raised less than the one before it.
        const STEP: f32 = 1.0 / 256.0;
        for (rank, raised) in entries.iter().enumerate() {
            let by = by * (1.0 - rank as f32 * STEP);
            for score in self.scores.iter_mut().skip(raised.place()).step_by(COUNT) {
                score.total += by;
                score.model += by;
            }
        }
    }
}

/// The order of hits: the highest score first, and of equals the one that stands first in the table.
fn by_score(a: &Hit, b: &Hit) -> Ordering {
    b.score.total_cmp(&a.score).then(a.place.cmp(&b.place))
}

/// Checks if a query is a word in lower case and nothing else.
fn is_one_word(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Checks if a word is a name of an entry by itself, rather than a constant.
fn has_name(entry: &Entry, word: &str) -> bool {
    let former = entry.former_names.iter().map(|name| name.phrase);
    let names = entry.phrase.into_iter().chain(entry.other_names.iter().copied());
    names.chain(former).any(|name| name.eq_ignore_ascii_case(word))
}

/// Checks if people meet an entry's number without knowing whose it is. The numbers of other senders are meant where these
/// are named, or where the words fit nothing else.
fn is_well_known(entry: &Entry) -> bool {
    use Origin::{
        Anthropic, Aws, Cloudflare, Cpanel, Esri, Google, Iana, Iis, Laravel, Microsoft, Nginx, Shopify,
        Twitter, Warning,
    };
    matches!(
        entry.origin,
        Iana | Warning
            | Nginx
            | Cloudflare
            | Aws
            | Iis
            | Cpanel
            | Laravel
            | Anthropic
            | Esri
            | Google
            | Microsoft
            | Shopify
            | Twitter
    )
}

/// Checks if a query is words in lower case and nothing else: several, or one that the texts of several entries have. The name
/// of an error is then no more than what it says.
fn is_in_plain_words(query: &Query, index: Option<&Index>) -> bool {
    let text = &query.text;
    let is_lower_case = text
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || matches!(byte, b' ' | b'\''));
    let is_common = || {
        let term = index.and_then(|index| Some(index.postings(index.term(stem(text))?).len()));
        term.is_some_and(|entries| entries > 1)
    };
    is_lower_case && (text.contains(' ') || is_common())
}

/// Checks if `typed` may be a misspelling of `correction`. A form of the same word is none, and in a short word
/// another letter makes another word.
fn may_be_misspelling(typed: &str, correction: &str) -> bool {
    let is_form = typed.starts_with(correction) || correction.starts_with(typed);
    let has_other_letter = typed.len() == correction.len() && letter_mask(typed) != letter_mask(correction);
    !is_form && (typed.len() > MAX_SHORT_WORD_LETTERS || !has_other_letter)
}

/// Checks if people use a word for something else than `correction`: by the model it speaks most for an entry without that.
fn means_another(data: &SearchData, word: &Word, correction: &str) -> bool {
    entry_by_model(data, word).is_some_and(|place| !has_term(&data.index, place, stem(correction)))
}

/// The place of the entry that a word speaks for most, by the model.
fn entry_by_model(data: &SearchData, word: &Word) -> Option<u16> {
    let (feature, _) = *features::extract([(word.stem(), false)]).first()?;
    let weights = data.model.weights(feature);
    let (place, _) = weights.max_by(|(_, one), (_, other)| one.total_cmp(other))?;
    Some(place)
}
