//! Every word of the table, and what it says of each entry.
//!
//! A word counts by its rarity and by the weightiest place in which an entry has it. The index is built
//! once, on the first query that ranks.

use crate::query::is_substatus;
use crate::table::{COUNT, Coded, Dictionary, Entry, Origin, Piece, TABLE};
use crate::vocabulary::Vocabulary;
use crate::words;

/// The words of the table, with the entries that have them.
pub struct Index {
    /// Every word as written.
    written: Vocabulary,
    /// Per word as written, its term.
    terms: Vec<u32>,
    /// The stems of the words: what the terms are the numbers of.
    stems: Vocabulary,
    /// Per term, where its postings begin; they end where the next ones begin.
    starts: Vec<u32>,
    postings: Vec<Posting>,
    /// The numbers of the words as written in alphabetical order, below their first letters.
    alphabet: Vec<u64>,
    documents: usize,
}

/// A document that has a term.
#[derive(Debug, Clone, Copy)]
pub struct Posting {
    /// The entry's place; in copies of the table, counted on.
    pub document: u16,
    /// What the term counts in it: that of the weightiest place where it stands.
    pub weight: f32,
}

/// What a word counts by the place where it stands.
mod weight {
    pub const NAME: f32 = 0.9;
    pub const ORIGIN: f32 = 1.8;
    pub const SUMMARY: f32 = 0.4;
    pub const CAUSE: f32 = 0.55;
    pub const PROSE: f32 = 0.35;
    pub const ASIDE: f32 = 0.12;
    /// The parts of an entry's words, in their order, until its other names. What follows are lines on neighbors,
    /// which are mostly about the neighbor, addresses, and evidence, which the explorer's program is without.
    pub const OF_PARTS: [f32; 9] = [SUMMARY, PROSE, CAUSE, ASIDE, ASIDE, CAUSE, ASIDE, ASIDE, NAME];
}

/// Whether any text of an entry that the index has satisfies a test.
pub fn any_text(entry: &Entry, satisfies: &mut impl FnMut(&str) -> bool) -> bool {
    parts(entry).any(|(part, _)| satisfies(&part.text())) || any_name(entry, &mut |name, _| satisfies(name))
}

/// The parts of an entry's words that are searched, and what the words of each count.
fn parts(entry: &Entry) -> impl Iterator<Item = (Coded, f32)> {
    entry.words.parts().zip(weight::OF_PARTS)
}

/// Calls `each` with what else an entry has, names mostly, and what its words count, until one call says true.
fn any_name(entry: &Entry, each: &mut impl FnMut(&str, f32) -> bool) -> bool {
    entry.phrase.is_some_and(|name| each(name, weight::NAME))
        || entry
            .former_names
            .iter()
            .any(|name| each(name.phrase, weight::NAME))
        || entry.origin != Origin::Iana && each(entry.origin.label(), weight::ORIGIN)
        || entry
            .headers
            .iter()
            .any(|header| each(header.field.name(), weight::CAUSE))
        || entry
            .substatuses()
            .any(|finer| each(finer.phrase, weight::CAUSE) || each(finer.code, weight::NAME))
}

impl Index {
    /// Indexes the table `copies` times over, as if it were that many tables: to measure how the
    /// search grows. The product uses one.
    pub fn of_copies(copies: usize) -> Index {
        let mut builder = Builder::default();
        // About what a table has: to grow is to copy.
        builder.postings.reserve(copies << 14);
        let documents = copies * COUNT;
        for (document, entry) in TABLE.iter().cycle().take(documents).enumerate() {
            builder.add_entry(document as u16, entry);
        }
        builder.finish(documents)
    }

    /// How many documents there are.
    pub fn documents(&self) -> usize {
        self.documents
    }

    /// The term that a stem is.
    pub fn term(&self, stem: &str) -> Option<u32> {
        self.stems.number(stem)
    }

    /// The documents that have a term, each once.
    pub fn postings(&self, term: u32) -> &[Posting] {
        let term = term as usize;
        &self.postings[self.starts[term] as usize..self.starts[term + 1] as usize]
    }

    /// How much a word tells that so many documents have: the fewer, the more.
    pub fn rarity(&self, documents: usize) -> f32 {
        let all = self.documents as f32;
        let documents = documents.min(self.documents) as f32;
        (1.0 + (all - documents + 0.5) / (documents + 0.5)).ln()
    }

    /// The terms of the words that begin with `start`, once for each word.
    pub fn beginning(&self, start: &str) -> impl Iterator<Item = u32> {
        self.numbers_near(start)
            .filter(move |&number| start.len() <= FIRST || self.written.word(number).starts_with(start))
            .map(|number| self.terms[number as usize])
    }

    /// The numbers of the words that begin with the first letters of `start`.
    fn numbers_near(&self, start: &str) -> impl Iterator<Item = u32> {
        let (least, most) = (first_letters(start, 0), first_letters(start, u8::MAX));
        let from = self.alphabet.partition_point(|key| key >> PLACE < least);
        let length = self.alphabet[from..].partition_point(|key| key >> PLACE <= most);
        self.alphabet[from..from + length]
            .iter()
            .map(|key| (key & ((1 << PLACE) - 1)) as u32)
    }

    /// The words that `word` may be a misspelling of, the likeliest only, with their terms. What has a digit is spelt
    /// as it is meant: a year, a port, a version.
    pub fn respelt(&self, word: &str) -> Vec<(&str, u32)> {
        let limit = match word.len() {
            0..=3 => return Vec::new(),
            _ if word.bytes().any(|byte| byte.is_ascii_digit()) => return Vec::new(),
            4..=7 => 1,
            _ => 2,
        };
        let Some(first) = word.get(..1) else {
            return Vec::new();
        };
        let near = self
            .numbers_near(first)
            .filter(|&number| self.written.length(number) >= 4);
        let nearest = self.written.nearest(word, limit, near);
        let known = |number: u32| (self.written.word(number), self.terms[number as usize]);
        nearest.into_iter().map(known).collect()
    }
}

/// How many bits of a key of [`Index::alphabet`] are the number of a word.
const PLACE: u32 = 24;

/// How many first letters of a word there are in a key.
const FIRST: usize = 5;

/// The first letters of a word as a number that sorts like them, `fill` where there are fewer.
fn first_letters(word: &str, fill: u8) -> u64 {
    let letters = word.bytes().chain(std::iter::repeat(fill)).take(FIRST);
    letters.fold(0, |number, letter| number << 8 | u64::from(letter))
}

/// Keys in the order of their first letters, sorted letter by letter, the last first.
fn sorted(mut keys: Vec<u64>) -> Vec<u64> {
    let mut rest = vec![0; keys.len()];
    for letter in 0..FIRST as u32 {
        let byte = |key: u64| usize::from((key >> (PLACE + 8 * letter)) as u8);
        let mut ends = [0; 256];
        keys.iter().for_each(|&key| ends[byte(key)] += 1);
        let mut end = 0;
        for count in &mut ends {
            end += *count;
            *count = end;
        }
        for &key in keys.iter().rev() {
            ends[byte(key)] -= 1;
            rest[ends[byte(key)]] = key;
        }
        std::mem::swap(&mut keys, &mut rest);
    }
    keys
}

/// An index in the making.
#[derive(Default)]
struct Builder {
    written: Vocabulary,
    terms: Vec<u32>,
    stems: Vocabulary,
    /// Per word of the dictionary, one more than its term; 0 where it has none yet.
    coded: Vec<u32>,
    /// Per term, one more than where its latest posting is; 0 where it has none.
    latest: Vec<u32>,
    /// The postings of all terms as they come, each with what was its term's latest before.
    postings: Vec<(Posting, u32)>,
}

impl Builder {
    fn add_entry(&mut self, document: u16, entry: &'static Entry) {
        for (part, weight) in parts(entry) {
            part.pieces(|piece| match piece {
                Piece::Word(number, _) => {
                    let term = match self.coded.get(number) {
                        Some(&coded @ 1..) => coded - 1,
                        _ => self.coded_term(part.dictionary(), number),
                    };
                    self.add_posting(term, document, weight);
                }
                Piece::Text(text) => self.add_text(text, document, weight),
            });
        }
        any_name(entry, &mut |name, weight| {
            self.add_text(name.as_bytes(), document, weight);
            if is_substatus(name) {
                let number = self.written.add(name);
                self.add_word(number, document, weight);
            }
            false
        });
    }

    fn add_text(&mut self, text: &[u8], document: u16, weight: f32) {
        words::split_as_written(text, |word| {
            let number = self.written.add_hashed(word.hash(), || word.folded());
            self.add_word(number, document, weight);
        });
    }

    #[inline(always)]
    fn add_word(&mut self, number: u32, document: u16, weight: f32) {
        let term = self.term(number);
        self.add_posting(term, document, weight);
    }

    /// The term of a word that the dictionary has.
    fn coded_term(&mut self, dictionary: Dictionary, word: usize) -> u32 {
        let number = self.written.add(&words::fold(dictionary.word(word)));
        let term = self.term(number);
        self.coded.resize(dictionary.count(), 0);
        self.coded[word] = term + 1;
        term
    }

    /// The term of a word as written.
    fn term(&mut self, number: u32) -> u32 {
        if number as usize == self.terms.len() {
            let stem = words::stem(self.written.word(number));
            self.terms.push(self.stems.add(stem));
            self.latest.resize(self.stems.count(), 0);
        }
        self.terms[number as usize]
    }

    #[inline(always)]
    fn add_posting(&mut self, term: u32, document: u16, weight: f32) {
        let latest = &mut self.latest[term as usize];
        if let Some(place_of_latest) = latest.checked_sub(1)
            && let (posting, _) = &mut self.postings[place_of_latest as usize]
            && posting.document == document
        {
            if posting.weight < weight {
                posting.weight = weight;
            }
            return;
        }
        self.postings.push((Posting { document, weight }, *latest));
        *latest = self.postings.len() as u32;
    }

    fn finish(self, documents: usize) -> Index {
        let mut starts = Vec::with_capacity(self.latest.len() + 1);
        let mut postings = Vec::with_capacity(self.postings.len());
        for &latest in &self.latest {
            starts.push(postings.len() as u32);
            let mut next = latest;
            while let Some(place) = next.checked_sub(1) {
                let (posting, before) = self.postings[place as usize];
                postings.push(posting);
                next = before;
            }
        }
        starts.push(postings.len() as u32);
        let key = |number| first_letters(self.written.word(number), 0) << PLACE | u64::from(number);
        let alphabet = (0..self.written.count() as u32).map(key).collect();
        Index {
            alphabet: sorted(alphabet),
            written: self.written,
            terms: self.terms,
            stems: self.stems,
            starts,
            postings,
            documents,
        }
    }
}
