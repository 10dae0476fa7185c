//! An inverted index: stem -> posting list of (entry, field boost).
//!
//! A stem is a beginning of each of its words, so that the words are kept as a sorted list of stems, each with its
//! words' endings. Of a stem's occurrences in one entry only the one in the field with the highest boost counts:
//! texts are short, and there is no term frequency.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use status_atlas_facts::{COUNT, Entry, Origin, TABLE};
use status_atlas_text::{is_stop_word, slice_or_empty, stem, tokenize};

use crate::bytes::{Reader, TooLarge, Writer};

/// The field boosts: the worth of a word by the field of an entry in which it stands. Higher ranks entries with the word
/// in that field before others.
pub mod boost {
    /// The origin's name. Rare in other texts, and asked for on purpose.
    pub const ORIGIN: f32 = 1.8;
    /// Names: today's, former and other ones, and the numbers of finer codes.
    pub const NAME: f32 = 0.9;
    /// Causes, occasions to send it, header fields, and the names of finer codes.
    pub const CAUSE: f32 = 0.55;
    /// The summary.
    pub const SUMMARY: f32 = 0.4;
    /// The paragraphs on the meaning. What speaks of other codes as well is not indexed: advice, caveats, the grounds of a
    /// verdict.
    pub const MEANING: f32 = 0.35;

    /// Every boost. Postings are encoded by the place in this list.
    pub(super) const ALL: [f32; 5] = [ORIGIN, NAME, CAUSE, SUMMARY, MEANING];
}

/// A stem of the index, by its place among the sorted stems.
pub type Term = u32;

/// An entry that has a term.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Posting {
    /// The entry's place in the table; in copies of the table, counted on.
    pub entry: u16,
    /// The highest boost of the fields in which the entry has the term.
    pub boost: f32,
}

/// The words of the table, with the entries that have them.
#[derive(Debug, Clone, PartialEq)]
pub struct Index {
    /// The stems in alphabetical order.
    stems: Texts,
    /// Per term, the place of its first posting; and the number of postings at the end.
    posting_starts: Vec<u32>,
    postings: Vec<Posting>,
    /// Per term, the place of its first word; and the number of words at the end.
    word_starts: Vec<u32>,
    /// The words as they stand in the texts, by term.
    words: Texts,
    /// The number of entries.
    entries: usize,
}

impl Index {
    /// The index of the table.
    pub fn of_table() -> Index {
        let mut builder = Builder::default();
        for (place, entry) in TABLE.iter().enumerate() {
            builder.add_entry(place as u16, entry);
        }
        builder.build()
    }

    /// The index of as many copies of the table, as if it were that much larger: to measure how a search grows.
    pub fn repeat(&self, copies: usize) -> Index {
        let mut repeated = Index {
            posting_starts: vec![0],
            postings: Vec::with_capacity(copies * self.postings.len()),
            entries: copies * self.entries,
            ..self.clone()
        };
        for term in 0..self.stems.len() as Term {
            for copy in 0..copies {
                let moved = self.postings(term).iter().map(|posting| Posting {
                    entry: posting.entry + (copy * self.entries) as u16,
                    ..*posting
                });
                repeated.postings.extend(moved);
            }
            repeated.posting_starts.push(repeated.postings.len() as u32);
        }
        repeated
    }

    /// The number of entries that were indexed.
    pub fn entries(&self) -> usize {
        self.entries
    }

    /// The term of a stem, if some text has it.
    pub fn term(&self, stem: &str) -> Option<Term> {
        let stem = stem.as_bytes();
        let place = self.stems.partition_point(0, |other| other < stem);
        (place < self.stems.len() && self.stems.bytes(place) == stem).then_some(place as Term)
    }

    /// The posting list of a term: the entries that have it, each once.
    pub fn postings(&self, term: Term) -> &[Posting] {
        &self.postings[bounds(&self.posting_starts, term)]
    }

    /// The words of a term as they stand in the texts.
    pub fn words(&self, term: Term) -> impl Iterator<Item = &str> {
        bounds(&self.word_starts, term).map(|place| self.words.get(place))
    }

    /// The terms with a word that begins with `prefix`, each once.
    pub fn terms_with_prefix(&self, prefix: &str) -> impl Iterator<Item = Term> {
        // A word begins so where its stem does, or where the stem is shorter and the rest of the word goes on. The stemmer leaves
        // three letters.
        let shorter = (3..prefix.len())
            .filter_map(|length| self.term(slice_or_empty(prefix, ..length)))
            .filter(move |&term| self.words(term).any(|word| word.starts_with(prefix)));
        shorter.chain(self.terms_of_stems_with_prefix(prefix))
    }

    /// The terms whose stem begins with `prefix`.
    pub fn terms_of_stems_with_prefix(&self, prefix: &str) -> Range<Term> {
        let prefix = prefix.as_bytes();
        let first = self.stems.partition_point(0, |stem| stem < prefix);
        let end = self.stems.partition_point(first, |stem| stem.starts_with(prefix));
        first as Term..end as Term
    }

    /// The inverse document frequency of a term that so many entries have: higher, the fewer they are.
    ///
    /// As in BM25, in Lucene's form. BM25's term frequency and length have no part here: texts are short, and only the
    /// best field counts.
    pub fn idf(&self, entries: usize) -> f32 {
        let all = self.entries as f32;
        let having = entries.min(self.entries) as f32;
        libm::logf(1.0 + (all - having + 0.5) / (having + 0.5))
    }

    /// Encodes the index: stems by what they share with the one before, each with its words' endings; then the posting
    /// lists.
    pub(crate) fn encode(&self, out: &mut Writer) -> Result<(), TooLarge> {
        out.count("entries", self.entries)?;
        out.count("stems", self.stems.len())?;
        out.count("words", self.words.len())?;
        out.count("postings", self.postings.len())?;
        let mut previous = "";
        for place in 0..self.stems.len() {
            let stem = self.stems.get(place);
            let shared = previous
                .bytes()
                .zip(stem.bytes())
                .take_while(|(a, b)| a == b)
                .count();
            out.u8("letters of a stem", shared)?;
            out.u8("letters of a stem", stem.len() - shared)?;
            out.bytes(&stem.as_bytes()[shared..]);
            previous = stem;
        }
        for term in 0..self.stems.len() as Term {
            out.u8("words of a stem", self.words(term).count())?;
            for word in self.words(term) {
                let ending = &word[self.stems.get(term as usize).len()..];
                out.u8("letters of an ending", ending.len())?;
                out.bytes(ending.as_bytes());
            }
        }
        for term in 0..self.stems.len() as Term {
            out.varint(self.postings(term).len() as u32);
        }
        let mut boosts = Vec::with_capacity(self.postings.len());
        for term in 0..self.stems.len() as Term {
            let mut previous = 0;
            for posting in self.postings(term) {
                out.varint(u32::from(posting.entry - previous));
                previous = posting.entry;
                let boost = boost::ALL.iter().position(|boost| *boost == posting.boost);
                boosts.push(boost.expect("a posting has one of the boosts") as u8);
            }
        }
        out.bytes(&boosts);
        Ok(())
    }

    /// Decodes an index; `None` where it is damaged.
    pub(crate) fn decode(reader: &mut Reader) -> Option<Index> {
        let entries = reader.u32()? as usize;
        let (stem_count, word_count, posting_count) = (reader.count()?, reader.count()?, reader.count()?);
        let mut stems = Texts::with_capacity(stem_count);
        for place in 0..stem_count {
            let shared = usize::from(reader.u8()?);
            let rest = usize::from(reader.u8()?);
            let rest = std::str::from_utf8(reader.bytes(rest)?).ok()?;
            let previous = place
                .checked_sub(1)
                .map_or(0..0, |previous| stems.range(previous));
            let shared = previous.start
                ..previous
                    .start
                    .checked_add(shared)
                    .filter(|end| *end <= previous.end)?;
            stems.text.get(shared.clone())?;
            stems.text.extend_from_within(shared);
            stems.push(rest);
        }
        let mut words = Texts::with_capacity(word_count);
        let mut word_starts = Vec::with_capacity(stem_count + 1);
        word_starts.push(0);
        for place in 0..stem_count {
            for _ in 0..reader.u8()? {
                let ending = usize::from(reader.u8()?);
                let ending = std::str::from_utf8(reader.bytes(ending)?).ok()?;
                words.text.push_str(stems.get(place));
                words.push(ending);
            }
            word_starts.push(words.len() as u32);
        }
        let mut posting_starts = Vec::with_capacity(stem_count + 1);
        let mut start: u32 = 0;
        posting_starts.push(start);
        for _ in 0..stem_count {
            start = start.checked_add(reader.varint()?)?;
            posting_starts.push(start);
        }
        if start as usize != posting_count || words.len() != word_count || entries != COUNT {
            return None;
        }
        let mut postings = Vec::with_capacity(posting_count);
        for bounds in posting_starts.windows(2) {
            let mut entry: u16 = 0;
            for _ in bounds[0]..bounds[1] {
                entry = entry.checked_add(reader.varint()?.try_into().ok()?)?;
                if usize::from(entry) >= entries {
                    return None;
                }
                postings.push(Posting { entry, boost: 0.0 });
            }
        }
        for (posting, &boost) in postings.iter_mut().zip(reader.bytes(posting_count)?) {
            posting.boost = *boost::ALL.get(usize::from(boost))?;
        }
        Some(Index {
            stems,
            posting_starts,
            postings,
            word_starts,
            words,
            entries,
        })
    }
}

/// The range that a list of starts gives a term.
fn bounds(starts: &[u32], term: Term) -> Range<usize> {
    starts[term as usize] as usize..starts[term as usize + 1] as usize
}

/// Texts one after the other.
#[derive(Debug, Clone, PartialEq, Default)]
struct Texts {
    text: String,
    /// Per text, where it ends.
    ends: Vec<u32>,
}

impl Texts {
    fn with_capacity(count: usize) -> Texts {
        const USUAL_LENGTH: usize = 8;
        Texts {
            text: String::with_capacity(count * USUAL_LENGTH),
            ends: Vec::with_capacity(count),
        }
    }

    /// Ends a text with `rest`, after what was added to `text` since the last one.
    fn push(&mut self, rest: &str) {
        self.text.push_str(rest);
        self.ends.push(self.text.len() as u32);
    }

    fn len(&self) -> usize {
        self.ends.len()
    }

    fn range(&self, place: usize) -> Range<usize> {
        let start = place
            .checked_sub(1)
            .map_or(0, |previous| self.ends[previous] as usize);
        start..self.ends.get(place).map_or(start, |end| *end as usize)
    }

    fn get(&self, place: usize) -> &str {
        slice_or_empty(&self.text, self.range(place))
    }

    fn bytes(&self, place: usize) -> &[u8] {
        self.text.as_bytes().get(self.range(place)).unwrap_or_default()
    }

    /// The place from `first` on of the first text that `precedes` is not true of, where it is true of none after. It is given
    /// bytes, which sort as the text does, and cost no search for the bounds of letters.
    fn partition_point(&self, first: usize, precedes: impl Fn(&[u8]) -> bool) -> usize {
        let (mut low, mut high) = (first, self.len());
        while low < high {
            let middle = low.midpoint(high);
            match precedes(self.bytes(middle)) {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        low
    }
}

/// An index being built.
#[derive(Default)]
struct Builder {
    /// Per stem, its words and the highest boost in each entry.
    stems: BTreeMap<String, (BTreeSet<String>, BTreeMap<u16, f32>)>,
}

impl Builder {
    fn add_entry(&mut self, place: u16, entry: &Entry) {
        let prose = entry.prose();
        let fields: [(f32, &[&str]); 5] = [
            (boost::SUMMARY, &[entry.summary]),
            (boost::MEANING, prose.meaning),
            (boost::CAUSE, prose.use_when),
            (boost::CAUSE, prose.causes),
            (boost::NAME, entry.other_names),
        ];
        for (boost, texts) in fields {
            texts.iter().for_each(|text| self.add_text(text, place, boost));
        }
        entry
            .phrase
            .iter()
            .for_each(|name| self.add_text(name, place, boost::NAME));
        for name in entry.former_names {
            self.add_text(name.phrase, place, boost::NAME);
        }
        if entry.origin != Origin::Iana {
            self.add_text(entry.origin.label(), place, boost::ORIGIN);
        }
        for header in entry.headers {
            self.add_text(header.field.name(), place, boost::CAUSE);
        }
        // The codes themselves are names: see `crates/names`.
        for (_, finer) in entry.finer_codes() {
            self.add_text(finer.phrase, place, boost::CAUSE);
        }
    }

    fn add_text(&mut self, text: &str, place: u16, boost: f32) {
        tokenize(text, |word| self.add_word(word, place, boost));
    }

    /// Stop words are indexed in names alone: in prose they tell nothing, and would be a quarter of the postings.
    fn add_word(&mut self, word: &str, place: u16, boost: f32) {
        if is_stop_word(word) && boost != boost::NAME {
            return;
        }
        let (words, entries) = self.stems.entry(stem(word).to_owned()).or_default();
        words.insert(word.to_owned());
        let highest = entries.entry(place).or_insert(boost);
        *highest = highest.max(boost);
    }

    fn build(self) -> Index {
        let mut index = Index {
            stems: Texts::default(),
            posting_starts: vec![0],
            postings: Vec::new(),
            word_starts: vec![0],
            words: Texts::default(),
            entries: COUNT,
        };
        for (stem, (words, entries)) in self.stems {
            index.stems.push(&stem);
            words.iter().for_each(|word| index.words.push(word));
            index.word_starts.push(index.words.len() as u32);
            index
                .postings
                .extend(entries.into_iter().map(|(entry, boost)| Posting { entry, boost }));
            index.posting_starts.push(index.postings.len() as u32);
        }
        index
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_has_the_entries_whose_texts_have_it() {
        let index = Index::of_table();
        let term = index.term(stem("teapot")).unwrap();
        let ids: Vec<&str> = index
            .postings(term)
            .iter()
            .map(|posting| TABLE[usize::from(posting.entry)].id)
            .collect();
        assert!(ids.contains(&"418"), "{ids:?}");
        assert_eq!(index.term("nosuchword"), None);
        assert_eq!(index.term(""), None);
    }

    #[test]
    fn the_highest_boost_counts() {
        let index = Index::of_table();
        let term = index.term(stem("gateway")).unwrap();
        let of = |id: &str| {
            let place = TABLE.iter().position(|entry| entry.id == id).unwrap();
            index
                .postings(term)
                .iter()
                .find(|posting| usize::from(posting.entry) == place)
                .unwrap()
                .boost
        };
        assert_eq!(of("502"), boost::NAME);
    }

    #[test]
    fn a_prefix_has_the_terms_of_its_words() {
        let index = Index::of_table();
        for prefix in ["time", "timeou", "redirecti", "n", "4"] {
            let found: BTreeSet<Term> = index.terms_with_prefix(prefix).collect();
            let all = 0..index.stems.len() as Term;
            let expected: BTreeSet<Term> = all
                .filter(|&term| index.words(term).any(|word| word.starts_with(prefix)))
                .collect();
            assert!(!expected.is_empty());
            assert_eq!(found, expected, "{prefix}");
            assert_eq!(
                index.terms_with_prefix(prefix).count(),
                found.len(),
                "{prefix} has a term twice"
            );
        }
        assert_eq!(index.terms_with_prefix("zzz").count(), 0);
    }

    #[test]
    fn a_rare_term_tells_more_than_a_common_one() {
        let index = Index::of_table();
        assert!(index.idf(1) > index.idf(20) && index.idf(20) > index.idf(COUNT) && index.idf(COUNT) > 0.0);
    }

    #[test]
    fn copies_have_the_postings_of_the_table_each() {
        let index = Index::of_table();
        let tenfold = index.repeat(10);
        let term = index.term(stem("gateway")).unwrap();
        assert_eq!(tenfold.entries(), 10 * COUNT);
        assert_eq!(tenfold.postings(term).len(), 10 * index.postings(term).len());
    }
}
