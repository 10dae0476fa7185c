//! Texts without a status line: pages, objects, messages, fields alone. The status is found by what stands beside it.

use crate::evidence::{Certainty, Evidence, Form, Span, Weight};
use crate::numbers;
use crate::record::{Pair, Record};
use crate::scan;
use crate::signs::{Case, Field};
use crate::verdict::{self, judge};

use super::access_log::Line;
use super::{client_error, haproxy, head, records};

/// Words that introduce a status, and how sure they are.
const INTRODUCERS: [(&str, u8); 35] = [
    ("<title>", 3),
    ("<h1>", 3),
    ("http status", 4),
    ("status code", 4),
    ("statuscode", 4),
    ("status_code", 4),
    ("status-code", 4),
    ("http error", 4),
    ("http_code", 4),
    ("http code", 4),
    ("response code", 4),
    ("responsecode", 4),
    ("returned error", 4),
    ("http response status", 4),
    ("status", 3),
    ("http/1.1", 4),
    ("http/1.0", 4),
    ("http/2", 4),
    ("http/3", 4),
    ("http", 3),
    ("crawled", 3),
    ("ignoring response <", 4),
    ("error code", 2),
    ("error", 2),
    ("exit code", 0),
    ("code", 2),
    ("responded with", 2),
    ("response", 2),
    ("returned", 2),
    ("returned a", 2),
    ("with", 1),
    ("received", 1),
    ("get", 0),
    ("an", 1),
    ("failed", 1),
];

/// The certainty of a number that its phrase follows.
const WITH_PHRASE: u8 = 3;

/// The least certainty at which a number is taken for a status.
const ENOUGH: u8 = 2;

/// Finds the status that a text names: never a date, a port, a size or a duration.
pub(crate) fn status(text: &str, span: Span) -> Option<(u16, Span)> {
    let bytes = text.as_bytes();
    let mut best: Option<(u8, u16, Span)> = None;
    let mut at = span.0;
    // Statuses stand near the beginning; a page's scripts and styles are full of numbers.
    let to = span.1.min(span.0 + MOST_TEXT);
    while at + 3 <= to {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let digits = bytes[at..to]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        if digits == 3
            && let Some(status) = scan::status(scan::slice(text, (at, at + 3)))
        {
            let sure = sureness(text, span.0, at, status);
            if sure >= ENOUGH && best.is_none_or(|(before, ..)| sure > before) {
                best = Some((sure, status, (at, at + 3)));
            }
        }
        at += digits;
    }
    best.map(|(_, status, span)| (status, span))
}

/// The status that an object names: an error's content repeats it.
fn object_status(text: &str, span: Span) -> Option<(u16, Span)> {
    let content = scan::slice(text, span);
    let open = content.find('{').filter(|open| *open < 200)?;
    let record = Record::object(text, span.0 + open, span.1)?;
    const NAMES: [&str; 10] = [
        "status",
        "statusCode",
        "status_code",
        "httpStatus",
        "http_status",
        "error.code",
        "error.status",
        "code",
        "errorCode",
        "error.statusCode",
    ];
    NAMES.iter().find_map(|name| {
        let span = record.get(text, name)?;
        scan::status(scan::slice(text, span)).map(|status| (status, span))
    })
}

/// The most of a text in which a status is looked for, in bytes.
const MOST_TEXT: usize = 16 * 1024;

/// The certainty, from 0 on, that the number at a place is a status.
fn sureness(text: &str, from: usize, at: usize, status: u16) -> u8 {
    let bytes = text.as_bytes();
    let after = &bytes[at + 3..];
    let next = after.first().copied().unwrap_or(b' ');
    let follows_number = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    if next.is_ascii_alphanumeric()
        || matches!(next, b'%' | b'_' | b'/')
        || matches!(next, b'.' | b':' | b',' | b'-') && follows_number(after.get(1))
    {
        // IIS writes 404.0.
        let is_substatus = next == b'.' && text[from..at].ends_with("HTTP Error ");
        if !is_substatus {
            return 0;
        }
    }
    let before = bytes[from..at].last().copied().unwrap_or(b' ');
    let head = &text.as_bytes()[from..at];
    let word = &head[head.len().saturating_sub(40)..];
    let glued = before.is_ascii_alphabetic();
    if glued {
        // E426 and HTTP503.
        let is_npm = before == b'E' && word.len() >= 2 && !word[word.len() - 2].is_ascii_alphanumeric();
        let is_http = word.len() >= 4 && word[word.len() - 4..].eq_ignore_ascii_case(b"http");
        return if is_npm && status >= 400 || is_http { 3 } else { 0 };
    }
    if matches!(before, b'.' | b'-' | b'_' | b'/' | b',') && word.len() > 1 && !word.ends_with(b"HTTP/") {
        let is_separated =
            before == b'-' && word.ends_with(b" -") || before == b'.' && word.ends_with(b"...");
        if !is_separated {
            return 0;
        }
    }
    // A log of crawlers: <999 https://...>
    if before == b'<' && after.starts_with(b" http") {
        return 4;
    }
    let marks = |byte: &u8| {
        matches!(
            byte,
            b' ' | b':' | b'=' | b'"' | b'\'' | b'(' | b'[' | b'#' | b'\\' | b'\t' | b'\n' | b'\r' | b'>'
        )
    };
    let keep = word
        .iter()
        .rposition(|byte| !marks(byte))
        .map_or(0, |last| last + 1);
    let closed = word[keep..].contains(&b'>');
    let mut introduced = &word[..keep];
    let restored;
    if closed {
        restored = [introduced, b">"].concat();
        introduced = &restored;
    }
    let ends = |piece: &str| {
        introduced.len() >= piece.len()
            && introduced[introduced.len() - piece.len()..].eq_ignore_ascii_case(piece.as_bytes())
            && !introduced[..introduced.len() - piece.len()]
                .last()
                .is_some_and(|byte| byte.is_ascii_alphabetic() && piece.len() < 4)
    };
    let introduced = INTRODUCERS
        .iter()
        .find(|(piece, _)| ends(piece))
        .map_or(0, |(_, sure)| *sure);
    let rest = text.get(at + 3..).unwrap_or_default();
    let rest = rest.trim_start_matches([
        ' ', ':', '-', '\u{2013}', '(', '|', ',', '"', '\'', '\t', ')', '\r', '\n', ';',
    ]);
    let phrased = numbers::phrases(status).any(|phrase| scan::starts_in_any_case(rest.as_bytes(), phrase));
    let is_known = (400..600).contains(&status) || phrased || numbers::only_maker(status).is_some();
    let phrase = if phrased { WITH_PHRASE } else { 0 };
    match introduced {
        0..=2 if !is_known => 0,
        introduced => introduced + phrase,
    }
}

/// Reads a text that is no head and no line of a log.
pub(crate) fn read(text: &str, span: Span) -> Option<Evidence> {
    let span = scan::trim(text, span);
    let content = scan::slice(text, span);
    if content.is_empty() {
        return None;
    }
    let line = Line {
        text,
        span,
        program: None,
    };
    if let Some(evidence) = other_protocol(line) {
        return Some(evidence);
    }
    if let Some(evidence) = haproxy::state_alone(line) {
        return Some(evidence);
    }
    if let Some(evidence) = table(line) {
        return Some(evidence);
    }
    let mut case = Case::new(text, Form::Body, span);
    read_fields(&mut case);
    if case.status.is_none() {
        case.status = object_status(text, span).or_else(|| status(text, span));
    }
    if let Some(refused) = client_error::tunnel_refused(content) {
        return Some(tunnel(line, refused));
    }
    let has_page =
        scan::has(content, "<html") || scan::has(content, "<!DOCTYPE") || scan::has(content, "<!doctype");
    let cors = client_error::blocked_by_cors(content);
    let message = if has_page || !case.fields.is_empty() || cors.is_some() {
        None
    } else {
        client_error::find(text, span)
    };
    if case.fields.is_empty() {
        case.form = if message.is_some() || !has_page && client_error::has_status(content) {
            Form::ClientError
        } else {
            Form::Body
        };
    }
    let with_status = case.status.is_some();
    let mut evidence = judge(case);
    if let Some(message) = message {
        evidence.because(message.span, Weight::Suggests, message.says);
        if let Some((vocabulary, code)) = message.code {
            crate::finer::add(&mut evidence, vocabulary, &code);
        }
        // The client may have been named by its own words already.
        let is_its_own = evidence.emitter == Some(message.client) || evidence.certainty != Certainty::Certain;
        if evidence.emitter.is_none() || !with_status && is_its_own {
            evidence.next.clear();
            evidence.check(message.next);
            if with_status || message.responded {
                evidence.through(message.client);
            } else {
                evidence.status = None;
                evidence.entries.clear();
                evidence.because(message.span, Weight::Decides, "No HTTP response arrived.");
                evidence.made_by(message.client, Certainty::Certain);
            }
            evidence.fault = Some(message.fault).filter(|_| !with_status);
            verdict::finish(&mut evidence);
        }
    } else if let Some(blocked) = cors
        && evidence.emitter.is_none()
    {
        withheld(line, blocked, &mut evidence);
    }
    let says_something = evidence.status.is_some()
        || evidence.emitter.is_some()
        || !evidence.path.is_empty()
        || !evidence.finer.is_empty()
        || evidence.form == Form::Head;
    says_something.then_some(evidence)
}

/// A status line of a protocol that took its form from HTTP.
fn other_protocol(line: Line) -> Option<Evidence> {
    const NAMES: [(&str, &str); 2] = [
        (
            "SIP/2.0 ",
            "SIP, not HTTP: look the number up among the status codes of SIP (RFC 3261).",
        ),
        (
            "RTSP/1.0 ",
            "RTSP, not HTTP: look the number up among the status codes of RTSP (RFC 2326).",
        ),
    ];
    let content = line.content();
    let (name, says) = NAMES.iter().find(|(name, _)| content.starts_with(name))?;
    scan::status(content.get(name.len()..name.len() + 3)?)?;
    let mut evidence = Evidence::new(Form::Head, None, line.span);
    let span = (line.span.0, line.span.0 + name.len() + 3);
    evidence.because(span, Weight::Decides, *says);
    Some(evidence)
}

/// A browser withheld a response, or did not send the request, because the server did not allow the page to read it.
fn withheld(line: Line, at: (usize, usize), evidence: &mut Evidence) {
    let content = line.content();
    let is_firefox = scan::has(content, "Cross-Origin Request Blocked");
    evidence.through(if is_firefox { "firefox" } else { "chrome" });
    evidence.next.clear();
    let span = (line.span.0 + at.0, line.span.0 + at.1);
    let is_preflight = scan::find_in_any_case(content.as_bytes(), "preflight").is_some();
    let (says, retry) = match is_preflight {
        true => (
            "The browser asked by OPTIONS for leave first and did not get it: the request itself was not sent.",
            "It was not sent, and would not be sent the next time: mend the answer to OPTIONS first.",
        ),
        false => (
            "The browser withheld the response from the page: the server was asked, and may have done what was asked.",
            "The server may have carried it out; only its answer was withheld, and would be the next time.",
        ),
    };
    evidence.because(span, Weight::Decides, says);
    evidence.retry = Some(retry.into());
    if is_preflight {
        evidence.check("Let OPTIONS pass without a login, at the gateway too, and answer it with 200 or 204 and the Access-Control fields.");
    }
    evidence.check("See that every response carries Access-Control-Allow-Origin: errors too, and those that a gateway makes.");
    evidence.check("Ask with curl -i and an Origin field to see what the page may not.");
}

/// A proxy refused the tunnel: its answer to CONNECT, not the site's.
fn tunnel(line: Line, (status, at): (u16, usize)) -> Evidence {
    let mut evidence = Evidence::new(Form::ClientError, Some("connect"), line.span);
    evidence.status = Some(status);
    let span = (line.span.0 + at, line.span.0 + at + 3);
    evidence.because(
        span,
        Weight::Decides,
        "A proxy's answer to CONNECT: the site was not asked.",
    );
    evidence.made_by("corporate-proxy", Certainty::Likely);
    evidence.through("corporate-proxy");
    verdict::finish(&mut evidence);
    evidence
}

/// Reads the fields that stand in a text: as lines, or as an object.
fn read_fields(case: &mut Case) {
    let text = case.text;
    case.body = case.span;
    let mut at = case.span.0;
    let mut ended = false;
    while at < case.span.1 && !ended {
        let end = line_end(text, at, case.span.1);
        let line = (at, end);
        let content = scan::slice(text, line).trim();
        if content.is_empty() && !case.fields.is_empty() {
            case.body = (end, case.span.1);
            ended = true;
        }
        let status = head::status_field(text, line);
        if let Some(status) = status
            && case.status.is_none()
        {
            case.status = Some(status);
        } else if content.len() < 4000
            && let Some(head::Line::Field(name, value)) = head::line(text, line)
        {
            let written = scan::slice(text, name);
            if head::is_common(written) || head::is_sign(written) {
                let value = if value.0 >= value.1 {
                    next_line_value(text, end, case.span.1)
                } else {
                    value
                };
                case.fields.push(Field { name, value });
            } else if matches!(content, "Status Code:" | "status code:") {
                let value = next_line_value(text, end, case.span.1);
                if let Some(status) = scan::status(scan::slice(text, value).get(..3).unwrap_or_default()) {
                    case.status = Some((status, (value.0, value.0 + 3)));
                }
            }
        } else if matches!(content, "Status Code" | "Status Code:") {
            let value = next_line_value(text, end, case.span.1);
            if let Some(status) = scan::status(scan::slice(text, value).get(..3).unwrap_or_default()) {
                case.status = Some((status, (value.0, value.0 + 3)));
            }
        }
        at = end + 1;
    }
    if case.fields.is_empty() {
        read_object_fields(case);
    }
    if !case.fields.is_empty() {
        case.form = Form::Head;
        // Words beside a single field may be a sentence about it.
        if case.fields.len() == 1 && case.status.is_none() && scan::slice(text, case.span).lines().count() > 3
        {
            case.form = Form::Body;
        }
    }
}

/// The value of a field whose tool prints it in the next line.
fn next_line_value(text: &str, end: usize, to: usize) -> Span {
    let from = (end + 1).min(to);
    scan::trim(text, (from, line_end(text, from, to)))
}

/// Reads fields from an object in one line, as scripts print it.
fn read_object_fields(case: &mut Case) {
    let text = case.text;
    let Some(open) = scan::find(scan::slice(text, case.span).as_bytes(), b"{") else {
        return;
    };
    let Some(record) = Record::object(text, case.span.0 + open, case.span.1) else {
        return;
    };
    let is_field = |pair: &&Pair| {
        let name = scan::slice(text, pair.name);
        head::is_common(name) || name.contains('-') && head::is_sign(name)
    };
    let found: Vec<&Pair> = record.pairs.iter().filter(is_field).collect();
    if found.len() < 2 {
        return;
    }
    case.fields = found
        .iter()
        .map(|pair| Field {
            name: pair.name,
            value: pair.value,
        })
        .collect();
    if case.status.is_none() {
        for name in ["status", "statusCode", "status_code"] {
            if let Some(span) = record.get(text, name)
                && let Some(status) = scan::status(scan::slice(text, span))
            {
                case.status = Some((status, span));
                return;
            }
        }
    }
}

/// The end of the line that an offset stands in.
pub(crate) fn line_end(text: &str, from: usize, to: usize) -> usize {
    let bytes = &text.as_bytes()[from.min(to)..to];
    bytes
        .iter()
        .position(|byte| *byte == b'\n')
        .map_or(to, |ahead| from + ahead)
}

/// Reads a table of names and values, a pair in each line.
fn table(line: Line) -> Option<Evidence> {
    let text = line.text;
    let mut record = Record::default();
    let mut lines = 0;
    for row in line.content().lines().take(80) {
        lines += 1;
        let mark = row
            .find(['|', '\t'])
            .or_else(|| scan::place(row, ": "))
            .or_else(|| row.find('='));
        if let Some(mark) = mark {
            let name = scan::trim(text, line.at(&row[..mark]));
            let value = scan::trim(text, line.at(&row[mark + 1..]));
            let name = scan::span_of(text, scan::slice(text, name).trim_matches(['|', '"', ' ']));
            let value = scan::span_of(text, scan::slice(text, value).trim_matches(['|', '"', ' ', ',']));
            record.push(text, Pair::plain(name, value));
        }
    }
    let envoy = record.has(text, "response_flags") || record.has(text, "response_code_details");
    let known = envoy || record.has(text, "elb_status_code") || record.has(text, "OriginStatus");
    if lines <= 2 || record.pairs.len() * 2 <= lines || !known {
        return None;
    }
    let mut evidence = records::judge(line, &record, true)?;
    verdict::finish(&mut evidence);
    Some(evidence)
}
