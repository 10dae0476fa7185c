//! What questions taught: how much each feature of a text speaks for each entry.
//!
//! `build.rs` learns it from `src/questions`, where people's questions and programs' messages stand
//! under the entry that answers them, and packs it into a few kilobytes. This is what takes them out.

use std::sync::OnceLock;

use crate::table::TABLE;

/// The packed weights: see `pack` in `build.rs`. The browser's program is given them when it starts: they
/// would make it a quarter larger, and are not needed before the first search.
pub const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/learned.bin"));

static GIVEN: OnceLock<Vec<u8>> = OnceLock::new();

/// Gives the browser's program its packed weights, before the first search. Without them, or with damaged
/// ones, the search goes by the texts alone.
pub fn give(packed: Vec<u8>) {
    GIVEN.get_or_init(|| packed);
}

fn packed() -> &'static [u8] {
    match cfg!(feature = "app") {
        true => GIVEN.get().map_or(&[], Vec::as_slice),
        false => PACKED,
    }
}

const _: () = assert!(
    TABLE.len() == include!(concat!(env!("OUT_DIR"), "/questions.rs")),
    "every entry has a file in src/questions, named after its id, and every file there an entry"
);

/// How much each feature speaks for each entry.
pub struct Learned {
    /// The features that tell something, in order, each with where its weights begin; then an end.
    features: Vec<(u32, u32)>,
    /// Places in the table, and what the feature adds to their scores.
    weights: Vec<(u16, f32)>,
    /// Per entry of the table, what it scores before anything is asked.
    biases: Vec<f32>,
}

impl Learned {
    /// Takes the weights out of their packing.
    pub fn unpack() -> Learned {
        Learned::from_packed(packed()).unwrap_or_else(|| Learned {
            features: Vec::new(),
            weights: Vec::new(),
            biases: vec![0.0; TABLE.len()],
        })
    }

    /// Takes weights out of their packing; nothing if they are damaged.
    ///
    /// ```
    /// use status_atlas::learned::{Learned, PACKED};
    /// assert!(Learned::from_packed(PACKED).is_some());
    /// assert!(Learned::from_packed(&PACKED[..PACKED.len() / 2]).is_none());
    /// assert!(Learned::from_packed(b"<!doctype html>").is_none());
    /// ```
    pub fn from_packed(packed: &[u8]) -> Option<Learned> {
        let (numbers, rest) = packed.split_first_chunk::<8>()?;
        let number = |place: usize| u16::from_le_bytes([numbers[2 * place], numbers[2 * place + 1]]);
        let (count, pairs) = (usize::from(number(0)), usize::from(number(1)));
        let (step, bias_step) = (f32::from(number(2)) / 1024.0, f32::from(number(3)) / 1024.0);
        let (bias_bytes, rest) = rest.split_at_checked(TABLE.len())?;
        let (counts, rest) = rest.split_at_checked(count)?;
        let (answers, rest) = rest.split_at_checked(pairs)?;
        let (levels, gaps) = rest.split_at_checked(pairs.div_ceil(2))?;

        // The questions' files stand in the order of their names, which are the ids.
        let mut places: Vec<u16> = (0..TABLE.len() as u16).collect();
        places.sort_unstable_by_key(|&place| TABLE[usize::from(place)].id);
        let mut biases = vec![0.0; TABLE.len()];
        for (&place, &byte) in places.iter().zip(bias_bytes) {
            biases[usize::from(place)] = f32::from(byte as i8) * bias_step;
        }
        let mut gaps = gaps.iter();
        let (mut feature, mut from) = (0, 0);
        let mut features = Vec::with_capacity(count + 1);
        for count in counts {
            loop {
                let gap = *gaps.next()?;
                feature += u32::from(gap);
                if gap < u8::MAX {
                    break;
                }
            }
            features.push((feature, from));
            from += u32::from(*count);
        }
        features.push((u32::MAX, from));
        let mut weights = Vec::with_capacity(pairs);
        for (pair, &answer) in answers.iter().enumerate() {
            let level = levels[pair / 2] >> (pair % 2 * 4) & 15;
            weights.push((*places.get(usize::from(answer))?, (f32::from(level) - 7.5) * step));
        }
        (from as usize == pairs && gaps.next().is_none()).then_some(Learned {
            features,
            weights,
            biases,
        })
    }

    /// What each entry of the table scores before anything is asked: the likelier it is asked for, the more.
    pub fn biases(&self) -> &[f32] {
        &self.biases
    }

    /// Places in the table with what a feature adds to their scores.
    pub fn weights(&self, feature: u32) -> &[(u16, f32)] {
        match self
            .features
            .binary_search_by_key(&feature, |(feature, _)| *feature)
        {
            Ok(place) if place + 1 < self.features.len() => {
                &self.weights[self.features[place].1 as usize..self.features[place + 1].1 as usize]
            }
            _ => &[],
        }
    }
}
