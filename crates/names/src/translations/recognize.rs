//! The language of a query.

use status_atlas_facts::translations::{LANGUAGES, UNSERVED};
use status_atlas_text::normalize;

use super::fold::hash_of_word;
use crate::query::MAX_QUERY_BYTES;

/// The 64-bit words of the Bloom filter. Doubling it costs the program 2 kB, and lets the file be loaded for fewer English
/// queries: now for one in a hundred of five words.
const FILTER_WORDS: usize = 256;
/// The bits that each word sets in the filter.
const HASHES: u32 = 4;

/// A Bloom filter of the words that languages in Latin letters are recognized by.
static FILTER: [u64; FILTER_WORDS] = {
    let mut filter = [0; FILTER_WORDS];
    let mut language = 0;
    while language < LANGUAGES.len() {
        filter = with_words(filter, LANGUAGES[language].words);
        language += 1;
    }
    let mut language = 0;
    while language < UNSERVED.len() {
        filter = with_words(filter, UNSERVED[language].words);
        language += 1;
    }
    filter
};

const fn with_words(mut filter: [u64; FILTER_WORDS], words: &[&str]) -> [u64; FILTER_WORDS] {
    let mut word = 0;
    while word < words.len() {
        // Words in other letters need no filter.
        if words[word].is_ascii() {
            let hash = hash_of_word(words[word]);
            let mut nth = 0;
            while nth < HASHES {
                let (place, bit) = place_of(hash, nth);
                filter[place] |= 1 << bit;
                nth += 1;
            }
        }
        word += 1;
    }
    filter
}

/// The nth bit of a hash: the word of the filter, and the bit in it.
const fn place_of(hash: u32, nth: u32) -> (usize, u32) {
    let step = hash.rotate_left(15).wrapping_mul(0x9E37_79B1) | 1;
    let mixed = hash.wrapping_add(step.wrapping_mul(nth + 1)) >> 18;
    ((mixed / 64) as usize % FILTER_WORDS, mixed % 64)
}

/// Checks if a query may be in another language than English, so that the file of translations is worth loading: it has
/// a letter outside ASCII, or a word by which a language is recognized.
///
/// A few English words are taken for one.
///
/// ```
/// use status_atlas_names::may_have_translation;
/// for query in ["页面未找到", "Délai dépassé", "seite nicht gefunden", "pagina no encontrada", "nie znaleziono strony"] {
///     assert!(may_have_translation(query), "{query}");
/// }
/// for query in ["", "404", "“page not found”", "５０２", "which status for a duplicate?"] {
///     assert!(!may_have_translation(query), "{query}");
/// }
/// ```
pub fn may_have_translation(query: &str) -> bool {
    if query.len() > MAX_QUERY_BYTES {
        return false;
    }
    let query = normalize(query);
    let may_contain = |word: &str| {
        let hash = hash_of_word(word);
        (0..HASHES).all(|nth| {
            let (place, bit) = place_of(hash, nth);
            FILTER[place] >> bit & 1 == 1
        })
    };
    !query.is_ascii()
        || query
            .split(|letter: char| !letter.is_ascii_alphanumeric())
            .any(|word| word.len() > 1 && may_contain(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filter_is_mostly_empty() {
        let set: u32 = FILTER.iter().map(|word| word.count_ones()).sum();
        let filled = f64::from(set) / (64.0 * FILTER_WORDS as f64);
        assert!((0.1..0.3).contains(&filled), "{filled}");
    }
}
