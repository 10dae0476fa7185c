//! Numbers and texts as bytes.

use std::error::Error;
use std::fmt;

/// A number that does not fit its encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge {
    /// The things that the number counts, as in "entries with one feature".
    pub what: &'static str,
    /// The number.
    pub number: usize,
}

impl fmt::Display for TooLarge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{} {} are more than the encoding has room for",
            self.number, self.what
        )
    }
}

impl Error for TooLarge {}

/// Bytes being written. Integers are little-endian.
#[derive(Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    pub fn u8(&mut self, what: &'static str, number: usize) -> Result<(), TooLarge> {
        let byte = u8::try_from(number).map_err(|_| TooLarge { what, number })?;
        self.0.push(byte);
        Ok(())
    }

    pub fn u32(&mut self, number: u32) {
        self.0.extend(number.to_le_bytes());
    }

    /// A count of 32 bits.
    pub fn count(&mut self, what: &'static str, number: usize) -> Result<(), TooLarge> {
        self.u32(u32::try_from(number).map_err(|_| TooLarge { what, number })?);
        Ok(())
    }

    pub fn f32(&mut self, number: f32) {
        self.0.extend(number.to_le_bytes());
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend(bytes);
    }

    /// Numbers of 16 bits, all low bytes before all high ones, which compress to nothing where they are zero.
    pub fn u16s(&mut self, numbers: impl Iterator<Item = u16> + Clone) {
        self.0.extend(numbers.clone().map(|number| number as u8));
        self.0.extend(numbers.map(|number| (number >> 8) as u8));
    }

    /// A number in groups of seven bits, the lowest first; the last one has no high bit (LEB128).
    pub fn varint(&mut self, mut number: u32) {
        while number > 0x7F {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }
}

/// Bytes being read. Each method gives `None` where they end too early or make no sense.
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader(bytes)
    }

    /// The bytes that are still to be read.
    pub fn rest(&self) -> &'a [u8] {
        self.0
    }

    pub fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    pub fn u8(&mut self) -> Option<u8> {
        let (&byte, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(byte)
    }

    pub fn u32(&mut self) -> Option<u32> {
        let (bytes, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u32::from_le_bytes(*bytes))
    }

    /// A count of what takes at least a byte each: more than the bytes that are left make no sense.
    pub fn count(&mut self) -> Option<usize> {
        let count = self.u32()? as usize;
        (count <= self.0.len()).then_some(count)
    }

    pub fn f32(&mut self) -> Option<f32> {
        self.u32().map(f32::from_bits).filter(|number| number.is_finite())
    }

    pub fn u16s(&mut self, count: usize) -> Option<impl Iterator<Item = u16> + use<'a>> {
        let low = self.bytes(count)?;
        let high = self.bytes(count)?;
        Some(
            low.iter()
                .zip(high)
                .map(|(&low, &high)| u16::from_le_bytes([low, high])),
        )
    }

    pub fn varint(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..u32::BITS).step_by(7) {
            let byte = self.u8()?;
            number |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_were_written() {
        let numbers = [0, 1, 127, 128, 300, 16_383, 16_384, u32::MAX];
        let mut writer = Writer::default();
        numbers.iter().for_each(|&number| writer.varint(number));
        writer.u16s([0, 255, 256, u16::MAX].into_iter());
        writer.f32(-1.5);
        let bytes = writer.into_bytes();
        let mut reader = Reader::new(&bytes);
        for number in numbers {
            assert_eq!(reader.varint(), Some(number));
        }
        assert!(reader.u16s(4).unwrap().eq([0, 255, 256, u16::MAX]));
        assert_eq!(reader.f32(), Some(-1.5));
        assert_eq!((reader.rest(), reader.varint()), (&[][..], None));
    }

    #[test]
    fn a_number_that_does_not_fit_is_an_error_and_not_cut() {
        let mut writer = Writer::default();
        let refused = writer.u8("letters", 256).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "256 letters are more than the encoding has room for"
        );
        assert!(writer.into_bytes().is_empty());
    }

    #[test]
    fn an_endless_number_is_refused() {
        assert_eq!(Reader::new(&[0xFF; 9]).varint(), None);
    }
}
