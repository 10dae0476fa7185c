//! Prefixes that collectors of logs put before a line: syslog, Docker, Kubernetes, timestamps.

use crate::evidence::Span;
use crate::scan;

/// A line without one more prefix, and the name of the program that the prefix gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stripped<'t> {
    pub(crate) rest: Span,
    pub(crate) program: Option<&'t str>,
}

/// Strips one prefix.
pub(crate) fn strip(text: &str, line: Span) -> Option<Stripped<'_>> {
    let bytes = &text.as_bytes()[line.0..line.1];
    let at = |length: usize, program| {
        let from = (line.0 + length).min(line.1);
        let blank = text.as_bytes()[from..line.1]
            .iter()
            .take_while(|byte| **byte == b' ')
            .count();
        Some(Stripped {
            rest: (from + blank, line.1),
            program,
        })
    };
    // A priority, as in <134>.
    if bytes.first() == Some(&b'<')
        && let Some((_, digits)) = scan::number(&bytes[1..])
        && bytes.get(1 + digits) == Some(&b'>')
    {
        return at(2 + digits, None);
    }
    // Jan 10 09:05:41 host program[1]:
    if bytes.len() > 16 && bytes[3] == b' ' && bytes[9] == b':' && bytes[12] == b':' && is_month(&bytes[..3])
    {
        return host_and_program(text, line, 16).or_else(|| at(16, None));
    }
    // The version and time of RFC 5424: 1 2026-11-27T...
    if bytes.starts_with(b"1 ") && scan::starts_with_timestamp(&bytes[2..]) {
        return at(2, None);
    }
    if scan::starts_with_timestamp(bytes) {
        let end = bytes[11..]
            .iter()
            .position(|byte| *byte == b' ')
            .map_or(bytes.len(), |end| end + 12);
        // The runtime of containers: stdout F line.
        let rest = bytes.get(end..).unwrap_or_default();
        for stream in [b"stdout F ", b"stderr F ", b"stdout P ", b"stderr P "] {
            if rest.starts_with(stream) {
                return at(end + 9, None);
            }
        }
        return host_and_program(text, line, end).or_else(|| at(end, None));
    }
    // Docker Compose: name | line; Kubernetes: [pod/name/container] line.
    if bytes.first() == Some(&b'[')
        && bytes.get(1..5).is_some_and(|pod| pod == b"pod/")
        && let Some(end) = scan::find(bytes, b"] ")
    {
        return at(end + 2, None);
    }
    if let Some(bar) = bytes.iter().take(60).position(|byte| *byte == b'|')
        && bar > 0
    {
        let name = bytes[..bar].trim_ascii_end();
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'/');
        if !name.is_empty() && name.iter().all(is_name) && bytes.get(bar + 1) == Some(&b' ') {
            return at(bar + 2, None);
        }
    }
    None
}

fn is_month(bytes: &[u8]) -> bool {
    scan::MONTHS.contains(&bytes)
}

/// Strips `host program[1]: ` or `program[1]: `.
fn host_and_program(text: &str, line: Span, skip: usize) -> Option<Stripped<'_>> {
    let rest = text.get(line.0 + skip..line.1)?;
    let mut at = 0;
    for word in rest.splitn(4, ' ').take(3) {
        let program = word
            .strip_suffix(':')
            .map(|word| word.split('[').next().unwrap_or(word));
        at += word.len() + 1;
        if let Some(program) = program.filter(|program| is_program(program)) {
            let from = (line.0 + skip + at).min(line.1);
            return Some(Stripped {
                rest: scan::trim(text, (from, line.1)),
                program: Some(program),
            });
        }
    }
    None
}

fn is_program(name: &str) -> bool {
    let is_in_name =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'/' | b'@');
    !name.is_empty() && name.bytes().all(is_in_name) && name.bytes().any(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::strip;

    #[test]
    fn prefixes_are_stripped() {
        for (line, rest, program) in [
            (
                "Jan 10 09:05:41 host caddy[363079]: {\"a\":1}",
                "{\"a\":1}",
                Some("caddy"),
            ),
            (
                "<134>Jan 10 09:05:41 lb1 haproxy[1]: x",
                "Jan 10 09:05:41 lb1 haproxy[1]: x",
                None,
            ),
            ("Jan 10 09:05:41 lb1 haproxy[1]: x y", "x y", Some("haproxy")),
            (
                "2024-01-02T03:04:05.678Z stdout F 10.0.0.1 - x",
                "10.0.0.1 - x",
                None,
            ),
            ("web_1  | 10.0.0.1 - x", "10.0.0.1 - x", None),
            ("[pod/web-1/nginx] 10.0.0.1 - x", "10.0.0.1 - x", None),
            (
                "2012-01-20T02:10:47+00:00 heroku[router]: at=info",
                "at=info",
                Some("heroku"),
            ),
        ] {
            let stripped = strip(line, (0, line.len())).unwrap();
            assert_eq!((&line[stripped.rest.0..], stripped.program), (rest, program));
        }
        assert_eq!(strip("GET / HTTP/1.1", (0, 14)), None);
    }
}
