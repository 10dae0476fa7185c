//! Text in which common words are numbers.
//!
//! The words of the table repeat. Coded, they weigh a tenth less after compression, and the search, which
//! is after words, need not look at their letters. Text without a number reads as itself, so that a literal
//! and what the build made of it are of one type.
//!
//! | byte | stands for |
//! |---|---|
//! | below 4 | the case of the next word, where it is not what its place suggests: see [`Case`] |
//! | other ASCII | itself |
//! | from 128, [`SHORT`] of them | a word, one of the most frequent |
//! | the rest, with the byte after it | a word |
//!
//! Two words have a space between them that is not written, and so has a word after `,`, `.`, `;` or `:`.
//! A word at the beginning of a sentence has a capital letter.

use std::fmt;

/// Ends a part of a text. It cannot be typed, and so stands in none.
pub const END: u8 = 0x1f;

/// How many words are one byte.
pub const SHORT: usize = 118;

/// The first byte of a word.
pub const WORD: u8 = 0x80;

/// How many words have the same first byte of two.
pub const PER_LEAD: usize = 128;

/// The words that have a number, in small letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dictionary(&'static [&'static str]);

impl Dictionary {
    /// No words.
    pub const NONE: Dictionary = Dictionary(&[]);
    /// The most words that there can be.
    pub const MOST: usize = SHORT + (WORD as usize - SHORT) * PER_LEAD;

    /// The words of `text`, a line each.
    pub fn of_lines(text: &'static str) -> Dictionary {
        Dictionary(text.lines().collect::<Vec<_>>().leak())
    }

    /// The word with a number.
    pub fn word(self, number: usize) -> &'static str {
        self.0.get(number).copied().unwrap_or_default()
    }

    /// How many words there are.
    pub fn count(self) -> usize {
        self.0.len()
    }
}

/// Text with some of its words as numbers of a dictionary.
#[derive(Clone, Copy)]
pub struct Coded {
    bytes: &'static [u8],
    dictionary: Dictionary,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// As its place suggests.
    Expected,
    /// With a capital letter, though inside of a sentence.
    Capital,
    /// In capital letters.
    Upper,
    /// In small letters, though at the beginning of a sentence.
    Small,
}

impl Case {
    /// Those that a byte before the word says, which is one more than the place here.
    pub const SAID: [Case; 3] = [Case::Capital, Case::Upper, Case::Small];
}

/// A part of a coded text.
#[derive(Debug, Clone, Copy)]
pub enum Piece {
    /// The word with a number.
    Word(usize, Case),
    /// What stands between such words, as it is.
    Text(&'static [u8]),
}

impl Coded {
    /// Text without numbers.
    pub const fn plain(text: &'static str) -> Coded {
        Coded {
            bytes: text.as_bytes(),
            dictionary: Dictionary::NONE,
        }
    }

    /// Bytes made with the dictionary.
    pub const fn new(bytes: &'static [u8], dictionary: Dictionary) -> Coded {
        Coded { bytes, dictionary }
    }

    /// The words that its numbers mean.
    pub const fn dictionary(self) -> Dictionary {
        self.dictionary
    }

    /// The parts, each ended by [`END`].
    pub fn parts(self) -> impl Iterator<Item = Coded> {
        let parts = self.bytes.strip_suffix(&[END]).unwrap_or_default();
        let part = move |bytes| Coded { bytes, ..self };
        parts.split(|&byte| byte == END).map(part)
    }

    /// Calls `each` with every piece, in order.
    #[inline(always)]
    pub fn pieces(self, mut each: impl FnMut(Piece)) {
        let is_text = |byte: u8| (4..WORD).contains(&byte);
        let (mut at, mut case) = (0, Case::Expected);
        while let Some(&byte) = self.bytes.get(at) {
            let from = at;
            at += 1;
            // One call, so that it can be inlined: the index is made here.
            each(match byte {
                1..=3 => {
                    case = Case::SAID[usize::from(byte - 1)];
                    continue;
                }
                WORD.. => {
                    let mut number = usize::from(byte - WORD);
                    if number >= SHORT {
                        let second = self.bytes.get(at).map_or(0, |second| second & !WORD);
                        number = SHORT + (number - SHORT) * PER_LEAD + usize::from(second);
                        at += 1;
                    }
                    Piece::Word(number, std::mem::replace(&mut case, Case::Expected))
                }
                _ => {
                    while self.bytes.get(at).is_some_and(|&byte| is_text(byte)) {
                        at += 1;
                    }
                    Piece::Text(&self.bytes[from..at])
                }
            });
        }
    }

    /// The text as it is read.
    pub fn text(self) -> String {
        let mut read = Vec::with_capacity(3 * self.bytes.len());
        let mut after_word = false;
        let mut begins_sentence = true;
        self.pieces(|piece| match piece {
            Piece::Text(text) => {
                if after_word && text.first().is_some_and(|&first| is_in_word(first)) {
                    read.push(b' ');
                }
                read.extend(text);
                after_word = false;
                begins_sentence = begins_sentence_after(text, begins_sentence);
            }
            Piece::Word(number, case) => {
                if read.last().is_some_and(|&last| gives_space(last)) {
                    read.push(b' ');
                }
                let word = self.dictionary.word(number).bytes();
                let capitals = match case {
                    Case::Expected => usize::from(begins_sentence),
                    Case::Capital => 1,
                    Case::Upper => word.len(),
                    Case::Small => 0,
                };
                read.extend(
                    word.clone()
                        .take(capitals)
                        .map(|letter| letter.to_ascii_uppercase()),
                );
                read.extend(word.skip(capitals));
                after_word = true;
                begins_sentence = false;
            }
        });
        String::from_utf8(read).unwrap_or_default()
    }
}

impl fmt::Debug for Coded {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        self.text().fmt(formatter)
    }
}

impl PartialEq for Coded {
    fn eq(&self, other: &Coded) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Coded {}

/// Whether a byte is part of a word: a letter, a digit or an apostrophe.
pub fn is_in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'\''
}

/// Whether a byte before a word has a space after it that is not written.
pub fn gives_space(byte: u8) -> bool {
    is_in_word(byte) || matches!(byte, b',' | b'.' | b';' | b':')
}

/// Whether a sentence begins after a text; as `before` it where there is nothing but spaces.
pub fn begins_sentence_after(text: &[u8], before: bool) -> bool {
    let last = text.iter().rfind(|byte| **byte != b' ');
    last.map_or(before, |byte| {
        matches!(byte, b'.' | b'?' | b'!' | b'\n' | b'\t' | &END)
    })
}
