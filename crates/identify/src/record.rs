//! Records: names with values, read from JSON, JavaScript and Python objects, `name=value` lines and tables.
//!
//! The reading is tolerant: quotes may be single or left out, a record may be cut off.

use crate::evidence::Span;
use crate::scan;

/// A name and its value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pair {
    /// The name.
    pub(crate) name: Span,
    /// The pair whose value holds this one, by its place in the record.
    parent: Option<usize>,
    /// The value, without quotes; of an object or a list, its opening mark.
    pub(crate) value: Span,
    /// Whether the value is an object or a list.
    nested: bool,
}

impl Pair {
    /// A pair that stands in no object.
    pub(crate) fn plain(name: Span, value: Span) -> Pair {
        Pair {
            name,
            parent: None,
            value,
            nested: false,
        }
    }
}

/// The names and values of one record, those of nested objects among them, in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Record {
    pub(crate) pairs: Vec<Pair>,
    /// The offset after its last byte.
    pub(crate) end: usize,
    /// Whether it was closed.
    pub(crate) closed: bool,
    /// A bit for each name that is there, by its length and first letter: most names that are asked for are not.
    names: u64,
}

/// The bit of a name.
fn bit(name: &[u8]) -> u64 {
    let first = name
        .first()
        .map_or(0, |byte| usize::from(byte.to_ascii_lowercase()));
    1 << ((name.len() * 31 + first) % 64)
}

/// The most pairs that are read of one record. Beyond them a record is no line of a log.
const MOST_PAIRS: usize = 4000;

impl Record {
    /// Adds a pair.
    pub(crate) fn push(&mut self, text: &str, pair: Pair) {
        self.names |= bit(scan::slice(text, pair.name).as_bytes());
        self.pairs.push(pair);
    }

    /// Reads the object that begins at an offset, as far as another; `None` where it has no names.
    pub(crate) fn object(text: &str, from: usize, to: usize) -> Option<Record> {
        let record = Record::any_object(text, from, to);
        (!record.pairs.is_empty()).then_some(record)
    }

    /// Reads the object that begins at an offset, as far as another, with or without names.
    pub(crate) fn any_object(text: &str, from: usize, to: usize) -> Record {
        let bytes = &text.as_bytes()[..to];
        let mut record = Record {
            end: from,
            ..Record::default()
        };
        // For each open mark the pair whose value it opens, and whether it is an object.
        let mut open: Vec<(Option<usize>, bool)> = Vec::new();
        let mut name: Option<Span> = None;
        let mut at = from;
        while at < bytes.len() && record.pairs.len() < MOST_PAIRS {
            let byte = bytes[at];
            match byte {
                b'{' | b'[' => {
                    let parent = open.last().and_then(|&(pair, _)| pair);
                    let holder = match name.take() {
                        Some(name) => {
                            let value = (at, at + 1);
                            record.push(
                                text,
                                Pair {
                                    name,
                                    parent,
                                    value,
                                    nested: true,
                                },
                            );
                            Some(record.pairs.len() - 1)
                        }
                        None => parent,
                    };
                    open.push((holder, byte == b'{'));
                    at += 1;
                }
                b'}' | b']' => {
                    open.pop();
                    at += 1;
                    name = None;
                    if open.is_empty() {
                        record.closed = true;
                        break;
                    }
                }
                b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' => at += 1,
                _ => {
                    let (span, after) = scalar(bytes, at);
                    let in_object = open.last().is_some_and(|&(_, object)| object);
                    let follows = bytes[after..].iter().position(|byte| !byte.is_ascii_whitespace());
                    let is_name = follows.is_some_and(|ahead| bytes[after + ahead] == b':');
                    let parent = open.last().and_then(|&(pair, _)| pair);
                    if in_object && name.is_none() && is_name {
                        name = Some(span);
                    } else if let Some(name) = name.take() {
                        record.push(
                            text,
                            Pair {
                                name,
                                parent,
                                value: span,
                                nested: false,
                            },
                        );
                    }
                    at = after.max(at + 1);
                }
            }
        }
        record.end = at.min(bytes.len());
        scan::looked(record.end - from);
        record
    }

    /// Reads `name=value` pairs of a line.
    pub(crate) fn logfmt(text: &str, line: Span) -> Record {
        let bytes = &text.as_bytes()[..line.1];
        let mut record = Record {
            end: line.1,
            closed: true,
            ..Record::default()
        };
        let mut at = line.0;
        scan::looked(line.1 - line.0);
        while at < bytes.len() && record.pairs.len() < MOST_PAIRS {
            let start = at;
            while at < bytes.len() && is_in_name(bytes[at]) {
                at += 1;
            }
            if at > start && at < bytes.len() && bytes[at] == b'=' {
                let name = (start, at);
                let (value, after) = match bytes.get(at + 1) {
                    Some(b'"' | b'\'') => scalar(bytes, at + 1),
                    _ => {
                        let end = bytes[at + 1..]
                            .iter()
                            .position(|byte| matches!(byte, b' ' | b'\t' | b','));
                        let end = end.map_or(bytes.len(), |end| at + 1 + end);
                        ((at + 1, end), end)
                    }
                };
                record.push(
                    text,
                    Pair {
                        name,
                        parent: None,
                        value,
                        nested: false,
                    },
                );
                at = after.max(at + 1);
            } else {
                // A quoted message is skipped whole.
                at = match bytes.get(at) {
                    Some(b'"') => scalar(bytes, at).1,
                    _ => at + 1,
                };
            }
        }
        record
    }

    /// The value of a name: `status`, or `httpRequest.status` for one below another. In either case, `-` and `_` alike.
    pub(crate) fn get(&self, text: &str, name: &str) -> Option<Span> {
        self.find(text, name).map(|pair| pair.value)
    }

    /// The text of a value.
    pub(crate) fn text<'t>(&self, text: &'t str, name: &str) -> Option<&'t str> {
        self.get(text, name).map(|span| scan::slice(text, span))
    }

    /// Checks if a name is there.
    pub(crate) fn has(&self, text: &str, name: &str) -> bool {
        self.find(text, name).is_some()
    }

    /// The first pair of that name.
    pub(crate) fn find(&self, text: &str, name: &str) -> Option<&Pair> {
        let dot = name.bytes().rposition(|byte| byte == b'.');
        let last = dot.map_or(name, |dot| &name[dot + 1..]);
        if self.names & (bit(last.as_bytes()) | dot.map_or(0, |_| bit(name.as_bytes()))) == 0 {
            return None;
        }
        scan::looked(self.pairs.len());
        self.pairs.iter().find(|pair| {
            // Lengths differ mostly: no name is looked at then.
            let length = pair.name.1 - pair.name.0;
            if length == last.len() && same_name(scan::slice(text, pair.name), last) {
                return dot.is_none_or(|dot| self.is_below(text, pair, &name[..dot]));
            }
            dot.is_some() && length == name.len() && same_name(scan::slice(text, pair.name), name)
        })
    }

    /// Checks if a pair stands below names.
    fn is_below(&self, text: &str, pair: &Pair, above: &str) -> bool {
        let (rest, last) = match above.rsplit_once('.') {
            Some((rest, last)) => (Some(rest), last),
            None => (None, above),
        };
        let Some(parent) = pair.parent.map(|place| &self.pairs[place]) else {
            return false;
        };
        same_name(scan::slice(text, parent.name), last)
            && rest.is_none_or(|rest| self.is_below(text, parent, rest))
    }

    /// Checks if the record has these names in this order, each below the outermost object or the names before its dots.
    pub(crate) fn has_in_order(&self, text: &str, names: &str) -> Option<Span> {
        let mut pairs = self.pairs.iter();
        let mut span: Option<Span> = None;
        for wanted in names.split(' ') {
            let (name, value) = wanted
                .split_once('=')
                .map_or((wanted, None), |(name, value)| (name, Some(value)));
            let (above, last) = match name.rsplit_once('.') {
                Some((above, last)) => (Some(above), last),
                None => (None, name),
            };
            let pair = pairs.find(|pair| {
                scan::slice(text, pair.name) == last
                    && match above {
                        Some(above) => self.is_below(text, pair, above),
                        None => pair.parent.is_none(),
                    }
                    && value.is_none_or(|value| scan::slice(text, pair.value).starts_with(value))
            })?;
            let from = span.map_or(pair.name.0, |(from, _)| from);
            span = Some((from, pair.value.1));
        }
        span
    }

    /// Checks if a pair's value is an object or a list.
    pub(crate) fn is_nested(&self, pair: &Pair) -> bool {
        pair.nested
    }
}

/// Checks if a byte may stand in a name of `name=value`.
fn is_in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$' | b'%' | b'{' | b'}')
}

/// Checks if two names are the same, in either case, with `-` and `_` alike.
fn same_name(one: &str, other: &str) -> bool {
    let alike = |byte: u8| {
        if byte == b'-' {
            b'_'
        } else {
            byte.to_ascii_lowercase()
        }
    };
    one.len() == other.len()
        && one
            .bytes()
            .zip(other.bytes())
            .all(|(one, other)| alike(one) == alike(other))
}

/// A value or name at an offset: its span without quotes, and where it ends.
fn scalar(bytes: &[u8], from: usize) -> (Span, usize) {
    // Escaped quotes, as in an object inside a string.
    if bytes[from..].starts_with(b"\\\"") {
        let end = scan::find_from(bytes, b"\\\"", from + 2).unwrap_or(bytes.len());
        return ((from + 2, end), (end + 2).min(bytes.len()));
    }
    let quote = bytes[from];
    if matches!(quote, b'"' | b'\'' | b'`') {
        let mut end = from + 1;
        while end < bytes.len() && bytes[end] != quote {
            end += if bytes[end] == b'\\' { 2 } else { 1 };
        }
        let end = end.min(bytes.len());
        return ((from + 1, end), (end + 1).min(bytes.len()));
    }
    let mut end = from;
    while end < bytes.len()
        && !matches!(
            bytes[end],
            b',' | b'}' | b']' | b':' | b'\n' | b'\r' | b'{' | b'['
        )
    {
        end += 1;
    }
    let trimmed = bytes[from..end]
        .iter()
        .rposition(|byte| !byte.is_ascii_whitespace());
    ((from, trimmed.map_or(from, |last| from + last + 1)), end)
}

#[cfg(test)]
mod tests {
    use super::Record;

    #[test]
    fn nested_names_are_found() {
        let text = r#"{"a":{"status":502,"b":[{"c":"x"}]},"msg":"p \"q\" r","status":null}"#;
        let record = Record::object(text, 0, text.len()).unwrap();
        assert_eq!(record.text(text, "a.status"), Some("502"));
        assert_eq!(record.text(text, "a.b.c"), Some("x"));
        assert_eq!(record.text(text, "msg"), Some(r#"p \"q\" r"#));
        assert!(record.closed);
        assert!(record.has_in_order(text, "a.b.c msg status").is_some());
        assert!(record.has_in_order(text, "msg a").is_none());
    }

    #[test]
    fn objects_of_scripts_and_cut_ones_are_read() {
        let text = "{\n  date: 'Fri, 26 Jan',\n  'content-type': 'text/html',\n  status: 403,\n  open: 'x";
        let record = Record::object(text, 0, text.len()).unwrap();
        assert_eq!(record.text(text, "content-type"), Some("text/html"));
        assert_eq!(record.text(text, "status"), Some("403"));
        assert!(!record.closed);
    }

    #[test]
    fn pairs_with_an_equals_sign_are_read() {
        let text = r#"time="2020" level=info msg="a b=c" status=502 dyno= service=30ms"#;
        let record = Record::logfmt(text, (0, text.len()));
        assert_eq!(record.text(text, "status"), Some("502"));
        assert_eq!(record.text(text, "dyno"), Some(""));
        assert_eq!(record.pairs.len(), 6);
    }
}
