//! Features of a text for the ranking model: unigrams and bigrams of stems, by feature hashing. One stem stands for all
//! that mean the same.
//!
//! A feature is a number of [`BITS`] bits that its stems are hashed to, because the stems themselves would
//! cost the program more than the weights. Few features collide, and the weights of those that do were
//! learned for both.

use crate::hash::{hash, hash_after};
use crate::synonyms::representative;

/// The bits of a feature. One more halves the collisions, and makes the encoded model larger.
pub const BITS: u32 = 18;

/// The value of a stop word, such as "the", in a text: other words have 1. Higher gives function words more say.
const STOP_WORD_VALUE: f32 = 0.1;
/// The value of a bigram in a text.
const BIGRAM_VALUE: f32 = 1.0;

/// A feature of a text and its value.
pub type Feature = (u32, f32);

/// Extracts the features of a text, each once, from the stems of its words and whether each is a stop word.
/// Stop words are left out of bigrams.
///
/// ```
/// use status_atlas_text::features::extract;
/// let features = extract([("token", false), ("expir", false)]);
/// assert_eq!(features.len(), 3); // two words and a bigram
/// ```
pub fn extract<'a>(stems: impl IntoIterator<Item = (&'a str, bool)>) -> Vec<Feature> {
    let mut features: Vec<Feature> = Vec::with_capacity(24);
    let mut previous = None;
    for (stem, is_stop_word) in stems {
        let stem = representative(stem);
        let unigram = hash(stem);
        let value = if is_stop_word { STOP_WORD_VALUE } else { 1.0 };
        add(&mut features, unigram, value);
        if is_stop_word {
            continue;
        }
        if let Some(previous) = previous {
            let bigram = hash_after(hash_after(previous, " "), stem);
            add(&mut features, bigram, BIGRAM_VALUE);
        }
        previous = Some(unigram);
    }
    features
}

fn add(features: &mut Vec<Feature>, hash: u32, value: f32) {
    // Fibonacci hashing: the last bits of FNV-1a are mixed less than the first.
    let feature = hash.wrapping_mul(0x9E37_79B1) >> (u32::BITS - BITS);
    if features.iter().all(|(other, _)| *other != feature) {
        features.push((feature, value));
    }
}

#[cfg(test)]
mod tests {
    use super::{BITS, extract};

    #[test]
    fn a_stop_word_is_in_no_bigram() {
        let with = extract([("token", false), ("the", true), ("expir", false)]);
        let without = extract([("token", false), ("expir", false)]);
        assert_eq!(with.len(), without.len() + 1);
        assert!(without.iter().all(|feature| with.contains(feature)));
    }

    #[test]
    fn a_repeated_word_counts_once() {
        let features = extract([("token", false), ("token", false)]);
        assert_eq!(features.len(), 2);
        assert!(features.iter().all(|(feature, _)| *feature < 1 << BITS));
    }
}
