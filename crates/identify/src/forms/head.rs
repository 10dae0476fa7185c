//! Heads of responses: status lines and fields, in the ways that tools print them.

use crate::evidence::Span;
use crate::scan;
use crate::signs::Field;

/// A line of a head.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// A status line: the status, where it stands, and the reason phrase.
    Status(u16, Span, Span),
    /// A field: its name and value.
    Field(Span, Span),
    /// A line of the request, or of a tool about the connection.
    Skipped,
}

/// Prefixes of tools before a line that was received.
const RECEIVED: [&str; 7] = [
    "< ",
    "<= Recv header: ",
    "* < ",
    "<- ",
    "header: ",
    "reply: '",
    "S: ",
];

/// Prefixes of tools before a line that was sent, or that is about the connection.
const SENT: [&str; 8] = [
    "> ", "=> Send", "} [", "{ [", "<= Recv", "== Info", "-> ", "send: ",
];

/// The part of a line that was received; `None` where it was sent.
fn received(text: &str, line: Span) -> Option<(Span, bool)> {
    let line = scan::trim(text, line);
    let content = scan::slice(text, line);
    if let Some(mark) = RECEIVED.iter().find(|mark| content.starts_with(**mark)) {
        return Some((scan::trim(text, (line.0 + mark.len(), line.1)), true));
    }
    if matches!(content, "<" | ">" | "*") || SENT.iter().any(|mark| content.starts_with(mark)) {
        return None;
    }
    Some((line, false))
}

/// Reads a line of a head.
pub(crate) fn line(text: &str, span: Span) -> Option<Line> {
    let Some((span, marked)) = received(text, span) else {
        return Some(Line::Skipped);
    };
    let content = scan::slice(text, span);
    if let Some((status, at, phrase)) = status_line(content) {
        return Some(Line::Status(status, shift(at, span.0), shift(phrase, span.0)));
    }
    if content.starts_with("* ") && !marked {
        return None;
    }
    field(text, span).map(|field| Line::Field(field.name, field.value))
}

/// Checks if a line is one of a tool about the request or the connection.
pub(crate) fn is_sent(text: &str, span: Span) -> bool {
    received(text, span).is_none()
}

fn shift(span: Span, by: usize) -> Span {
    (span.0 + by, span.1 + by)
}

/// Reads `HTTP/1.1 404 Not Found` at the beginning of a line.
pub(crate) fn status_line(content: &str) -> Option<(u16, Span, Span)> {
    let bytes = content.as_bytes();
    if !scan::starts_in_any_case(bytes, "HTTP/") {
        return None;
    }
    let blank = bytes.iter().position(|byte| *byte == b' ')?;
    if blank > 9
        || !bytes[5..blank]
            .iter()
            .all(|byte| byte.is_ascii_digit() || *byte == b'.')
        || blank == 5
    {
        return None;
    }
    let from = blank + bytes[blank..].iter().take_while(|byte| **byte == b' ').count();
    let status = scan::status(content.get(from..from + 3)?)?;
    if bytes
        .get(from + 3)
        .is_some_and(|byte| byte.is_ascii_alphanumeric())
    {
        return None;
    }
    let phrase = content[from + 3..].trim_end_matches(['"', '\'', '\r']);
    let start = from + 3 + (phrase.len() - phrase.trim_start().len());
    Some((status, (from, from + 3), (start, from + 3 + phrase.len())))
}

/// The place of a status line in the middle of a line, after a quote, a bracket or a blank.
pub(crate) fn status_line_within(text: &str, line: Span) -> Option<usize> {
    let content = scan::slice(text, line);
    let mut from = 0;
    while let Some(at) = scan::find_from(content.as_bytes(), b"HTTP/", from) {
        let before = content.as_bytes().get(at.wrapping_sub(1));
        let is_apart =
            before.is_none_or(|byte| matches!(byte, b' ' | b'"' | b'\'' | b'<' | b'[' | b'|' | b'\t' | b'`'));
        if is_apart && at > 0 && content.get(at..).is_some_and(|rest| status_line(rest).is_some()) {
            return Some(line.0 + at);
        }
        from = at + 5;
    }
    None
}

/// Reads a field: `Name: value`, `"name": "value",` or `name: 'value',`.
pub(crate) fn field(text: &str, span: Span) -> Option<Field> {
    let content = scan::slice(text, span);
    let bytes = content.as_bytes();
    let quote = bytes.first().filter(|byte| matches!(byte, b'"' | b'\'')).copied();
    let from = usize::from(quote.is_some());
    // The pseudo field of HTTP/2.
    let colon = usize::from(bytes.get(from) == Some(&b':'));
    let length = bytes[from + colon..]
        .iter()
        .take_while(|byte| is_in_name(**byte))
        .count();
    let mut at = from + colon + length;
    if length == 0 {
        return None;
    }
    let name = (span.0 + from, span.0 + at);
    if quote.is_some() && bytes.get(at) == quote.as_ref() {
        at += 1;
    }
    if bytes.get(at) != Some(&b':') {
        return None;
    }
    let mut value = scan::trim(text, (span.0 + at + 1, span.1));
    let written = scan::slice(text, value);
    // The marks of an object in a script, not those of the value.
    let bare = written.strip_suffix(',').unwrap_or(written);
    for mark in ['"', '\'', '`'] {
        if let Some(inner) = bare.strip_prefix(mark).and_then(|inner| inner.strip_suffix(mark))
            && (quote.is_some() || mark == '\'')
        {
            value = scan::span_of(text, inner);
        }
    }
    // A blank or an end follows the colon, unless the tool leaves it out.
    let after = bytes.get(at + 1);
    let is_address = after == Some(&b'/') && bytes.get(at + 2) == Some(&b'/');
    (!is_address).then_some(Field { name, value })
}

/// Checks if a byte may stand in the name of a field.
fn is_in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// Checks if a field is one of a response that any server sends.
pub(crate) fn is_common(name: &str) -> bool {
    const NAMES: [&str; 30] = [
        "server",
        "date",
        "content-type",
        "content-length",
        "content-encoding",
        "transfer-encoding",
        "connection",
        "cache-control",
        "expires",
        "etag",
        "last-modified",
        "location",
        "set-cookie",
        "vary",
        "via",
        "age",
        "x-cache",
        "x-powered-by",
        "www-authenticate",
        "retry-after",
        "strict-transport-security",
        "x-frame-options",
        "allow",
        "x-content-type-options",
        "access-control-allow-origin",
        "alt-svc",
        "proxy-status",
        "cache-status",
        "server-timing",
        "referrer-policy",
    ];
    NAMES.iter().any(|common| name.eq_ignore_ascii_case(common))
}

/// Checks if a name is a field that some emitter leaves.
pub(crate) fn is_sign(name: &str) -> bool {
    let bytes = name.as_bytes();
    scan::looked(100);
    let has_mark = name.contains('-') || name.contains('_') || matches!(name.len(), 3 | 7);
    has_mark
        && status_atlas_facts::EMITTERS
            .iter()
            .flat_map(|emitter| emitter.fields)
            .any(|sign| {
                sign.name.len() > 2
                    && scan::starts_in_any_case(bytes, sign.name)
                    && (bytes.len() == sign.name.len()
                        || sign.compare == status_atlas_facts::emitters::Match::NameStarts)
            })
}

/// The status in a line such as `Status Code: 403 Forbidden`, `Status: 403`, `:status: 502` or `[ERROR] 503 ...`.
pub(crate) fn status_field(text: &str, span: Span) -> Option<(u16, Span)> {
    let field = field(text, scan::trim(text, span))?;
    let name = scan::slice(text, field.name);
    const NAMES: [&str; 9] = [
        "status",
        ":status",
        "statuscode",
        "status_code",
        "http_status",
        "http-status",
        "responsecode",
        "response_code",
        "http_code",
    ];
    if !NAMES.iter().any(|known| name.eq_ignore_ascii_case(known)) {
        return None;
    }
    let value = scan::slice(text, field.value);
    let digits = value.get(..3)?;
    let apart = value
        .as_bytes()
        .get(3)
        .is_none_or(|byte| !byte.is_ascii_alphanumeric());
    let status = scan::status(digits).filter(|_| apart)?;
    Some((status, (field.value.0, field.value.0 + 3)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_lines_are_read() {
        assert_eq!(
            status_line("HTTP/1.1 502 Bad Gateway"),
            Some((502, (9, 12), (13, 24)))
        );
        assert_eq!(status_line("HTTP/2 403").map(|line| line.0), Some(403));
        assert_eq!(status_line("HTTP/1.1\" 200"), None);
        assert_eq!(status_line("HTTP/1.1 1000 x"), None);
    }

    #[test]
    fn fields_are_read_however_they_are_printed() {
        for (line, name, value) in [
            ("Server: nginx", "Server", "nginx"),
            ("  'cf-mitigated': 'challenge',", "cf-mitigated", "challenge"),
            ("connection: 'close',", "connection", "close"),
            ("\"etag\": \"W/x\",", "etag", "W/x"),
            ("etag: \"61b1d506-e\"", "etag", "\"61b1d506-e\""),
            ("x-empty:", "x-empty", ""),
            (":status: 502", ":status", "502"),
        ] {
            let field = field(line, scan::trim(line, (0, line.len()))).unwrap();
            assert_eq!(
                (
                    &line[field.name.0..field.name.1],
                    &line[field.value.0..field.value.1]
                ),
                (name, value)
            );
        }
        assert!(field("https://example.com/", (0, 20)).is_none());
    }

    #[test]
    fn marks_of_tools_are_stripped() {
        let read = |text: &str| line(text, (0, text.len()));
        assert!(matches!(read("< HTTP/2 200"), Some(Line::Status(200, ..))));
        assert!(matches!(
            read("<= Recv header: Server: Zscaler/6.2"),
            Some(Line::Field(..))
        ));
        assert_eq!(read("> GET / HTTP/1.1"), Some(Line::Skipped));
        assert_eq!(read("* Connected to host"), None);
    }
}
