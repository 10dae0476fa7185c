//! What of a text the learned weights know: the stems of its words, and pairs of neighboring stems.
//!
//! A feature is held as a number of [`BITS`] bits made of its letters, because the letters would cost
//! the program more than the weights. Few features meet in one number, and what they meet in was
//! learned for both.
//!
//! `build.rs` learns with this file, and the search reads with it, so that both see the same.

use crate::words;

/// How many bits a feature has.
pub const BITS: u32 = 18;

/// What a common word, such as "the", counts beside one that tells something.
const COMMON: f32 = 0.1;
/// What a pair counts.
const PAIR: f32 = 1.0;

/// The features of a text, each once, with what it counts: of the stems of its words, each with whether the
/// word is common.
///
/// ```
/// let features = status_atlas::features::of([("token", false), ("expir", false)]);
/// assert_eq!(features.len(), 3); // two words and a pair
/// ```
pub fn of<'a>(stems: impl IntoIterator<Item = (&'a str, bool)>) -> Vec<(u32, f32)> {
    let mut features: Vec<(u32, f32)> = Vec::with_capacity(24);
    let mut before = None;
    for (stem, common) in stems {
        let hashed = words::hash(stem);
        add(&mut features, hashed, if common { COMMON } else { 1.0 });
        if !common {
            if let Some(before) = before {
                let pair = words::hash_on(words::hash_on(before, " "), stem);
                add(&mut features, pair, PAIR);
            }
            before = Some(hashed);
        }
    }
    features
}

fn add(features: &mut Vec<(u32, f32)>, hash: u32, counts: f32) {
    // The last bits of the hash are mixed less than the first.
    let feature = hash.wrapping_mul(0x9E37_79B1) >> (u32::BITS - BITS);
    if features.iter().all(|(other, _)| *other != feature) {
        features.push((feature, counts));
    }
}
