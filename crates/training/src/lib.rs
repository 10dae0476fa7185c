//! Builds the search data: an inverted index of the table's texts, and a ranking model trained on questions.
//!
//! The build calls [`build`] and keeps the bytes. The program decodes them with [`SearchData::decode`], so that
//! each format has its encoder beside its decoder, and a program contains the decoder alone.
//!
//! ```text
//! facts ──────────────► index::Builder ──► Index ─┐
//! questions/*.txt ──► regression::train ─► Model ─┴─► SearchData::encode ──► bytes ──► SearchData::decode
//! ```
//!
//! The training itself, sparse multinomial logistic regression, is a crate of its own (`crates/regression`): it is compiled
//! for speed, and what a program decodes with for size.
//!
//! | module | holds |
//! |---|---|
//! | [`questions`] | the training lines, read from `questions/` |
//! | [`model`] | the trained model, encoded and decoded |
//! | [`index`] | the inverted index, built, encoded and decoded |
//! | [`cache`] | the model of an earlier build |

mod bytes;
pub mod cache;
pub mod index;
pub mod model;
pub mod questions;

use std::error::Error;
use std::path::Path;

use status_atlas_facts::TABLE;
use status_atlas_text::hash::{hash, hash_after};

use bytes::{Reader, TooLarge, Writer};
pub use index::Index;
pub use model::Model;

/// The data that a search ranks by, for one state of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchData {
    /// The words of the texts, and the entries that have them.
    pub index: Index,
    /// The weights that were learned from questions.
    pub model: Model,
}

/// The first bytes of encoded search data. A change of the format changes the last one.
const MAGIC: u32 = u32::from_le_bytes(*b"SAS\x02");

impl SearchData {
    /// Encodes the data: the magic number, a fingerprint of the table, a checksum of what follows, the index, the model.
    ///
    /// # Errors
    ///
    /// If a number is larger than the format has room for.
    pub fn encode(&self) -> Result<Vec<u8>, TooLarge> {
        let mut content = Writer::default();
        self.index.encode(&mut content)?;
        self.model.encode(&mut content)?;
        let content = content.into_bytes();
        let mut all = Writer::default();
        for number in [MAGIC, fingerprint(), checksum(&content)] {
            all.u32(number);
        }
        all.bytes(&content);
        Ok(all.into_bytes())
    }

    /// Decodes the data; `None` where it is damaged, of another version, or of another table.
    pub fn decode(bytes: &[u8]) -> Option<SearchData> {
        let mut reader = Reader::new(bytes);
        if reader.u32()? != MAGIC || reader.u32()? != fingerprint() {
            return None;
        }
        if reader.u32()? != checksum(reader.rest()) {
            return None;
        }
        let index = Index::decode(&mut reader)?;
        let model = Model::decode(&mut reader)?;
        reader.rest().is_empty().then_some(SearchData { index, model })
    }
}

/// A number that changes when an entry of the table is added, removed or moved: the data names entries by place.
fn fingerprint() -> u32 {
    TABLE
        .iter()
        .fold(hash(""), |all, entry| hash_after(hash_after(all, entry.id), "\n"))
}

/// The Adler-32 checksum (RFC 1950 section 8.2), by which damage shows.
fn checksum(bytes: &[u8]) -> u32 {
    const MODULUS: u32 = 65_521;
    // The most bytes whose sums fit 32 bits.
    const BLOCK: usize = 5552;
    let (mut low, mut high) = (1, 0);
    for block in bytes.chunks(BLOCK) {
        for &byte in block {
            low += u32::from(byte);
            high += low;
        }
        low %= MODULUS;
        high %= MODULUS;
    }
    high << 16 | low
}

/// Builds the encoded search data from the table and the training lines in the folder `questions`. The model is kept
/// in the build folder that `out` lies in, and trained anew only where the training lines or the training changed.
///
/// # Errors
///
/// If a file of the folder cannot be read or is named after no entry, an entry has none, or a number does
/// not fit its encoding.
pub fn build(questions: &Path, out: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let examples = questions::read(questions)?;
    let name = format!("model-{:08x}.bin", fingerprint_of_training(&examples));
    let model = cache::once(&name, out, || -> Result<_, Box<dyn Error>> {
        let mut model = Writer::default();
        Model::train(&examples).encode(&mut model)?;
        Ok(model.into_bytes())
    })?;
    let data = SearchData {
        index: Index::of_table(),
        model: Model::decode(&mut Reader::new(&model))
            .ok_or(format!("{name} in the build folder is damaged"))?,
    };
    Ok(data.encode()?)
}

/// A number that changes with the table's entries, the examples, and the code that trains.
fn fingerprint_of_training(examples: &[questions::Example]) -> u32 {
    let code = [
        include_str!("model.rs"),
        include_str!("../../regression/src/lib.rs"),
    ];
    let code = code.into_iter().fold(fingerprint(), hash_after);
    examples
        .iter()
        .fold(code, |all, example| hash_after(all, &format!("{example:?}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data() -> SearchData {
        let examples = [
            questions::Example::new("token expired", vec![1]),
            questions::Example::new("token expired again", vec![1]),
            questions::Example::new("page is missing", vec![2]),
            questions::Example::new("page missing", vec![2]),
        ];
        SearchData {
            index: Index::of_table(),
            model: Model::train(&examples),
        }
    }

    #[test]
    fn what_was_encoded_decodes_to_the_same() {
        let data = data();
        assert_eq!(SearchData::decode(&data.encode().unwrap()).unwrap(), data);
    }

    #[test]
    fn damaged_data_is_refused() {
        let bytes = data().encode().unwrap();
        for length in [0, 3, 4, 12, bytes.len() / 2, bytes.len() - 1] {
            assert!(SearchData::decode(&bytes[..length]).is_none(), "{length} bytes");
        }
        for place in (0..bytes.len()).step_by(997) {
            let mut damaged = bytes.clone();
            damaged[place] ^= 0x10;
            assert!(SearchData::decode(&damaged).is_none(), "byte {place}");
        }
        assert!(SearchData::decode(&[&bytes[..], b"\0"].concat()).is_none());
        assert!(SearchData::decode(b"<!doctype html>").is_none());
    }

    #[test]
    fn the_checksum_is_adler_32() {
        assert_eq!(checksum(b"Wikipedia"), 0x11E6_0398);
    }

    #[test]
    fn damage_behind_a_right_checksum_panics_nowhere() {
        let bytes = data().encode().unwrap();
        for place in (12..bytes.len()).step_by(61) {
            for flip in [0x01, 0x80, 0xFF] {
                let mut damaged = bytes.clone();
                damaged[place] ^= flip;
                let sum = checksum(&damaged[12..]).to_le_bytes();
                damaged[8..12].copy_from_slice(&sum);
                let _ = SearchData::decode(&damaged);
            }
        }
    }
}
