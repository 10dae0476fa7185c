//! Secrets in a text, to be masked on the screen: authorization, cookies, passwords, keys, tokens.
//!
//! Text that only looks random stays: request ids do, and people need them.

use status_atlas_text::secrets::{is_in_token, means_secret, token_length};

use crate::evidence::Span;
use crate::scan;

/// Names that only sound like one of them.
const HARMLESS: [&str; 6] = [
    "vary",
    "tokens",
    "server_tokens",
    "x-cache-key",
    "cf-cache-key",
    "session-affinity",
];

/// The parts of a text that hold secrets, in order, as byte offsets; none touches another.
///
/// ```
/// let text = "> Authorization: Bearer abc123def456\r\n< HTTP/1.1 401";
/// let [(from, to)] = status_atlas_identify::secrets(text)[..] else { panic!() };
/// assert_eq!(&text[from..to], "Bearer abc123def456");
/// ```
pub fn secrets(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut found: Vec<Span> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let span = match bytes[at] {
            b':' if bytes[at..].starts_with(b"://") => user_in_address(text, at + 3),
            b':' | b'=' => named(text, at),
            b'%' if bytes[at..].len() > 2 && bytes[at..at + 3].eq_ignore_ascii_case(b"%3d") => {
                named(text, at)
            }
            b'A' | b'S' | b'd' | b'e' | b'g' | b'h' | b'n' | b'r' | b's' | b'x' => known(text, at),
            b'B' | b'b' => credentials(text, at),
            b'-' => key_or_user(text, at),
            _ => None,
        };
        match span.filter(|(from, to)| from < to) {
            Some(span) => {
                found.push(span);
                at = span.1;
            }
            None => at += 1,
        }
    }
    found
}

/// The value behind a separator, if its name means a secret.
fn named(text: &str, separator: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let beside = |byte: &u8| matches!(byte, b' ' | b'"' | b'\'' | b'\\' | b']');
    let end = bytes[..separator].iter().rposition(|byte| !beside(byte))? + 1;
    // Names are short: the search for their beginning is bounded.
    let least = end.saturating_sub(64);
    let is_in_name =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-') || !byte.is_ascii();
    let start = bytes[least..end]
        .iter()
        .rposition(|byte| !is_in_name(byte))
        .map_or(least, |place| least + place + 1);
    let name = text.get(start..end)?.to_ascii_lowercase();
    if separator - end > 4 || HARMLESS.contains(&name.as_str()) || !means_secret(&name) {
        return None;
    }
    let skip = if bytes[separator] == b'%' { 3 } else { 1 };
    let mut from = separator + skip;
    while from < bytes.len() && matches!(bytes[from], b' ' | b'\\') {
        from += 1;
    }
    let quote = bytes
        .get(from)
        .filter(|byte| matches!(byte, b'"' | b'\''))
        .copied();
    from += usize::from(quote.is_some());
    let is_field = bytes[separator] == b':'
        && quote.is_none()
        && (scan::has(&name, "authorization") || scan::has(&name, "cookie"));
    let rest = bytes.get(from..)?;
    let length = rest.iter().position(|byte| match (quote, is_field) {
        (Some(quote), _) => *byte == quote || *byte == b'\\',
        (None, true) => matches!(byte, b'\n' | b'\r' | b'"' | b'\''),
        (None, false) => {
            byte.is_ascii_whitespace()
                || matches!(byte, b'&' | b'"' | b'\'' | b';' | b',' | b'}' | b'<' | b')')
        }
    });
    let to = from + length.unwrap_or(rest.len());
    text.get(from..to)?;
    Some((from, to))
}

/// The user and password of an address, as in `https://user:password@host/`.
fn user_in_address(text: &str, from: usize) -> Option<Span> {
    let bytes = &text.as_bytes()[from..];
    let end = bytes
        .iter()
        .take(256)
        .position(|byte| byte.is_ascii_whitespace() || b"/?#\"'<>".contains(byte));
    let authority = &bytes[..end.unwrap_or(bytes.len().min(256))];
    let at = authority.iter().rposition(|byte| *byte == b'@')?;
    text.get(from..from + at)?;
    Some((from, from + at))
}

/// A token that begins as well-known ones do.
fn known(text: &str, at: usize) -> Option<Span> {
    let is_within = |byte: u8| is_in_token(byte) && byte != b'=' && byte != b'/' || byte == b'.';
    if at > 0 && is_within(text.as_bytes()[at - 1]) {
        return None;
    }
    let length = token_length(&text[at..])?;
    let token = &text.as_bytes()[at..at + length];
    let is_random = token.iter().any(u8::is_ascii_digit) || token.iter().any(u8::is_ascii_uppercase);
    is_random.then_some((at, at + length))
}

/// Credentials behind the name of their scheme.
fn credentials(text: &str, at: usize) -> Option<Span> {
    let bytes = &text.as_bytes()[at..];
    let scheme = ["bearer ", "basic "]
        .into_iter()
        .find(|scheme| scan::starts_in_any_case(bytes, scheme))?;
    let rest = &bytes[scheme.len()..];
    let length = rest
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"+/=_-.~".contains(byte))
        .count();
    let token = &rest[..length];
    let is_random = token.iter().any(u8::is_ascii_digit)
        || token
            .windows(2)
            .any(|two| two[0].is_ascii_lowercase() && two[1].is_ascii_uppercase());
    let from = at + scheme.len();
    (length >= 8 && (is_random || length >= 20)).then_some((from, from + length))
}

/// A private key, or the user that curl is told.
fn key_or_user(text: &str, at: usize) -> Option<Span> {
    let rest = &text[at..];
    if rest.starts_with("-----BEGIN ")
        && rest
            .get(..64.min(rest.len()))
            .is_some_and(|head| scan::has(head, "PRIVATE KEY"))
    {
        let end = scan::place(rest, "-----END").unwrap_or(rest.len());
        return Some((at, at + end));
    }
    let before = at == 0 || text.as_bytes()[at - 1] == b' ';
    let flag = ["-u ", "-U ", "--user ", "--proxy-user "]
        .into_iter()
        .find(|flag| rest.starts_with(flag))?;
    let word = rest[flag.len()..].split_ascii_whitespace().next()?;
    let span = scan::span_of(text, word);
    (before && word.contains(':')).then_some(span)
}

#[cfg(test)]
mod tests {
    use super::secrets;

    fn found(text: &str) -> Vec<&str> {
        secrets(text)
            .into_iter()
            .map(|(from, to)| &text[from..to])
            .collect()
    }

    #[test]
    fn secrets_are_found_in_every_form() {
        for (text, secret) in [
            ("Cookie: a=b; c=d\nx", "a=b; c=d"),
            ("Set-Cookie: id=1; HttpOnly", "id=1; HttpOnly"),
            ("GET /login?api_key=1x&x=2 HTTP/1.1", "1x"),
            ("{\"password\": \"hunter2\"}", "hunter2"),
            ("https://user:hunter2@host/", "user:hunter2"),
            ("curl -u admin:hunter2 localhost", "admin:hunter2"),
            ("with Bearer abc123def456 sent", "abc123def456"),
            ("id AKIAIOSFODNN7EXAMPLE", "AKIAIOSFODNN7EXAMPLE"),
            ("?next=%2Fhome%3Ftoken%3Dabc", "abc"),
            (
                "publish with npm_0a1B2c3D4e5F6g7H8i9J",
                "npm_0a1B2c3D4e5F6g7H8i9J",
            ),
            (
                "SG.ngeVfQFYQlKU0ufo8x5d1A.TwL2iGABf9DHoTf9",
                "SG.ngeVfQFYQlKU0ufo8x5d1A.TwL2iGABf9DHoTf9",
            ),
            ("contrase\u{f1}a=hunter2", "hunter2"),
            ("ssn=078051120", "078051120"),
        ] {
            assert_eq!(found(text), [secret], "{text}");
        }
    }

    #[test]
    fn ids_and_words_are_no_secrets() {
        for text in [
            "cf-ray: 51580b6abcff6275-KBP",
            "x-amzn-trace-id: Root=1-5e1b4151-5ac6c58f0f8f8f8f8f8f8f8f",
            "basic auth, bearer token required",
            "server: envoy",
            "npm_config_registry",
            "502 Bad Gateway",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
