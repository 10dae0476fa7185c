//! The FNV-1a hash, 32 bits.

/// The hash of the empty text.
const OFFSET_BASIS: u32 = 0x811C_9DC5;
const PRIME: u32 = 0x0100_0193;

/// The hash of a text.
///
/// ```
/// use status_atlas_text::hash::{hash, hash_after};
/// assert_eq!(hash("gateway"), hash_after(hash("gate"), "way"));
/// ```
pub const fn hash(text: &str) -> u32 {
    hash_after(OFFSET_BASIS, text)
}

/// The hash of a text whose beginning has the hash `before`, and which goes on with `text`.
pub const fn hash_after(before: u32, text: &str) -> u32 {
    let mut hash = before;
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        hash = hash_after_byte(hash, *byte);
        rest = after;
    }
    hash
}

/// The hash of a text whose beginning has the hash `before`, and whose last byte is `byte`.
pub const fn hash_after_byte(before: u32, byte: u8) -> u32 {
    (before ^ byte as u32).wrapping_mul(PRIME)
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn hashes_are_those_of_fnv_1a() {
        // Test vectors of draft-eastlake-fnv, appendix C.
        assert_eq!(hash(""), 0x811c_9dc5);
        assert_eq!(hash("a"), 0xe40c_292c);
        assert_eq!(hash("foobar"), 0xbf9c_f968);
    }
}
