//! A text with white space, quotes and dashes made alike, so that printed and copied pages compare.

/// A folded text, and where each of its bytes stands in the text that it was made of.
pub(crate) struct Folded {
    /// The folded bytes.
    pub(crate) bytes: Vec<u8>,
    /// The offset of each in the text.
    at: Vec<u32>,
    /// The end of the part that was folded.
    end: usize,
}

/// Characters that are written in several ways, and the one that each is folded to.
const ALIKE: [(&str, u8); 21] = [
    ("\\u003c", b'<'),
    ("\\u003e", b'>'),
    ("\\u0026", b'&'),
    ("\\\"", b'"'),
    ("\\/", b'/'),
    ("\\r", b' '),
    ("\\n", b' '),
    ("\\t", b' '),
    ("&quot;", b'"'),
    ("&#39;", b'\''),
    ("&#x27;", b'\''),
    ("&apos;", b'\''),
    ("&lt;", b'<'),
    ("&gt;", b'>'),
    ("&nbsp;", b' '),
    ("\u{2019}", b'\''),
    ("\u{2018}", b'\''),
    ("\u{2013}", b'-'),
    ("\u{2014}", b'-'),
    ("\u{a0}", b' '),
    ("&mdash;", b'-'),
];

/// The character that a reference by its number stands for, as in `&#35;`, and the length of the reference.
fn entity(text: &[u8]) -> Option<(u8, usize)> {
    let (value, digits) = crate::scan::number(text.strip_prefix(b"&#")?)?;
    let is_plain = (32..127).contains(&value) && text.get(2 + digits) == Some(&b';');
    is_plain.then_some((value as u8, 3 + digits))
}

impl Folded {
    /// Folds a part of a text; offsets are those of the whole text.
    pub(crate) fn new(text: &str, from: usize, to: usize) -> Folded {
        let source = text.as_bytes();
        crate::scan::looked(to - from);
        let mut folded = Folded {
            bytes: Vec::with_capacity(to - from),
            at: Vec::with_capacity(to - from),
            end: to,
        };
        let mut place = from;
        let mut blank = false;
        while place < to {
            let (byte, length) = match source[place] {
                byte @ (b'\\' | b'&' | 0xe2 | 0xc2) => {
                    let rest = &source[place..to];
                    let alike = ALIKE
                        .iter()
                        .find(|(written, _)| rest.starts_with(written.as_bytes()));
                    alike.map_or_else(
                        || entity(rest).unwrap_or((byte, 1)),
                        |&(written, byte)| (byte, written.len()),
                    )
                }
                byte => (byte, 1),
            };
            if byte.is_ascii_whitespace() {
                blank = true;
            } else {
                if blank && folded.keeps_blank(byte) {
                    folded.push(b' ', place - 1);
                }
                blank = false;
                folded.push(byte, place);
            }
            place += length;
        }
        folded
    }

    /// Checks if white space before a byte is kept: it is not beside tags, braces, and the marks of JSON.
    fn keeps_blank(&self, next: u8) -> bool {
        let before = match self.bytes[..] {
            [] => return false,
            [.., quote, mark @ (b':' | b',')] if quote == b'"' || quote.is_ascii_digit() && next == b'"' => {
                mark
            }
            [.., last @ (b'>' | b'{' | b'[')] => last,
            _ => 0,
        };
        before == 0 && !matches!(next, b'<' | b'}' | b']')
    }

    fn push(&mut self, byte: u8, at: usize) {
        self.bytes.push(byte);
        self.at.push(at as u32);
    }

    /// The part of the text that a part of the folded one was made of.
    pub(crate) fn span(&self, text: &str, from: usize, to: usize) -> (usize, usize) {
        let place = |folded: usize| self.at.get(folded).map_or(self.end, |&at| at as usize);
        let last = place(to.saturating_sub(1));
        let rest = text.get(last..).unwrap_or_default();
        let alike = ALIKE.iter().find(|(written, _)| rest.starts_with(written));
        let length = alike.map_or_else(
            || {
                entity(rest.as_bytes()).map_or_else(
                    || rest.chars().next().map_or(0, char::len_utf8),
                    |(_, length)| length,
                )
            },
            |(written, _)| written.len(),
        );
        // A character that is none of ASCII has several folded bytes, of which a part may begin or end with any.
        let end = text.ceil_char_boundary(last + length);
        (text.floor_char_boundary(place(from)), end.min(self.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_compare_however_they_are_printed() {
        let fold = |text: &str| String::from_utf8(Folded::new(text, 0, text.len()).bytes).unwrap();
        assert_eq!(fold("<Error>\n  <Code> a\n b</Code>"), "<Error><Code>a b</Code>");
        assert_eq!(fold("{ \"a\" : 1,\n \"b\": \"c\" }"), "{\"a\" : 1,\"b\":\"c\"}");
        assert_eq!(fold("That\u{2019}s &#39;it&#39; \\\"x\\\""), "That's 'it' \"x\"");
    }

    #[test]
    fn a_folded_part_leads_back_to_the_text() {
        let text = "ab  \u{2019}s  <b>";
        let folded = Folded::new(text, 0, text.len());
        let (from, to) = folded.span(text, 3, 5);
        assert_eq!(&text[from..to], "\u{2019}s");
    }

    #[test]
    fn a_part_of_a_character_leads_back_to_the_whole() {
        let text = "a\u{FFFD}b";
        let folded = Folded::new(text, 0, text.len());
        assert_eq!(folded.span(text, 0, 2), (0, 4));
        assert_eq!(folded.span(text, 2, 5), (1, 5));
    }
}
