//! What a typed string means.
//!
//! A query is words, numbers and conditions in any order:
//!
//! | typed | means |
//! |---|---|
//! | `gateway timeout` | words, ranked |
//! | `404`, `40` | a number, a number that begins so |
//! | `4xx`, `52x`, `500-504`, `>=500` | only numbers in that range |
//! | `"bad gateway"` | only entries with that phrase |
//! | `class:5xx`, `origin:nginx`, `spec:9110`, `header:retry-after`, `is:cacheable`, `standing:vendor`, `wire:internal`, `confidence:low` | only entries of that kind |
//! | `-origin:nginx`, `-timeout` | not those |
//! | a status line, a line of a log, the head of a response | its code, and the words that tell something |
//!
//! Anything is accepted. What looks like a condition and is none becomes words, and a [`Note`] says so.
//! Only the first [`MAX_QUERY_BYTES`] bytes count.

use std::ops::RangeInclusive;

use status_atlas_facts::{Caching, Confidence, Content, Entry, Field, Kind, Standing, Verdict, Wire};
use status_atlas_text::{fold, is_in_word, is_stop_word, slice_or_empty, stem, tokenize};

use super::facets::{Facet, Value};

/// The bytes of a query that count. Raising it lets a longer paste take longer to read.
pub const MAX_QUERY_BYTES: usize = 4096;

/// The part of `text` that counts: at most [`MAX_QUERY_BYTES`] bytes, cut between characters.
///
/// ```
/// assert_eq!(status_atlas::search::query::truncate(&"é".repeat(4096)).len(), 4096);
/// ```
pub fn truncate(text: &str) -> &str {
    slice_or_empty(text, ..text.floor_char_boundary(MAX_QUERY_BYTES))
}

/// The part of `text` worth keeping: a character more than counts, so that reading it says that it was cut.
///
/// ```
/// use status_atlas::search::query::{Note, Query, truncate_for_input};
/// assert_eq!(Query::read(truncate_for_input(&"a".repeat(5000))).notes, [Note::Shortened]);
/// ```
pub fn truncate_for_input(text: &str) -> &str {
    slice_or_empty(text, ..text.ceil_char_boundary(MAX_QUERY_BYTES + 1).min(text.len()))
}

/// A typed string, understood.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// What was typed, without surrounding space, within the limit.
    pub text: String,
    /// The words to rank by, in lower case.
    pub words: Vec<Word>,
    /// The numbers to rank by.
    pub codes: Vec<Code>,
    /// What an entry has to satisfy.
    pub conditions: Vec<Condition>,
    /// What could not be taken as it was meant.
    pub notes: Vec<Note>,
}

/// A word to rank by.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// The word, in lower case.
    pub text: String,
    /// Whether it may still be going on: the last word, with nothing typed after it.
    pub is_open: bool,
    /// Whether it is a stop word, such as "the" or "when".
    pub is_stop_word: bool,
    /// How long its stem is, in bytes.
    stem: usize,
}

impl Word {
    fn new(text: &str, is_stop_word: bool) -> Word {
        Word {
            text: text.to_owned(),
            is_open: false,
            is_stop_word,
            stem: stem(text).len(),
        }
    }

    /// What it shares with its other forms, as [`status_atlas_text::stem`] gives it.
    pub fn stem(&self) -> &str {
        slice_or_empty(&self.text, ..self.stem)
    }
}

/// A number to rank by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The numbers meant.
    pub range: RangeInclusive<u16>,
    /// Whether it is surely a status: alone, at the start, or after a word such as "status".
    pub is_explicit: bool,
}

/// What an entry has to satisfy, or must not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Whether it must not.
    pub negated: bool,
    /// What is tested.
    pub test: Test,
}

/// What a condition tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// The number is in the range.
    Codes(RangeInclusive<u16>),
    /// The entry has the value of the facet.
    Facet(Facet, Value),
    /// The field matters with the status.
    Header(Field),
    /// The entry has the property.
    Is(Property),
    /// The text contains the words one after the other.
    Phrase(String),
}

/// What `is:`, `standing:`, `wire:` and `confidence:` ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Property {
    /// Heuristically cacheable.
    Cacheable,
    /// Some request may be repeated.
    Retryable,
    /// A redirect that a client follows.
    Redirect,
    /// Without content.
    Empty,
    /// One of the ten that a REST API needs most.
    Top10,
    /// A code of the Warning field.
    Warning,
    /// Of that standing.
    Standing(Standing),
    /// Received so by a client.
    Wire(Wire),
    /// As sure as that.
    Confidence(Confidence),
}

/// What could not be taken as it was meant; it was searched as words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// There is no such field of a condition.
    NoSuchField(String),
    /// The field has no such value.
    NoSuchValue(String, String),
    /// Only the first [`MAX_QUERY_BYTES`] bytes were read.
    Shortened,
    /// Quoted words were looked for in names and summaries only.
    PhraseScope,
    /// No entry has the quoted words one after the other.
    NoSuchPhrase(String),
    /// The search data is not there.
    NoSearchData,
}

impl std::fmt::Display for Note {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Note::NoSuchField(field) => write!(
                out,
                "There is no filter \u{201c}{field}:\u{201d}, so it was searched as words. Filters: class, origin, \
                 spec, header, is, standing, wire, confidence."
            ),
            Note::NoSuchValue(field, value) => write!(
                out,
                "\u{201c}{field}:\u{201d} has no value \u{201c}{value}\u{201d}, so it was searched as words."
            ),
            Note::PhraseScope => {
                out.write_str("Quoted words were looked for in names and summaries.")
            }
            Note::NoSuchPhrase(phrase) => write!(
                out,
                "No name or summary has \u{201c}{phrase}\u{201d}, so it was searched as words."
            ),
            Note::NoSearchData => out.write_str(
                "Only names and summaries were searched: the rest of the search could not be loaded.",
            ),
            Note::Shortened => write!(out, "Only the first {} kB were searched.", MAX_QUERY_BYTES / 1024),
        }
    }
}

/// The fields of conditions.
pub const FIELDS: [&str; 8] = [
    "class",
    "origin",
    "spec",
    "header",
    "is",
    "standing",
    "wire",
    "confidence",
];

/// The properties by name, for `is:` and for the fields whose names they are.
const PROPERTIES: [(&str, &str, Property); 25] = [
    ("is", "cacheable", Property::Cacheable),
    ("is", "retryable", Property::Retryable),
    ("is", "redirect", Property::Redirect),
    ("is", "empty", Property::Empty),
    ("is", "top10", Property::Top10),
    ("is", "warning", Property::Warning),
    ("is", "deprecated", Property::Standing(Standing::Obsolete)),
    ("is", "unconfirmed", Property::Confidence(Confidence::Low)),
    ("is", "log-only", Property::Wire(Wire::Internal)),
    ("standing", "standard", Property::Standing(Standing::Standard)),
    ("standing", "temporary", Property::Standing(Standing::Temporary)),
    ("standing", "reserved", Property::Standing(Standing::Reserved)),
    ("standing", "obsolete", Property::Standing(Standing::Obsolete)),
    ("standing", "vendor", Property::Standing(Standing::Vendor)),
    ("standing", "retired", Property::Standing(Standing::Retired)),
    ("standing", "draft", Property::Standing(Standing::Draft)),
    ("standing", "informal", Property::Standing(Standing::Informal)),
    ("standing", "hoax", Property::Standing(Standing::Hoax)),
    ("wire", "sent", Property::Wire(Wire::Sent)),
    ("wire", "internal", Property::Wire(Wire::Internal)),
    ("wire", "never", Property::Wire(Wire::Never)),
    ("confidence", "high", Property::Confidence(Confidence::High)),
    ("confidence", "medium", Property::Confidence(Confidence::Medium)),
    ("confidence", "low", Property::Confidence(Confidence::Low)),
    ("is", "vendor", Property::Standing(Standing::Vendor)),
];

impl Property {
    /// Whether an entry has it.
    pub fn holds(self, entry: &Entry) -> bool {
        match self {
            Property::Cacheable => entry.caching == Caching::Heuristic,
            Property::Retryable => entry.retry.is_some_and(|retry| retry.verdict != Verdict::No),
            Property::Redirect => entry.redirect.is_some(),
            Property::Empty => entry.content.is_some_and(|content| content != Content::May),
            Property::Top10 => entry.top10,
            Property::Warning => entry.kind == Kind::Warning,
            Property::Standing(standing) => entry.standing == standing,
            Property::Wire(wire) => entry.wire == Some(wire),
            Property::Confidence(confidence) => entry.confidence == confidence,
        }
    }
}

impl Query {
    /// Reads a typed or pasted string.
    ///
    /// ```
    /// use status_atlas::search::query::Query;
    /// let query = Query::read("class:5xx upstream -timeout");
    /// assert_eq!((query.words.len(), query.conditions.len()), (1, 2));
    ///
    /// let query = Query::read(r#"10.0.0.7 - - "GET /index.html HTTP/1.1" 502 157"#);
    /// assert_eq!(query.codes[0].range, 502..=502);
    /// assert!(query.codes.len() == 1 && query.words.is_empty());
    /// ```
    pub fn read(typed: &str) -> Query {
        let text = truncate(typed);
        let mut query = Query {
            text: text.trim().to_owned(),
            ..Query::default()
        };
        if text.len() < typed.len() {
            query.notes.push(Note::Shortened);
        }
        match Pasted::find(text) {
            Some(pasted) => query.read_pasted(&pasted),
            None => query.read_typed(text),
        }
        if !query.ranks() && query.conditions.is_empty() {
            query.add_long_word(text);
        }
        query
    }

    /// The first quoted phrase of several words.
    pub fn phrase(&self) -> Option<&str> {
        self.conditions.iter().find_map(|condition| match &condition.test {
            Test::Phrase(phrase) if !condition.negated && !phrase.chars().all(is_in_word) => Some(phrase.as_str()),
            _ => None,
        })
    }

    /// Whether it has anything to rank by: words or numbers.
    pub fn ranks(&self) -> bool {
        !self.words.is_empty() || !self.codes.is_empty()
    }

    fn read_pasted(&mut self, pasted: &Pasted<'_>) {
        self.codes.push(Code {
            range: pasted.code..=pasted.code,
            is_explicit: true,
        });
        for part in &pasted.telling {
            self.add_words(part, false);
        }
    }

    fn read_typed(&mut self, text: &str) {
        let open = !text.ends_with(char::is_whitespace);
        self.words.reserve(8);
        let mut pieces = Pieces(text).peekable();
        let mut before = "";
        while let Some(piece) = pieces.next() {
            let last = pieces.peek().is_none();
            match piece {
                Piece::Quoted(phrase) => {
                    self.conditions.push(Condition {
                        negated: false,
                        test: Test::Phrase(phrase.to_ascii_lowercase()),
                    });
                    self.add_words(phrase, false);
                }
                Piece::Plain(plain) => {
                    let numeric = has_digit(plain);
                    if numeric {
                        self.read_inner_range(plain);
                    }
                    let taken = self.read_condition(plain)
                        || numeric && self.read_number(plain, before, last && open);
                    if !taken {
                        self.add_words(plain, last && open);
                    }
                    before = plain;
                }
            }
        }
    }

    /// Takes `piece` as a condition, if it is one.
    fn read_condition(&mut self, piece: &str) -> bool {
        let (negated, rest) = match piece.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, piece),
        };
        if let Some(range) = code_range(rest) {
            self.conditions.push(Condition {
                negated,
                test: Test::Codes(range),
            });
            return true;
        }
        let Some((field, value)) = rest.split_once(':') else {
            let word = negated && rest.len() >= 3 && rest.bytes().all(|byte| byte.is_ascii_alphabetic());
            if word {
                self.conditions.push(Condition {
                    negated,
                    test: Test::Phrase(rest.to_ascii_lowercase()),
                });
            }
            return word;
        };
        let looks_meant = !field.is_empty()
            && field.bytes().all(|byte| byte.is_ascii_lowercase())
            && value.starts_with(|first: char| is_in_word(first));
        if !looks_meant {
            return false;
        }
        match condition(field, value) {
            Ok(test) => self.conditions.push(Condition { negated, test }),
            Err(note) => {
                self.notes.push(note);
                return false;
            }
        }
        true
    }

    /// Takes a range that stands inside a longer piece, as in `/50x.html`, as numbers to rank by.
    fn read_inner_range(&mut self, piece: &str) {
        tokenize(piece, |word| {
            if word.len() < piece.len()
                && word.ends_with('x')
                && let Some(range) = code_range(word)
            {
                self.codes.push(Code { range, is_explicit: true });
            }
        });
    }

    /// Takes `piece`, which has a digit, as a number to rank by, if it is one.
    fn read_number(&mut self, piece: &str, before: &str, open: bool) -> bool {
        let bare = piece.trim_matches(|letter: char| !is_in_word(letter));
        if !bare.bytes().all(|byte| byte.is_ascii_digit()) || bare.len() > 3 {
            return false;
        }
        let Ok(number) = bare.parse::<u16>() else {
            return false;
        };
        let count = self.text.split_whitespace().take(4).count();
        let before = fold(before);
        let sure = count <= 3
            || self.text.starts_with(piece)
            || MARKERS.contains(&before.as_str())
            || before.is_empty();
        match bare.len() {
            3 => self.codes.push(Code {
                range: number..=number,
                is_explicit: sure,
            }),
            _ if count > 2 || !open || number == 0 => return false,
            2 => self.codes.push(Code {
                range: number * 10..=number * 10 + 9,
                is_explicit: sure,
            }),
            _ => self.codes.push(Code {
                range: number * 100..=number * 100 + 99,
                is_explicit: sure,
            }),
        }
        true
    }

    /// Takes the first word that is too long beside others: alone, it is what was asked for.
    fn add_long_word(&mut self, text: &str) {
        tokenize(text, |word| {
            if word.len() > MAX_WORD_BYTES && self.words.is_empty() {
                self.words.push(Word::new(word, false));
            }
        });
    }

    fn add_words(&mut self, text: &str, open: bool) {
        let from = self.words.len();
        if has_digit(text) {
            let bare = text.trim_matches(|letter: char| !is_in_word(letter));
            if is_substatus(bare) {
                return self.words.push(Word::new(bare, false));
            }
        }
        tokenize(text, |word| {
            // A year, a port or an address says nothing about a status.
            let telling = word.len() <= MAX_WORD_BYTES
                && !(word.len() < 4 && word.bytes().all(|byte| byte.is_ascii_digit()));
            if telling {
                self.words.push(Word::new(word, is_stop_word(word)));
            }
        });
        if open
            && text.ends_with(is_in_word)
            && let Some(last) = self.words[from..].last_mut()
        {
            last.is_open = true;
        }
    }
}

/// The longest word, in bytes, that is ranked beside others. Longer ones are access tokens and hashes.
const MAX_WORD_BYTES: usize = 40;

/// The words after which a number is a status.
const MARKERS: [&str; 22] = [
    "http",
    "status",
    "code",
    "codes",
    "statuscode",
    "error",
    "errors",
    "returns",
    "returned",
    "return",
    "response",
    "responds",
    "responded",
    "with",
    "got",
    "get",
    "getting",
    "gives",
    "vs",
    "or",
    "and",
    "a",
];

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// The range that `4xx`, `52x`, `500-504`, `500..504`, `>=500`, `>499`, `<500` or `<=499` names.
fn code_range(piece: &str) -> Option<RangeInclusive<u16>> {
    if !has_digit(piece) {
        return None;
    }
    let bytes = piece.as_bytes();
    let number = |text: &str| -> Option<u16> {
        let text = text.trim_start();
        (text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
    };
    let wild = |byte: u8| matches!(byte, b'x' | b'X' | b'*');
    if let [first, second, third] = *bytes
        && first.is_ascii_digit()
        && wild(third)
        && (wild(second) || second.is_ascii_digit())
    {
        let hundreds = u16::from(first - b'0') * 100;
        return Some(if wild(second) {
            hundreds..=hundreds + 99
        } else {
            let tens = hundreds + u16::from(second - b'0') * 10;
            tens..=tens + 9
        });
    }
    if let Some(rest) = piece.strip_prefix(">=") {
        return number(rest).map(|least| least..=999);
    }
    if let Some(rest) = piece.strip_prefix("<=") {
        return number(rest).map(|most| 0..=most);
    }
    if let Some(rest) = piece.strip_prefix('>') {
        return number(rest).map(|below| below.saturating_add(1)..=999);
    }
    if let Some(rest) = piece.strip_prefix('<') {
        return number(rest)?.checked_sub(1).map(|most| 0..=most);
    }
    let dotted = piece
        .split_once('.')
        .and_then(|(from, to)| Some((from, to.strip_prefix('.')?)));
    let (from, to) = dotted.or_else(|| piece.split_once(['-', '\u{2013}']))?;
    let (from, to) = (number(from)?, number(to)?);
    (from <= to).then_some(from..=to)
}

/// The test that `field:value` means.
fn condition(field: &str, value: &str) -> Result<Test, Note> {
    let no_value = || Note::NoSuchValue(field.to_owned(), value.to_owned());
    if !FIELDS.contains(&field) {
        return Err(Note::NoSuchField(field.to_owned()));
    }
    if let Some(facet) = Facet::from_id(field) {
        return match facet.value(value) {
            Some(value) => Ok(Test::Facet(facet, value)),
            None => Err(no_value()),
        };
    }
    if field == "header" {
        let folded = fold(value);
        return match Field::ALL
            .iter()
            .find(|known| fold(known.name()) == folded)
        {
            Some(&known) => Ok(Test::Header(known)),
            None => Err(no_value()),
        };
    }
    PROPERTIES
        .iter()
        .find(|(of, name, _)| (*of == field || field == "is") && name.eq_ignore_ascii_case(value))
        .map(|&(_, _, property)| Test::Is(property))
        .ok_or_else(no_value)
}

/// Whether a word is the code of a sub-status: `403.14`.
pub fn is_substatus(word: &str) -> bool {
    let Some((status, [b'.', finer @ ..])) = word.as_bytes().split_at_checked(3) else {
        return false;
    };
    matches!(finer.len(), 1..=3) && status.iter().chain(finer).all(u8::is_ascii_digit)
}

/// A piece of a query: what stands in quotes, or what stands between spaces.
enum Piece<'a> {
    Quoted(&'a str),
    Plain(&'a str),
}

struct Pieces<'a>(&'a str);

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let rest = self.0.trim_start();
        if let Some(inside) = rest.strip_prefix('"')
            && let Some((phrase, after)) = inside.split_once('"')
            && phrase.contains(is_in_word)
        {
            self.0 = after;
            return Some(Piece::Quoted(phrase.trim()));
        }
        let end = first_space(rest);
        let (mut plain, mut after) = (slice_or_empty(rest, ..end), slice_or_empty(rest, end..));
        // `>= 500` is `>=500`.
        if matches!(plain, ">" | ">=" | "<" | "<=") {
            let value = after.trim_start();
            if value.bytes().take_while(u8::is_ascii_digit).count() == 3 {
                let end = rest.len() - value.len() + 3;
                (plain, after) = (slice_or_empty(rest, ..end), slice_or_empty(rest, end..));
            }
        }
        self.0 = after;
        (!plain.is_empty()).then_some(Piece::Plain(plain))
    }
}

/// Where the first space of any kind stands, or the end of the text.
fn first_space(text: &str) -> usize {
    // Bytes are looked at faster than characters, and most are no space.
    let mut bytes = text.bytes();
    let Some(from) = bytes.position(|byte| byte <= b' ' || !byte.is_ascii()) else {
        return text.len();
    };
    let space = slice_or_empty(text, from..).find(char::is_whitespace);
    space.map_or(text.len(), |space| from + space)
}

/// A status line, a log line or the head of a response, as pasted.
struct Pasted<'a> {
    code: u16,
    /// The parts of the text that tell something beyond the code.
    telling: Vec<&'a str>,
}

impl<'a> Pasted<'a> {
    /// Finds `HTTP/1.1 502` or `HTTP/1.1" 502` in a text.
    fn find(text: &'a str) -> Option<Pasted<'a>> {
        for (slash, _) in text.match_indices('/') {
            let before = text.as_bytes()[..slash].last_chunk::<4>();
            if !before.is_some_and(|name| name.eq_ignore_ascii_case(b"http")) {
                continue;
            }
            let version = slice_or_empty(text, slash + 1..);
            let after = version.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
            let logged = after.starts_with('"');
            let value = after.trim_start_matches(['"', ' ', '\t']);
            let gap = after.len() - value.len();
            let digits = value.len()
                - value
                    .trim_start_matches(|letter: char| letter.is_ascii_digit())
                    .len();
            if gap > 0
                && digits == 3
                && let Ok(code) = slice_or_empty(value, ..3).parse()
            {
                let rest = slice_or_empty(value, 3..);
                let telling = if logged { Vec::new() } else { head_words(rest) };
                return Some(Pasted { code, telling });
            }
        }
        None
    }
}

/// What tells something in the rest of a status line and the fields below it: the reason phrase, and
/// the values of the fields that name a server or an error.
fn head_words(rest: &str) -> Vec<&str> {
    let mut lines = rest.lines();
    let mut telling: Vec<&str> = lines.next().into_iter().collect();
    for line in lines {
        if let Some((name, value)) = line.split_once(':') {
            let name = name.trim().to_ascii_lowercase();
            if matches!(
                name.as_str(),
                "server" | "via" | "x-cache" | "retry-after" | "www-authenticate" | "x-powered-by"
            ) {
                telling.push(value);
            }
        }
    }
    telling
}
