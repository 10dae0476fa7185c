//! Plain scanning of bytes.

use crate::evidence::Span;

/// Tells the tests how many bytes were looked at.
pub(crate) fn looked(_bytes: usize) {
    #[cfg(test)]
    crate::work::count(_bytes);
}

/// The names of the months in dates of HTTP and of logs.
pub(crate) const MONTHS: [&[u8]; 12] = [
    b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
];

/// The first place of a piece from an offset on.
pub(crate) fn find_from(text: &[u8], piece: &[u8], from: usize) -> Option<usize> {
    let (&first, rest) = piece.split_first()?;
    let mut at = from;
    while at + piece.len() <= text.len() {
        let ahead = &text[at..=text.len() - piece.len()];
        let found = ahead.iter().position(|&byte| byte == first);
        looked(found.map_or(ahead.len(), |found| found + 1));
        at += found?;
        if text[at + 1..].starts_with(rest) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The first place of a piece.
pub(crate) fn find(text: &[u8], piece: &[u8]) -> Option<usize> {
    find_from(text, piece, 0)
}

/// The first place of a piece in a text. The standard library's search is faster on long pieces, and larger.
pub(crate) fn place(text: &str, piece: &str) -> Option<usize> {
    find(text.as_bytes(), piece.as_bytes())
}

/// Checks if a text has a piece.
pub(crate) fn has(text: &str, piece: &str) -> bool {
    find(text.as_bytes(), piece.as_bytes()).is_some()
}

/// Checks if a text begins with a piece, in either case.
pub(crate) fn starts_in_any_case(text: &[u8], piece: &str) -> bool {
    text.len() >= piece.len() && text[..piece.len()].eq_ignore_ascii_case(piece.as_bytes())
}

/// The first place of a piece in either case.
pub(crate) fn find_in_any_case(text: &[u8], piece: &str) -> Option<usize> {
    let (&first, rest) = piece.as_bytes().split_first()?;
    let last = text.len().checked_sub(piece.len())?;
    looked(last + 1);
    (0..=last).find(|&at| {
        text[at].eq_ignore_ascii_case(&first) && text[at + 1..at + piece.len()].eq_ignore_ascii_case(rest)
    })
}

/// The number at the beginning of a text, and its length in digits.
pub(crate) fn number(text: &[u8]) -> Option<(u32, usize)> {
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if length == 0 || length > 9 {
        return None;
    }
    let value = text[..length]
        .iter()
        .fold(0, |value, &digit| value * 10 + u32::from(digit - b'0'));
    Some((value, length))
}

/// The status that a whole text is: three digits from 100 on.
pub(crate) fn status(text: &str) -> Option<u16> {
    match number(text.as_bytes()) {
        Some((value, 3)) if text.len() == 3 && value >= 100 => Some(value as u16),
        _ => None,
    }
}

/// The slice of a text; empty where the offsets are not those of characters.
pub(crate) fn slice(text: &str, span: Span) -> &str {
    text.get(span.0..span.1).unwrap_or_default()
}

/// A span without the white space at both of its ends.
pub(crate) fn trim(text: &str, span: Span) -> Span {
    let piece = slice(text, span);
    let from = span.0 + (piece.len() - piece.trim_start().len());
    (from, from + piece.trim().len())
}

/// The span of a slice of a text.
pub(crate) fn span_of(text: &str, piece: &str) -> Span {
    let from = (piece.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len());
    (from, (from + piece.len()).min(text.len()))
}

/// Checks if a text begins with a date as `2026-11-27` or, with a slash, `2026/11/27`.
pub(crate) fn starts_with_date(text: &[u8], separator: u8) -> bool {
    text.len() >= 10
        && text[..10].iter().enumerate().all(|(place, &byte)| match place {
            4 | 7 => byte == separator,
            _ => byte.is_ascii_digit(),
        })
}

/// Checks if a text begins with a date and a time as `2026-11-27T09:05:41` or with a space between.
pub(crate) fn starts_with_timestamp(text: &[u8]) -> bool {
    text.len() >= 19
        && starts_with_date(text, b'-')
        && matches!(text[10], b'T' | b' ')
        && text[13] == b':'
        && text[11].is_ascii_digit()
}

/// The words of a line as a log writes them: a quoted or bracketed run is one word, without its marks.
///
/// `\"` inside quotes does not end them. A mark that is not closed runs to the end of the line.
pub(crate) struct Words<'t> {
    line: &'t str,
    at: usize,
    /// Whether a run in brackets is one word too.
    brackets: bool,
}

impl<'t> Words<'t> {
    pub(crate) fn new(line: &'t str) -> Words<'t> {
        Words {
            line,
            at: 0,
            brackets: true,
        }
    }

    /// Words where brackets are ordinary characters.
    pub(crate) fn without_brackets(line: &'t str) -> Words<'t> {
        Words {
            line,
            at: 0,
            brackets: false,
        }
    }
}

impl<'t> Iterator for Words<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let bytes = self.line.as_bytes();
        while matches!(bytes.get(self.at), Some(b' ' | b'\t')) {
            self.at += 1;
        }
        let first = *bytes.get(self.at)?;
        let close = match first {
            b'"' => b'"',
            b'[' if self.brackets => b']',
            _ => b' ',
        };
        let start = self.at + usize::from(close != b' ');
        let mut end = start;
        while end < bytes.len() {
            let byte = bytes[end];
            if byte == b'\\' && close == b'"' {
                end += 2;
                continue;
            }
            if byte == close || close == b' ' && byte == b'\t' {
                break;
            }
            end += 1;
        }
        let end = end.min(bytes.len());
        looked(end - self.at);
        self.at = end + usize::from(close != b' ');
        Some(self.line.get(start..end).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_held_together_by_quotes_and_brackets() {
        let words: Vec<&str> = Words::new(r#"a - [x y] "GET /\"q\" HTTP/1.1" 200 "" "open"#).collect();
        assert_eq!(
            words,
            ["a", "-", "x y", r#"GET /\"q\" HTTP/1.1"#, "200", "", "open"]
        );
    }

    #[test]
    fn pieces_are_found_in_either_case() {
        assert_eq!(find_in_any_case(b"x-Cache: a", "X-CACHE"), Some(0));
        assert_eq!(find_in_any_case(b"ab", "abc"), None);
        assert_eq!(find(b"aab", b"ab"), Some(1));
    }

    #[test]
    fn a_status_is_three_digits() {
        assert_eq!(status("404"), Some(404));
        assert_eq!(status("000"), None);
        assert_eq!(status("4040"), None);
    }
}
