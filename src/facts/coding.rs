//! Makes a [`Dictionary`](super::Dictionary) of texts, and codes texts with it: what the build does.

use std::collections::BTreeMap;

use super::Dictionary;
use super::dictionary::{Case, PER_LEAD, SHORT, WORD, begins_sentence_after, gives_space, is_in_word};

/// A dictionary in the making, and what is coded with it.
///
/// ```
/// use status_atlas::facts::{Coded, Coder, Dictionary};
/// let coder = Coder::of(&["The gateway waits. Tell the gateway's user: the GATEWAY waits."; 9]);
/// let dictionary = Dictionary::of_lines(coder.words().join("\n").leak());
/// let coded = coder.code("Gateway, gateway: `GATEWAY` gateways.");
/// assert_eq!(Coded::new(coded.leak(), dictionary).text(), "Gateway, gateway: `GATEWAY` gateways.");
/// ```
#[derive(Debug)]
pub struct Coder {
    words: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Coder {
    /// Makes a dictionary of the words that are worth a number in these texts.
    pub fn of(texts: &[impl AsRef<str>]) -> Coder {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for word in texts.iter().flat_map(|text| runs(text.as_ref())) {
            if case(word).is_some() {
                *counts.entry(word.to_ascii_lowercase()).or_default() += 1;
            }
        }
        // What a word costs in the dictionary has to be less than what it saves in the texts.
        let mut words: Vec<(usize, String)> = counts
            .into_iter()
            .filter(|(word, count)| *count > 60 || (count - 1) * (10 * word.len()).saturating_sub(13) >= 100)
            .map(|(word, count)| (count, word))
            .collect();
        words.sort_by(|a, b| b.cmp(a));
        words.truncate(Dictionary::MOST);
        let mut words: Vec<String> = words.into_iter().map(|(_, word)| word).collect();
        // In the order of the alphabet they compress better.
        if let Some(long) = words.get_mut(SHORT..) {
            long.sort();
        }
        let numbers = words
            .iter()
            .enumerate()
            .map(|(number, word)| (word.clone(), number));
        Coder {
            numbers: numbers.collect(),
            words,
        }
    }

    /// The words of the dictionary, in the order of their numbers.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Codes a text of ASCII.
    pub fn code(&self, text: &str) -> Vec<u8> {
        let mut coded = Vec::new();
        let mut gap = "";
        let mut before = None;
        let mut after_number = false;
        let mut begins_sentence = true;
        for run in runs(text) {
            if !run.bytes().all(is_in_word) {
                gap = run;
                begins_sentence = begins_sentence_after(gap.as_bytes(), begins_sentence);
                continue;
            }
            // The byte before the space that the gap ends with.
            let mut last = gap.bytes().rev().chain(before);
            let (space, earlier) = match last.next() {
                Some(b' ') => (true, last.next()),
                byte => (false, byte),
            };
            let is_given = earlier.is_some_and(gives_space);
            let number = self.numbers.get(&run.to_ascii_lowercase());
            match (number, case(run)) {
                (Some(&number), Some(case)) if space || !is_given => {
                    let shown = if space && is_given {
                        &gap[..gap.len() - 1]
                    } else {
                        gap
                    };
                    coded.extend(shown.bytes());
                    if is_said(run, case, begins_sentence) {
                        coded.push(case as u8);
                    }
                    match number.checked_sub(SHORT) {
                        None => coded.push(WORD + number as u8),
                        Some(long) => coded.extend([
                            WORD + (SHORT + long / PER_LEAD) as u8,
                            WORD + (long % PER_LEAD) as u8,
                        ]),
                    }
                    after_number = true;
                }
                _ => {
                    coded.extend(if after_number && gap == " " { "" } else { gap }.bytes());
                    coded.extend(run.bytes());
                    after_number = false;
                }
            }
            gap = "";
            before = run.bytes().next_back();
            begins_sentence = false;
        }
        coded.extend(gap.bytes());
        coded
    }
}

/// The words of a text and what stands between them, in order.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let runs = text.as_bytes().chunk_by(|&a, &b| is_in_word(a) == is_in_word(b));
    runs.map(|run| std::str::from_utf8(run).expect("the texts are ASCII"))
}

/// How a word is written; `None` for what is no word, or mixes small letters and capital ones.
fn case(word: &str) -> Option<Case> {
    let small = word.to_ascii_lowercase();
    if !word.bytes().all(is_in_word) {
        None
    } else if word == small {
        Some(Case::Small)
    } else if word[1..] == small[1..] {
        Some(Case::Capital)
    } else if word == word.to_ascii_uppercase() {
        Some(Case::Upper)
    } else {
        None
    }
}

/// Whether the case of a word has to be said.
fn is_said(word: &str, case: Case, begins_sentence: bool) -> bool {
    match case {
        Case::Small => begins_sentence && word.as_bytes()[0].is_ascii_alphabetic(),
        Case::Capital => !begins_sentence,
        _ => true,
    }
}
