//! What questions taught: how much each feature of a text speaks for each entry.
//!
//! `build.rs` learns it from `src/questions`, where people's questions and programs' messages stand
//! under the entry that answers them, and packs it into a few kilobytes. This is what takes them out.

use std::sync::OnceLock;

use crate::features::BITS;
use crate::table::TABLE;

/// The packed weights: see `pack` in `build.rs`. The browser's program and the package's are given them when
/// they are needed: they would make each a quarter larger, and only a search needs them.
pub const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/learned.bin"));

static GIVEN: OnceLock<Vec<u8>> = OnceLock::new();

/// Gives the program its packed weights, before the first search. Without them, or with damaged
/// ones, the search goes by the texts alone.
pub fn give(packed: Vec<u8>) {
    GIVEN.get_or_init(|| packed);
}

fn packed() -> &'static [u8] {
    match cfg!(any(feature = "app", feature = "npm")) {
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
    /// Where in those the features begin that have the same first bits, by these bits; then an end.
    firsts: Vec<u32>,
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
            firsts: vec![0; FIRSTS + 1],
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

        let places = places_by_id();
        let mut biases = vec![0.0; TABLE.len()];
        for (&place, &byte) in places.iter().zip(bias_bytes) {
            biases[usize::from(place)] = f32::from(byte as i8) * bias_step;
        }
        let mut gaps = gaps.iter();
        let (mut feature, mut from) = (0, 0);
        let mut features = Vec::with_capacity(count + 1);
        let mut firsts = Vec::with_capacity(FIRSTS + 1);
        for count in counts {
            loop {
                let gap = *gaps.next()?;
                feature += u32::from(gap);
                if gap < u8::MAX {
                    break;
                }
            }
            while firsts.len() <= first(feature)? {
                firsts.push(features.len() as u32);
            }
            features.push((feature, from));
            from += u32::from(*count);
        }
        firsts.resize(FIRSTS + 1, features.len() as u32);
        features.push((u32::MAX, from));
        let mut weights = Vec::with_capacity(pairs);
        for (pair, &answer) in answers.iter().enumerate() {
            let level = levels[pair / 2] >> (pair % 2 * 4) & 15;
            weights.push((*places.get(usize::from(answer))?, (f32::from(level) - 7.5) * step));
        }
        (from as usize == pairs && gaps.next().is_none()).then_some(Learned {
            features,
            firsts,
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
        let near = first(feature).and_then(|first| {
            let (from, to) = (self.firsts[first] as usize, self.firsts[first + 1] as usize);
            self.features.get(from..=to)
        });
        match near.and_then(|near| near.windows(2).find(|pair| pair[0].0 == feature)) {
            Some(pair) => &self.weights[pair[0].1 as usize..pair[1].1 as usize],
            None => &[],
        }
    }
}

/// The places in the table in the order of the ids, which is that of the questions' files.
fn places_by_id() -> Vec<u16> {
    let id = |place: u16| TABLE[usize::from(place)].id;
    let mut places: Vec<u16> = Vec::with_capacity(TABLE.len());
    // Most stand in that order already, and a library's sort weighs two kilobytes.
    for place in 0..TABLE.len() as u16 {
        let later = places
            .iter()
            .rev()
            .take_while(|&&earlier| id(earlier) > id(place));
        places.insert(places.len() - later.count(), place);
    }
    places
}

/// How many first bits of features there are.
const FIRSTS: usize = 1 << 10;

/// The first bits of a feature; `None` where it has more bits than features have.
fn first(feature: u32) -> Option<usize> {
    let first = (feature >> (BITS - FIRSTS.ilog2())) as usize;
    (first < FIRSTS).then_some(first)
}
