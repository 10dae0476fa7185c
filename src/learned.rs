//! What questions taught: how much each feature of a text speaks for each entry.
//!
//! `build.rs` learns it from `src/questions`, where people's questions and programs' messages stand
//! under the entry that answers them, and packs it into a few kilobytes. This is what takes them out.

use crate::table::TABLE;

/// The packed weights: see `pack` in `build.rs`.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/learned.bin"));

const _: () = assert!(
    TABLE.len() == include!(concat!(env!("OUT_DIR"), "/questions.rs")),
    "every entry has a file in src/questions, named after its id, and every file there an entry"
);

/// How much each feature speaks for each entry.
pub struct Learned {
    /// The features that tell something, in order, each with where its weights begin.
    features: Vec<(u32, u32)>,
    /// Places in the table, and what the feature adds to their scores.
    weights: Vec<(u16, f32)>,
    /// Per entry of the table, what it scores before anything is asked.
    biases: Vec<f32>,
}

impl Learned {
    /// Takes the weights out of their packing.
    pub fn unpack() -> Learned {
        let mut bytes = PACKED.iter().copied();
        let mut number = || {
            let low = bytes.next().unwrap_or(0);
            let high = bytes.next().unwrap_or(0);
            u16::from_le_bytes([low, high])
        };
        let (count, pairs) = (usize::from(number()), usize::from(number()));
        let (step, bias_step) = (f32::from(number()) / 1024.0, f32::from(number()) / 1024.0);
        let rest = &PACKED[8..];
        // The questions' files stand in the order of their names, which are the ids.
        let mut places: Vec<u16> = (0..TABLE.len() as u16).collect();
        places.sort_unstable_by_key(|&place| TABLE[usize::from(place)].id);
        let (bias_bytes, rest) = rest.split_at(TABLE.len());
        let mut biases = vec![0.0; TABLE.len()];
        for (&place, &byte) in places.iter().zip(bias_bytes) {
            biases[usize::from(place)] = f32::from(byte as i8) * bias_step;
        }
        let (counts, rest) = rest.split_at(count);
        let (answers, rest) = rest.split_at(pairs);
        let (levels, gaps) = rest.split_at(pairs.div_ceil(2));
        let mut gaps = gaps.iter();
        let (mut feature, mut from) = (0, 0);
        let mut features = Vec::with_capacity(count + 1);
        for count in counts {
            for &gap in gaps.by_ref() {
                feature += u32::from(gap);
                if gap < u8::MAX {
                    break;
                }
            }
            features.push((feature, from));
            from += u32::from(*count);
        }
        features.push((u32::MAX, from));
        let weights = answers
            .iter()
            .enumerate()
            .map(|(pair, &answer)| {
                let level = levels[pair / 2] >> (pair % 2 * 4) & 15;
                (places[usize::from(answer)], (f32::from(level) - 7.5) * step)
            })
            .collect();
        Learned {
            features,
            weights,
            biases,
        }
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
