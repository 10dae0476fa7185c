//! The forms that evidence comes in, recognized before any word is weighed.

pub(crate) mod access_log;
mod aws;
pub(crate) mod body;
pub(crate) mod client_error;
mod envoy;
pub(crate) mod error_log;
mod haproxy;
mod har;
pub(crate) mod head;
mod platforms;
pub(crate) mod prefixes;
mod records;
mod squid;
pub(crate) mod w3c;

use crate::evidence::{Certainty, Evidence, Form, Span};
use crate::record::Record;
use crate::signs::{Case, Field};
use crate::verdict::{finish, judge};
use crate::{retry, scan};

use access_log::Line;

/// Reads everything that a text holds.
pub(crate) fn read(text: &str) -> Vec<Evidence> {
    let archived = if har::is(text) {
        har::read(text)
    } else {
        Vec::new()
    };
    let mut found = match archived[..] {
        [] => {
            let mut reader = Segments::new(text);
            reader.run();
            tidy(reader.found)
        }
        _ => archived,
    };
    retry::advise(text, &mut found);
    found
}

/// Reads a line of a log, without its prefixes where it has any.
pub(crate) fn log_line(text: &str, span: Span, columns: &[&str]) -> Option<Evidence> {
    if span.1 - span.0 > LONGEST_LINE {
        return None;
    }
    let (span, program) = (scan::trim(text, span), None);
    let whole = Line { text, span, program };
    let strict = |line| {
        let found = error_log::read(line).or_else(|| access_log::read(line, columns));
        found.or_else(|| error_log::others(line))
    };
    let (line, mut evidence) =
        without_prefixes(whole, strict).or_else(|| without_prefixes(whole, access_log::read_loosely))?;
    if line.program.is_some_and(|program| program.starts_with("haproxy")) {
        evidence.through("haproxy");
    }
    finish(&mut evidence);
    Some(evidence)
}

/// The longest line that is read, in bytes. Longer ones are no line of a log.
pub(crate) const LONGEST_LINE: usize = 64 * 1024;

/// The most prefixes of a line. Lines have few; more are none.
const MOST_PREFIXES: usize = 4;

/// Reads a line, then without its first prefix, then without the next.
fn without_prefixes<'t>(
    mut line: Line<'t>,
    read: impl Fn(Line<'t>) -> Option<Evidence>,
) -> Option<(Line<'t>, Evidence)> {
    for _ in 0..=MOST_PREFIXES {
        if let Some(evidence) = read(line) {
            return Some((line, evidence));
        }
        let stripped = prefixes::strip(line.text, line.span)?;
        if stripped.rest.0 >= stripped.rest.1 {
            return None;
        }
        let program = stripped.program.or(line.program);
        line = Line {
            span: stripped.rest,
            program,
            ..line
        };
    }
    None
}

/// The state of the reader.
enum State<'t> {
    /// In no response.
    Outside,
    /// In the fields of a response.
    Fields(Case<'t>),
    /// In its content.
    Content(Case<'t>),
}

/// Cuts a text into heads with their contents, lines of logs, and the rest.
struct Segments<'t> {
    text: &'t str,
    state: State<'t>,
    /// The beginning of the text that is no head and no line of a log.
    rest: Option<usize>,
    /// The columns of a W3C log.
    columns: Vec<&'t str>,
    /// Interim responses and answers to CONNECT that were closed.
    before: Vec<(u16, Span)>,
    /// The end of the last object of many lines.
    objects: usize,
    found: Vec<Evidence>,
}

impl<'t> Segments<'t> {
    fn new(text: &'t str) -> Segments<'t> {
        Segments {
            text,
            state: State::Outside,
            rest: None,
            columns: Vec::new(),
            before: Vec::new(),
            objects: 0,
            found: Vec::new(),
        }
    }

    fn run(&mut self) {
        let end = self.text.len();
        let mut at = 0;
        while at < end {
            let line = (at, body::line_end(self.text, at, end));
            at = self.line(line).max(line.1 + 1);
        }
        self.close(end);
    }

    /// Reads a line, and says where to go on.
    fn line(&mut self, line: Span) -> usize {
        let text = self.text;
        let content = scan::slice(text, line).trim();
        match std::mem::replace(&mut self.state, State::Outside) {
            State::Fields(mut case) => {
                if content.is_empty() || content == "<" {
                    case.body = (line.1, line.1);
                    case.has_content = true;
                    self.state = State::Content(case);
                    return line.1 + 1;
                }
                match head::line(text, line) {
                    Some(head::Line::Field(name, value)) => {
                        case.fields.push(Field { name, value });
                        self.state = State::Fields(case);
                        line.1 + 1
                    }
                    Some(head::Line::Skipped) => {
                        self.state = State::Fields(case);
                        line.1 + 1
                    }
                    Some(head::Line::Status(status, ..))
                        if case.fields.is_empty() && case.status.is_some_and(|(same, _)| same == status) =>
                    {
                        // curl -v with -i prints every line twice.
                        self.state = State::Fields(case);
                        line.1 + 1
                    }
                    Some(head::Line::Status(..)) => {
                        self.close_case(case, line.0);
                        self.outside(line)
                    }
                    None if content.starts_with("* ") => {
                        self.state = State::Fields(case);
                        line.1 + 1
                    }
                    None => {
                        case.body = (line.0, line.0);
                        case.has_content = true;
                        self.content(case, line)
                    }
                }
            }
            State::Content(case) => self.content(case, line),
            State::Outside => self.outside(line),
        }
    }

    /// Reads a line of a content: it ends where another response, a command or a log begins.
    fn content(&mut self, case: Case<'t>, line: Span) -> usize {
        let text = self.text;
        let content = scan::slice(text, line).trim();
        let is_status = matches!(head::line(text, line), Some(head::Line::Status(..)));
        let is_request = head::is_sent(text, line) && content.len() > 1 && !content.starts_with(['{', '}']);
        if is_status || is_command(content) || is_request || starts_log(text, line) {
            self.close_case(case, line.0);
            return self.outside(line);
        }
        self.state = State::Content(case);
        line.1 + 1
    }

    fn outside(&mut self, line: Span) -> usize {
        let text = self.text;
        let content = scan::slice(text, line).trim();
        if content.is_empty() {
            return line.1 + 1;
        }
        if let Some(columns) = w3c::columns(content) {
            self.flush(line.0);
            self.columns = columns;
            return line.1 + 1;
        }
        if is_command(content) || head::is_sent(text, line) {
            self.flush(line.0);
            return line.1 + 1;
        }
        if let Some(head::Line::Status(status, span, phrase)) = head::line(text, line) {
            self.flush(line.0);
            self.open(line, status, span, phrase);
            return line.1 + 1;
        }
        if let Some(evidence) = docker(text, line) {
            self.flush(line.0);
            self.found.extend(evidence);
            return line.1 + 1;
        }
        // An object may have many lines. What was no record of a log is not read again from within.
        if content.starts_with('{') && line.0 >= self.objects {
            let open = scan::trim(text, line).0;
            let record = Record::any_object(text, open, text.len());
            if record.end > line.1 {
                let (span, program) = ((open, record.end), None);
                if let Some(mut evidence) = records::judge(Line { text, span, program }, &record, true) {
                    self.flush(line.0);
                    finish(&mut evidence);
                    self.found.push(evidence);
                    return body::line_end(text, record.end, text.len()) + 1;
                }
                self.objects = record.end;
            }
        }
        if let Some(mut evidence) = log_line(text, line, &self.columns) {
            crate::ids::of_line(text, line, &mut evidence);
            if self.rest.is_none() || !is_weak(&evidence) {
                self.flush(line.0);
                self.found.push(evidence);
                return line.1 + 1;
            }
        } else if let Some(at) = head::status_line_within(text, line) {
            let rest = (at, line.1);
            if let Some((status, span, phrase)) = head::status_line(scan::slice(text, rest)) {
                self.rest.get_or_insert(line.0);
                self.flush(at);
                let shift = |span: Span| (span.0 + at, span.1 + at);
                self.open(rest, status, shift(span), shift(phrase));
                return line.1 + 1;
            }
        }
        self.rest.get_or_insert(line.0);
        line.1 + 1
    }

    /// Opens a response at its status line.
    fn open(&mut self, line: Span, status: u16, span: Span, phrase: Span) {
        let mut case = Case::new(self.text, Form::Head, (line.0, line.1));
        case.status = Some((status, span));
        case.phrase = phrase;
        self.state = State::Fields(case);
    }

    /// Closes a response at the end of its content.
    fn close_case(&mut self, mut case: Case<'t>, end: usize) {
        case.span.1 = scan::trim(self.text, (case.span.0, end.max(case.span.0))).1;
        case.body.1 = end;
        if !case.has_content {
            case.body.0 = end;
        }
        let Some((status, span)) = case.status else { return };
        let established =
            scan::find_in_any_case(scan::slice(self.text, case.phrase).as_bytes(), "established");
        if status < 200 && status != 101 || established.is_some() {
            self.before.push((status, span));
            return;
        }
        case.before = std::mem::take(&mut self.before);
        self.found.push(judge(case));
    }

    /// Closes the text that was nothing else.
    fn flush(&mut self, end: usize) {
        if let Some(from) = self.rest.take() {
            self.found.extend(body::read(self.text, (from, end)));
        }
    }

    fn close(&mut self, end: usize) {
        match std::mem::replace(&mut self.state, State::Outside) {
            State::Fields(case) | State::Content(case) => self.close_case(case, end),
            State::Outside => {}
        }
        self.flush(end);
        // An interim response alone is all there is.
        for (status, span) in std::mem::take(&mut self.before) {
            let mut case = Case::new(self.text, Form::Head, span);
            case.status = Some((status, span));
            self.found.push(judge(case));
        }
    }
}

/// Checks if a line is a command that somebody typed.
fn is_command(content: &str) -> bool {
    let rest = content.trim_start_matches(['$', '#', '>', '%', '\u{276f}', '\u{279c}', '~', ' ']);
    let is_prompt = rest.len() < content.len();
    let tools = ["curl ", "wget ", "http ", "https ", "openssl ", "telnet "];
    let is_tool = tools.iter().any(|tool| rest.starts_with(tool));
    // HTTPie's names begin log lines and sentences too.
    is_tool && (is_prompt || rest.starts_with("curl ") || rest.starts_with("wget "))
}

/// Checks if a line begins a log, in a format that no page has.
fn starts_log(text: &str, line: Span) -> bool {
    let content = scan::slice(text, line).trim_start();
    let begins = content
        .as_bytes()
        .first()
        .is_some_and(|byte| byte.is_ascii_digit() || *byte == b'[');
    begins && log_line(text, line, &[]).is_some_and(|evidence| !is_weak(&evidence))
}

/// Checks if evidence of a line rests on a general form alone, which sentences and contents may have too.
fn is_weak(evidence: &Evidence) -> bool {
    matches!(evidence.format, None | Some("logfmt" | "json")) && evidence.emitter.is_none()
}

/// Reads a line that Docker's driver wrapped into an object.
fn docker(text: &str, line: Span) -> Option<Vec<Evidence>> {
    let content = scan::slice(text, line).trim_start();
    if !content.starts_with("{\"log\":\"") {
        return None;
    }
    let record = Record::object(text, line.0, line.1)?;
    let span = record.get(text, "log")?;
    record.has(text, "stream").then_some(())?;
    let (inner, places) = unescape(scan::slice(text, span), span.0);
    let mut found = read(&inner);
    for evidence in &mut found {
        evidence.move_offsets(|at| places[at.min(places.len() - 1)] as usize);
    }
    Some(found)
}

/// Undoes the escapes of a string, and gives for each byte its place in the text.
pub(crate) fn unescape(text: &str, from: usize) -> (String, Vec<u32>) {
    let mut inner = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len() + 1);
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let mut written = letter;
        if letter == '\\'
            && let Some(&(_, next)) = letters.peek()
        {
            let undone = match next {
                'n' => Some('\n'),
                'r' => Some('\r'),
                't' => Some('\t'),
                '"' | '\'' | '\\' | '/' => Some(next),
                _ => None,
            };
            if let Some(undone) = undone {
                written = undone;
                letters.next();
            }
        }
        inner.push(written);
        places.resize(inner.len(), (from + at) as u32);
    }
    places.push((from + text.len()) as u32);
    (inner, places)
}

/// Drops what says nothing beside the rest: a client's line about a response that stands in the text too.
fn tidy(found: Vec<Evidence>) -> Vec<Evidence> {
    let mut statuses = [false; 1000];
    let mut has_heads = false;
    for evidence in found.iter().filter(|evidence| evidence.form == Form::Head) {
        has_heads = true;
        if let Some(status) = evidence.status {
            statuses[usize::from(status) % 1000] = true;
        }
    }
    let repeats = |evidence: &Evidence| {
        matches!(evidence.form, Form::Body | Form::ClientError)
            && evidence.certainty != Certainty::Certain
            && evidence
                .status
                .is_none_or(|status| statuses[usize::from(status) % 1000])
    };
    found
        .into_iter()
        .filter(|evidence| !has_heads || !repeats(evidence))
        .collect()
}
