//! Fuzzy matches of a misspelt word.

use status_atlas_text::slice_or_empty;
use status_atlas_training::index::{Index, Term};

use super::edit_distance::nearest;

/// The shortest word, in letters, that may be misspelt or be what a misspelling meant. Shorter ones are near too many others.
pub const MIN_WORD_LETTERS: usize = 4;

/// The shortest word, in letters, that two edits are allowed in; a shorter one may have one.
const MIN_LETTERS_FOR_TWO_EDITS: usize = 8;

/// The nearest words of the index with the same first letter, within edit distance 1 or, for long words, 2: each with
/// its term. A word with a digit is spelt as it is meant: a year, a port, a version.
pub fn fuzzy_matches<'a>(index: &'a Index, word: &str) -> Vec<(Term, &'a str)> {
    if word.len() < MIN_WORD_LETTERS || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let limit = if word.len() < MIN_LETTERS_FOR_TWO_EDITS {
        1
    } else {
        2
    };
    let first_letter = slice_or_empty(word, ..1);
    if first_letter.is_empty() {
        return Vec::new();
    }
    let terms = index.terms_of_stems_with_prefix(first_letter);
    let words = terms.flat_map(|term| index.words(term).map(move |word| (term, word)));
    nearest(
        word,
        limit,
        words.filter(|(_, word)| word.len() >= MIN_WORD_LETTERS),
    )
}

#[cfg(test)]
mod tests {
    use status_atlas_training::SearchData;

    use super::fuzzy_matches;

    #[test]
    fn a_misspelt_word_has_the_nearest_words_of_the_index() {
        let data = SearchData::decode(crate::search::DATA).unwrap();
        let words = |word| -> Vec<&str> {
            fuzzy_matches(&data.index, word)
                .into_iter()
                .map(|(_, word)| word)
                .collect()
        };
        assert_eq!(words("gatway"), ["gateway"]);
        assert_eq!(words("teh"), [""; 0]);
        assert_eq!(words("über"), [""; 0]);
        assert_eq!(words("qqqqqqqq"), [""; 0]);
    }
}
