//! The table: the facts, as the program holds them.

use std::ops::Deref;
use std::sync::LazyLock;

pub use crate::facts::*;

/// Every entry, by number; of one number IANA's meaning first, then those in use, then the rest.
///
/// `build.rs` packed it of [`FACTS`].
///
/// ```
/// use status_atlas::table::TABLE;
/// assert!(TABLE.is_sorted_by_key(|entry| entry.code));
/// ```
pub static TABLE: Table = Table(LazyLock::new(|| {
    const WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/dictionary.txt"));
    const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/table.bin"));
    unpack(PACKED, Dictionary::of_lines(WORDS))
}));

/// The entries, unpacked when they are first asked for.
pub struct Table(LazyLock<Vec<Entry>>);

impl Deref for Table {
    type Target = [Entry];

    // Asked for in many places: inlined, each would unpack.
    #[inline(never)]
    fn deref(&self) -> &[Entry] {
        &self.0
    }
}
