//! What questions taught: how much each feature of a text speaks for each entry.
//!
//! `build.rs` learns it from `src/questions`, where people's questions and programs' messages stand
//! under the entry that answers them, and packs it into a few kilobytes. This is what takes them out.

use std::ops::Range;
use std::sync::OnceLock;

use crate::features::BITS;
use crate::table::COUNT;

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

/// How much each feature speaks for each entry.
///
/// It is read where it is packed: unpacked it would be four times as large.
pub struct Learned {
    /// Per entry of the table, what it scores before anything is asked.
    biases: Vec<f32>,
    /// Per feature, how many entries it speaks for.
    counts: &'static [u8],
    /// Per pair of a feature and an entry, the entry's place in the table,
    answers: &'static [u8],
    /// and how much the one speaks for the other, in half a byte.
    levels: &'static [u8],
    /// What the levels mean.
    weights: [f32; 16],
    /// Per feature, how much more it is than the one before, in bytes of 255 and a last one.
    gaps: &'static [u8],
    /// Where the features begin that have the same first bits, by these bits.
    firsts: Vec<Reader>,
}

/// A place among the features.
#[derive(Clone, Copy, Default)]
struct Reader {
    /// The latest feature that was read, or 0.
    feature: u32,
    /// How many features and pairs, and which bytes of the gaps, were read.
    features: u32,
    pairs: u32,
    gaps: u32,
}

impl Learned {
    /// Prepares to read the packed weights.
    pub fn unpack() -> Learned {
        Learned::from_packed(packed()).unwrap_or_else(|| Learned {
            biases: vec![0.0; COUNT],
            counts: &[],
            answers: &[],
            levels: &[],
            weights: [0.0; 16],
            gaps: &[],
            firsts: vec![Reader::default(); FIRSTS],
        })
    }

    /// Prepares to read packed weights; nothing if they are damaged.
    ///
    /// ```
    /// use status_atlas::learned::{Learned, PACKED};
    /// assert!(Learned::from_packed(PACKED).is_some());
    /// assert!(Learned::from_packed(&PACKED[..PACKED.len() / 2]).is_none());
    /// assert!(Learned::from_packed(b"<!doctype html>").is_none());
    /// ```
    pub fn from_packed(packed: &'static [u8]) -> Option<Learned> {
        let (numbers, rest) = packed.split_first_chunk::<8>()?;
        let number = |place: usize| u16::from_le_bytes([numbers[2 * place], numbers[2 * place + 1]]);
        let (count, pairs) = (usize::from(number(0)), usize::from(number(1)));
        let (step, bias_step) = (f32::from(number(2)) / 1024.0, f32::from(number(3)) / 1024.0);
        let (bias_bytes, rest) = rest.split_at_checked(COUNT)?;
        let (counts, rest) = rest.split_at_checked(count)?;
        let (answers, rest) = rest.split_at_checked(pairs)?;
        let (levels, gaps) = rest.split_at_checked(pairs.div_ceil(2))?;

        if answers.iter().any(|&answer| usize::from(answer) >= COUNT) {
            return None;
        }

        let bias = |&byte: &u8| f32::from(byte as i8) * bias_step;
        let mut learned = Learned {
            biases: bias_bytes.iter().map(bias).collect(),
            counts,
            answers,
            levels,
            weights: std::array::from_fn(|level| (level as f32 - 7.5) * step),
            gaps,
            firsts: Vec::with_capacity(FIRSTS),
        };
        let mut reader = Reader::default();
        for _ in counts {
            let before = reader;
            learned.read(&mut reader)?;
            while learned.firsts.len() <= first(reader.feature)? {
                learned.firsts.push(before);
            }
        }
        learned.firsts.resize(FIRSTS, reader);
        (reader.pairs as usize == pairs && reader.gaps as usize == gaps.len()).then_some(learned)
    }

    /// Reads a feature: moves on to it, and gives where its pairs are.
    #[inline(always)]
    fn read(&self, reader: &mut Reader) -> Option<Range<u32>> {
        loop {
            let gap = *self.gaps.get(reader.gaps as usize)?;
            reader.gaps += 1;
            reader.feature += u32::from(gap);
            if gap < u8::MAX {
                break;
            }
        }
        let from = reader.pairs;
        reader.pairs += u32::from(*self.counts.get(reader.features as usize)?);
        reader.features += 1;
        Some(from..reader.pairs)
    }

    /// What each entry of the table scores before anything is asked: the likelier it is asked for, the more.
    pub fn biases(&self) -> &[f32] {
        &self.biases
    }

    /// Places in the table with what a feature adds to their scores.
    pub fn weights(&self, feature: u32) -> impl Iterator<Item = (u16, f32)> {
        let mut reader = first(feature).map_or_else(Reader::default, |first| self.firsts[first]);
        let mut pairs = 0..0;
        while let Some(read) = self.read(&mut reader) {
            if reader.feature >= feature {
                if reader.feature == feature {
                    pairs = read;
                }
                break;
            }
        }
        let answers = &self.answers[pairs.start as usize..pairs.end as usize];
        answers.iter().zip(pairs).map(|(&answer, pair)| {
            let level = self.levels[pair as usize / 2] >> (pair % 2 * 4) & 15;
            (u16::from(answer), self.weights[usize::from(level)])
        })
    }
}

/// How many first bits of features there are.
const FIRSTS: usize = 1 << 10;

/// The first bits of a feature; `None` where it has more bits than features have.
fn first(feature: u32) -> Option<usize> {
    let first = (feature >> (BITS - FIRSTS.ilog2())) as usize;
    (first < FIRSTS).then_some(first)
}
