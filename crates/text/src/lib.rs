//! Text analysis, for the build and the search alike: both must cut the same words from the same text.
//!
//! | module | holds |
//! |---|---|
//! | [`accents`] | letters without case and accents, for other languages |
//! | [`mod@normalize`] | characters that stand for ASCII, and invisible ones |
//! | [`mod@tokenize`] | the tokenizer, and the folding of names |
//! | [`mod@stem`] | the English stemmer |
//! | [`secrets`] | the names and beginnings of secrets |
//! | [`stop_words`] | the words that say little |
//! | [`synonyms`] | words that mean the same |
//! | [`mod@hash`] | the hash function of features and of the interner |
//! | [`features`] | the features of a query that the ranking model has weights for |

pub mod accents;
pub mod features;
pub mod hash;
pub mod normalize;
pub mod secrets;
pub mod stem;
pub mod stop_words;
pub mod synonyms;
pub mod tokenize;

use std::slice::SliceIndex;

pub use hash::hash;
pub use normalize::normalize;
pub use stem::stem;
pub use stop_words::is_stop_word;
pub use tokenize::{fold, is_in_word, tokenize, tokenize_in_place};

/// The part of a text in a range; empty where the text has no such part.
///
/// Slicing would panic there, and its message brings tables of printable characters into a program: 4 kB of
/// WebAssembly.
///
/// ```
/// use status_atlas_text::slice_or_empty;
/// assert_eq!((slice_or_empty("gateway", 4..), slice_or_empty("gateway", 9..)), ("way", ""));
/// ```
pub fn slice_or_empty(text: &str, range: impl SliceIndex<str, Output = str>) -> &str {
    text.get(range).unwrap_or_default()
}
