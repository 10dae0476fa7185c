//! The query language.
//!
//! A query is words, numbers and conditions in any order:
//!
//! | typed | means |
//! |---|---|
//! | `gateway timeout` | words, ranked |
//! | `404`, `40` | a number, a number that begins so |
//! | `301/302/307`, `401 vs 403`, `not found vs gone` | those numbers, in that order |
//! | `4xx`, `52x`, `500-504`, `500 through 504`, `>=500`, `5xx except 503` | only numbers in that range |
//! | `"bad gateway"` | only entries with that phrase |
//! | `class:5xx`, `origin:nginx`, `spec:9110`, `header:retry-after`, `is:cacheable`, `standing:vendor`, `wire:internal`, `confidence:low` | only entries of that kind |
//! | `-origin:nginx`, `-timeout`, `-404` | not those |
//! | `may I retry 503?`, `is 404 cached` | that number |
//! | `returns 500, what should it be?`, `something else instead of 500` | the words, that number not first |
//! | `which codes are cacheable`, `codes with Retry-After`, `all client errors`, `allow header` | only entries of that kind |
//! | a status line, a line of a log, the head of a response | its code, and the words that tell something |
//! | `"status":504`, `status=504`, `HTTP503`, `TCP_DENIED/407` | the code of the field, and the words |
//!
//! Anything is accepted. What looks like a condition and is none becomes words, and a [`Note`] says so.
//! Only the first [`MAX_QUERY_BYTES`] bytes count, in the characters that [`normalize()`] makes of them.

use std::ops::{Range, RangeInclusive};

use status_atlas_facts::{Caching, Confidence, Content, Entry, Field, Kind, Named, Standing, Verdict, Wire};
use status_atlas_names::LanguageName;
use status_atlas_text::{
    fold, is_in_word, is_stop_word, normalize, slice_or_empty, stem, tokenize, tokenize_in_place,
};

use super::facets::{Facet, Value};
use super::lookup;
use roles::{
    Role, SUCCESS, asks_for_another, contradicted_name, is_false_success, number_of, roles, unwanted_name,
};

mod roles;

/// The bytes of a query that count. Raising it lets a longer paste take longer to read.
pub const MAX_QUERY_BYTES: usize = 4096;

/// The most quoted phrases and excluded words of a query that are conditions. Each is looked for in every text of every
/// entry: a higher limit lets a query take longer.
pub const MAX_PHRASES: usize = 8;

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
    slice_or_empty(
        text,
        ..text.ceil_char_boundary(MAX_QUERY_BYTES + 1).min(text.len()),
    )
}

/// A query that was read.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// The typed text, within the limit, normalized and without surrounding space.
    pub text: String,
    /// True if it looks like something that was pasted: several lines, a long text, or the status of a response.
    pub is_pasted: bool,
    /// The words to rank by, in lower case.
    pub words: Vec<Word>,
    /// The numbers to rank by.
    pub codes: Vec<Code>,
    /// True if the sure numbers are a list: they alone are shown, in this order.
    pub is_list: bool,
    /// The numbers that it names as what is wrong: another one is asked for, so none of these comes first.
    pub unwanted: Vec<u16>,
    /// True if it has an error code that is no status: `curl: (52)`, `[Errno 111]`.
    pub other_code: bool,
    /// The conditions that an entry has to satisfy.
    pub conditions: Vec<Condition>,
    /// The parts that could not be taken as they were meant.
    pub notes: Vec<Note>,
}

/// A word to rank by.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// The word, in lower case.
    pub text: String,
    /// Whether it may be unfinished: the last word, with nothing typed after it.
    pub is_open: bool,
    /// Whether it is a stop word, such as "the" or "when".
    pub is_stop_word: bool,
    /// True if it is prose. A word in a quoted phrase, a path, a constant or a date is never taken for a misspelling.
    pub is_prose: bool,
    /// The length of its stem, in bytes.
    stem: usize,
}

impl Word {
    fn new(text: &str, is_stop_word: bool) -> Word {
        Word {
            text: text.to_owned(),
            is_open: false,
            is_stop_word,
            is_prose: false,
            stem: stem(text).len(),
        }
    }

    /// The stem that its forms share, as [`status_atlas_text::stem()`] gives it.
    pub fn stem(&self) -> &str {
        slice_or_empty(&self.text, ..self.stem)
    }
}

/// A number to rank by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The numbers meant.
    pub range: RangeInclusive<u16>,
    /// Whether it certainly is a status: alone, at the start, or after a word such as "status".
    pub is_explicit: bool,
}

/// A condition that an entry has to satisfy, or must not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Whether an entry must fail the test.
    pub negated: bool,
    /// The test.
    pub test: Test,
}

/// The test of a condition.
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
    /// A name or the summary contains the words one after the other.
    Phrase(String),
    /// Some text contains the word or a form of it.
    Word(String),
}

impl Test {
    /// The test that no entry passes.
    const NOTHING: Test = Test::Codes(RangeInclusive::new(1, 0));
}

/// A property that `is:`, `standing:`, `wire:` and `confidence:` ask for.
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

/// A remark on a query, such as a part that was not taken as it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// There is no such field of a condition.
    NoSuchField(String),
    /// The field has no such value.
    NoSuchValue(String, String),
    /// There is no such status code.
    NoSuchCode(String),
    /// Only the first [`MAX_QUERY_BYTES`] bytes were read.
    Shortened,
    /// Only the first [`MAX_PHRASES`] phrases are conditions.
    TooManyPhrases,
    /// A phrase was looked for in names and summaries only.
    PhraseScope,
    /// No name and no summary has the phrase.
    NoSuchPhrase(String),
    /// The query is in another language than English, and has no name of a status in it. What is in English was searched,
    /// if it is true.
    Language(LanguageName<'static>, bool),
    /// The number is one of another protocol.
    OtherProtocol(&'static str),
    /// There is neither a word nor a number in it.
    NothingToSearch,
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
            Note::NoSuchCode(code) => write!(
                out,
                "There is no status code {code}. Clients say so, as they say 0, where no response came."
            ),
            Note::PhraseScope => out.write_str("Quoted words were looked for in names and summaries."),
            Note::NoSuchPhrase(phrase) => write!(
                out,
                "No name or summary has \u{201c}{phrase}\u{201d}, so it was searched as words."
            ),
            Note::Language(language, has_english) => {
                let label = language.label;
                if language.is_served {
                    write!(
                        out,
                        "This looks like {label}, in which names of statuses and messages of browsers and servers are \
                         found. It has none of them."
                    )?;
                } else {
                    write!(
                        out,
                        "This looks like {label}, which the search does not know. It knows English, and names of statuses \
                         in {}.",
                        super::served_languages().join(", ")
                    )?;
                }
                match has_english {
                    true => out.write_str(" Only its English words were searched."),
                    false => Ok(()),
                }
            }
            Note::OtherProtocol(protocol) => write!(
                out,
                "This is a status of {protocol}, which is not HTTP. Its numbers look alike and mean other things."
            ),
            Note::NothingToSearch => out.write_str("There is no word and no number in this to search for."),
            Note::NoSearchData => out.write_str(
                "Only names and summaries were searched: the rest of the search could not be loaded.",
            ),
            Note::Shortened => write!(out, "Only the first {} kB were searched.", MAX_QUERY_BYTES / 1024),
            Note::TooManyPhrases => write!(
                out,
                "Only the first {MAX_PHRASES} quoted phrases and excluded words narrow the list."
            ),
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

/// The properties that only `is:` names.
const PROPERTIES: [(&str, Property); 9] = [
    ("cacheable", Property::Cacheable),
    ("retryable", Property::Retryable),
    ("redirect", Property::Redirect),
    ("empty", Property::Empty),
    ("top10", Property::Top10),
    ("warning", Property::Warning),
    ("deprecated", Property::Standing(Standing::Obsolete)),
    ("unconfirmed", Property::Confidence(Confidence::Low)),
    ("log-only", Property::Wire(Wire::Internal)),
];

/// The property that `field:value` asks for. The values of `standing`, `wire` and `confidence` are the ids of the facts;
/// `is` takes all of these, and [`PROPERTIES`] too.
fn property(field: &str, value: &str) -> Option<Property> {
    let asks_for = |name: &str| field == name || field == "is";
    let own = || {
        PROPERTIES
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(value))
    };
    let standing = Standing::from_id(value).filter(|_| asks_for("standing"));
    standing
        .map(Property::Standing)
        .or_else(|| {
            Wire::from_id(value)
                .filter(|_| asks_for("wire"))
                .map(Property::Wire)
        })
        .or_else(|| {
            Confidence::from_id(value)
                .filter(|_| asks_for("confidence"))
                .map(Property::Confidence)
        })
        .or_else(|| own().filter(|_| field == "is").map(|&(_, property)| property))
}

impl Property {
    /// Checks if an entry has it.
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
    /// assert_eq!((query.words.len(), query.codes.len(), query.conditions.len()), (1, 0, 2));
    ///
    /// let query = Query::read(r#"10.0.0.7 - - "GET /index.html HTTP/1.1" 502 157"#);
    /// assert_eq!(query.codes[0].range, 502..=502);
    /// assert!(query.codes.len() == 1 && query.words.is_empty());
    /// ```
    pub fn read(typed: &str) -> Query {
        let counted = truncate(typed);
        let text = &*normalize(counted);
        let mut query = Query {
            text: text.trim().to_owned(),
            ..Query::default()
        };
        if counted.len() < typed.len() {
            query.notes.push(Note::Shortened);
        }
        if let Some(protocol) = other_protocol(text) {
            query.notes.push(Note::OtherProtocol(protocol));
            query.add_condition(false, Test::NOTHING);
        } else if let Some(code) = client_code(&query.text).or_else(|| spaced_code(&query.text)) {
            query.add_code(code, true);
        } else if let Some(line) = StatusLine::find(text) {
            query.read_status_line(&line);
        } else if let codes @ [_, ..] = &*field_codes(text) {
            query.read_fields(text, codes);
        } else {
            query.is_pasted = query.text.contains('\n') || query.text.chars().nth(MAX_TYPED_CHARS).is_some();
            query.read_typed(text);
            query.read_compared_names();
            query.read_unwanted_name();
            query.read_roles();
            query.read_behavior();
        }
        if !query.ranks() && query.conditions.is_empty() {
            query.add_long_word(text);
        }
        if !query.ranks() && query.conditions.is_empty() && has_digit(text) {
            // A number that is none of a status is no wish for all of them.
            query.add_condition(false, Test::NOTHING);
        }
        // Marks of ASCII may be the beginning of a condition.
        if query.text.is_empty() && !typed.trim().is_empty() {
            query.notes.push(Note::NothingToSearch);
            query.add_condition(false, Test::NOTHING);
        }
        query
    }

    /// The first quoted phrase.
    pub fn phrase(&self) -> Option<&str> {
        self.conditions
            .iter()
            .find_map(|condition| match &condition.test {
                Test::Phrase(phrase) => Some(phrase.as_str()),
                _ => None,
            })
    }

    /// Checks if it has anything to rank by: words or numbers.
    pub fn ranks(&self) -> bool {
        !self.words.is_empty() || !self.codes.is_empty()
    }

    /// The text with each misspelt word replaced by what `meant` gives for it. All else stays as it was typed.
    ///
    /// ```
    /// use status_atlas::search::query::Query;
    /// let query = Query::read("Bad gatway at /gatway?");
    /// let respelt = query.respelt(|word| (word == "gatway").then_some("gateway"));
    /// assert_eq!(respelt, "Bad gateway at /gatway?");
    /// ```
    pub fn respelt<'a>(&self, meant: impl Fn(&str) -> Option<&'a str>) -> String {
        let mut respelt = String::with_capacity(self.text.len() + 8);
        let mut copied = 0;
        let mut pieces = Pieces(&self.text);
        while let Some(piece) = pieces.next() {
            let Piece::Plain(plain) = piece else {
                continue;
            };
            if !is_prose(plain) {
                continue;
            }
            let from = self.text.len() - pieces.0.len() - plain.len();
            tokenize_in_place(plain, |word, range| {
                if let Some(meant) = meant(word) {
                    respelt.push_str(slice_or_empty(&self.text, copied..from + range.start));
                    respelt.push_str(meant);
                    copied = from + range.end;
                }
            });
        }
        respelt.push_str(slice_or_empty(&self.text, copied..));
        respelt
    }

    /// Checks if its form says that it is about no status: it has an error code of a program or of the system, is a header
    /// field, or has the name of an error that is no status, such as `ERR_CONNECTION_RESET`, `ConnectException` or `E0382`.
    pub fn names_no_status(&self) -> bool {
        let field = self.text.split_once(':').map_or("", |(name, _)| name);
        let is_in_field = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let is_in_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        self.other_code
            || field.contains('-') && field.bytes().all(is_in_field)
            || self.text.split(|letter| !is_in_name(letter)).any(|name| {
                is_numbered_error(name) || is_error_name(name) && lookup::by_name(name).is_empty()
            })
    }

    fn read_status_line(&mut self, line: &StatusLine<'_>) {
        self.is_pasted = true;
        self.add_code(line.code, true);
        for part in &line.telling {
            self.add_words(part, false);
        }
    }

    /// Reads a text whose fields give status codes. Its other numbers are none, and its quotes hold no phrases.
    fn read_fields(&mut self, text: &str, codes: &[u16]) {
        self.is_pasted = true;
        self.is_list = codes.len() > 1;
        for &code in codes {
            self.add_code(code, true);
        }
        for piece in Pieces(text) {
            let (Piece::Quoted(text) | Piece::Plain(text)) = piece;
            let (negated, rest) = without_minus(text);
            match rest.split_once(':').map(|(field, value)| condition(field, value)) {
                Some(Ok(test)) => self.add_condition(negated, test),
                _ => self.add_words(text, false),
            }
        }
    }

    fn read_typed(&mut self, text: &str) {
        let open = !text.ends_with(char::is_whitespace);
        self.words.reserve(8);
        let mut pieces = Pieces(text).peekable();
        let (mut earlier, mut before) = ("", "");
        let mut after_number = false;
        // True while every number came right after another one.
        let mut in_a_row = true;
        while let Some(piece) = pieces.next() {
            let last = pieces.peek().is_none();
            let after = match pieces.peek() {
                Some(Piece::Plain(after)) => *after,
                _ => "",
            };
            match piece {
                Piece::Quoted(phrase) => {
                    self.add_words(phrase, false);
                    let words: Vec<&str> = phrase.split_whitespace().collect();
                    let phrase = words.join(" ").to_ascii_lowercase();
                    self.add_condition(false, Test::Phrase(phrase));
                }
                Piece::Plain(plain) => {
                    let (known, from) = (self.codes.len(), self.words.len());
                    let numeric = has_digit(plain);
                    let other_code = numeric && is_other_code(plain, before, earlier);
                    self.other_code |= other_code;
                    let taken = numeric
                        && (self.read_exception(plain, before)
                            || self.read_spelt_range(plain, (earlier, before)))
                        || self.read_condition(plain)
                        || numeric
                            && !other_code
                            && self.read_numbers(plain, (before, after), after_number, last && open);
                    if !taken {
                        if numeric {
                            self.read_inner_range(plain);
                        }
                        self.add_words(plain, last && open);
                    }
                    if is_prose(plain) {
                        self.words[from..]
                            .iter_mut()
                            .for_each(|word| word.is_prose = true);
                    }
                    let is_number = self.codes.len() > known;
                    in_a_row &= !is_number || known == 0 || after_number;
                    (earlier, before, after_number) = (before, plain, is_number);
                }
            }
        }
        if !self.is_made_of_filters() {
            self.notes.retain(|note| !matches!(note, Note::NoSuchField(_)));
        }
        self.drop_words_beside_conditions();
        let telling = self.words.iter().filter(|word| !word.is_stop_word).count();
        if in_a_row && self.codes.len() > 1.max(telling) {
            self.is_list = true;
            self.codes.iter_mut().for_each(|code| code.is_explicit = true);
        }
    }

    /// Takes a number or a range after a word such as "except" as excluded: `5xx except 503`, `not 5xx`.
    fn read_exception(&mut self, piece: &str, before: &str) -> bool {
        const EXCEPT: [&str; 5] = ["except", "excluding", "minus", "not", "without"];
        let is_range = |condition: &Condition| matches!(condition.test, Test::Codes(_));
        let is_all = self.text.split_ascii_whitespace().count() == 2;
        let of_some = || code(piece).filter(|_| is_all || self.conditions.iter().any(is_range));
        let excluded = code_range(piece).or_else(|| of_some().map(|code| code..=code));
        let word = before.to_ascii_lowercase();
        match excluded.filter(|_| EXCEPT.contains(&&*word)) {
            Some(range) => {
                self.drop_last_word(&word);
                self.add_condition(true, Test::Codes(range));
                true
            }
            None => false,
        }
    }

    /// Takes a number as the end of a range that begins with the one before it: `500 through 504`, `400 to 499`.
    fn read_spelt_range(&mut self, piece: &str, (from, word): (&str, &str)) -> bool {
        let (Some(from), Some(to)) = (code(from), code(piece)) else {
            return false;
        };
        let is_range = match word {
            "through" | "thru" | "bis" => true,
            // "301 to 308" is a change.
            "to" => to % 100 == 99,
            _ => false,
        };
        if !is_range || from > to {
            return false;
        }
        self.codes.retain(|code| code.range != (from..=from));
        self.drop_last_word(word);
        self.add_condition(false, Test::Codes(from..=to));
        true
    }

    fn drop_last_word(&mut self, word: &str) {
        if self.words.last().is_some_and(|last| last.text == word) {
            self.words.pop();
        }
    }

    /// Drops words that say nothing beside conditions: stop words, and what every status is called beside a range of
    /// numbers, as in `all 4xx errors`.
    fn drop_words_beside_conditions(&mut self) {
        const CALLED: [&str; 7] = [
            "error",
            "errors",
            "list",
            "response",
            "responses",
            "series",
            "statuses",
        ];
        let is_range = |condition: &Condition| !condition.negated && matches!(condition.test, Test::Codes(_));
        let has_range = self.conditions.iter().any(is_range);
        let says_nothing = |word: &Word| word.is_stop_word || has_range && CALLED.contains(&&*word.text);
        if !self.conditions.is_empty() && self.words.iter().all(says_nothing) {
            self.words.clear();
        }
    }

    /// Takes names that are compared as a list of their numbers: `unauthorized vs forbidden`, `404 or gone`.
    fn read_compared_names(&mut self) {
        const BETWEEN: [&str; 8] = [" vs. ", " vs ", " versus ", " v ", " or ", " and ", " / ", " & "];
        const BEFORE: [&str; 4] = ["difference between ", "compare ", "differ ", "differs "];
        if self.is_list || self.is_pasted || !self.conditions.is_empty() {
            return;
        }
        let mut text = self.text.to_ascii_lowercase();
        if !BETWEEN.iter().any(|between| text.contains(between)) {
            return;
        }
        for before in BEFORE {
            if let Some((_, after)) = text.split_once(before) {
                text = after.to_owned();
            }
        }
        for between in BETWEEN {
            text = text.replace(between, "\n");
        }
        let number = |name: &str| {
            let name = name.trim().trim_end_matches(['?', '.', '!']);
            code(name)
                .filter(|code| !lookup::by_number(*code).is_empty())
                .or_else(|| number_of(name))
        };
        let numbers: Option<Vec<u16>> = text.split('\n').map(number).collect();
        if let Some(numbers) = numbers.filter(|numbers| numbers.len() > 1) {
            self.codes.clear();
            self.is_list = true;
            numbers.into_iter().for_each(|code| self.add_code(code, true));
        }
    }

    /// Checks if it is so short, or has so many conditions, that a colon in it was meant as a filter's.
    fn is_made_of_filters(&self) -> bool {
        !self.is_pasted && (!self.conditions.is_empty() || self.text.split_whitespace().count() <= 2)
    }

    /// Leaves out the name that is said not to be sent, or to be sent although something failed: of "forbidden instead of unauthorized" the latter.
    fn read_unwanted_name(&mut self) {
        if self.is_list || self.is_pasted {
            return;
        }
        let Some((code, place)) = unwanted_name(&self.text) else {
            if self.codes.is_empty()
                && let Some((came, place)) = contradicted_name(&self.text)
            {
                self.contradict(came, place);
            } else if self.codes.is_empty() && is_false_success(&self.text) {
                self.words.retain(|word| !SUCCESS.contains(&&*word.text));
                self.unwanted.push(200);
            }
            return;
        };
        self.leave_out(place);
        self.unwanted.push(code);
    }

    /// Leaves out the words of a part of the text.
    fn leave_out(&mut self, place: Range<usize>) {
        let mut left_out: Vec<String> = Vec::new();
        tokenize(slice_or_empty(&self.text, place), |word| {
            left_out.push(word.to_owned());
        });
        self.words.retain(
            |word| match left_out.iter().position(|other| *other == word.text) {
                Some(place) => {
                    left_out.remove(place);
                    false
                }
                None => true,
            },
        );
    }

    /// Tells what is said to happen from what is asked for: of "returns 500, what should it be?" the words are to be ranked,
    /// of "returns 500 instead of 404" the 404 is meant.
    fn read_roles(&mut self) {
        let is_single = |code: &Code| code.range.start() == code.range.end();
        if self.is_list || self.is_pasted || self.codes.is_empty() || !self.codes.iter().all(is_single) {
            return;
        }
        let roles = roles(&self.text);
        let with = |role| {
            let found = roles.iter().find(|(_, other)| *other == role);
            found.map(|(code, _)| *code)
        };
        let has = |role| with(role).is_some();
        if let (Some(expected @ 200..300), Some(came @ 400..)) = (with(Role::Wanted), with(Role::Observed))
            && self.words.iter().any(|word| word.text.starts_with("expect"))
        {
            // Of a test that fails, what came is asked for.
            self.codes.clear();
            self.is_list = true;
            self.add_code(came, true);
            return self.add_code(expected, true);
        }
        let is_another_asked_for = has(Role::Wanted) || has(Role::Unwanted) || asks_for_another(&self.text);
        if !is_another_asked_for {
            return;
        }
        let unwanted = |code: u16| {
            let role = roles.iter().find(|(other, _)| *other == code);
            role.is_some_and(|(_, role)| matches!(role, Role::Observed | Role::Unwanted))
        };
        let named = self.codes.iter().map(|code| *code.range.start());
        self.unwanted.extend(named.filter(|code| unwanted(*code)));
        self.codes.retain(|code| !unwanted(*code.range.start()));
        if has(Role::Wanted) {
            self.codes.iter_mut().for_each(|code| code.is_explicit = true);
        }
    }

    /// Leaves out the name of the number that came, which stands at `place` and which the other words say is wrong: of "a malformed
    /// id results in Internal Server Error" the error is what happens.
    fn contradict(&mut self, came: u16, place: Range<usize>) {
        self.leave_out(place);
        if (200..300).contains(&came) {
            self.unwanted.push(came);
            self.words.retain(|word| !SUCCESS.contains(&&*word.text));
        }
    }

    /// Takes a question about which codes have a property or a header field as that condition.
    fn read_behavior(&mut self) {
        let has = |sought: &[&str]| self.words.iter().any(|word| sought.contains(&&*word.text));
        let narrows = |condition: &Condition| matches!(condition.test, Test::Codes(_));
        if !self.codes.is_empty() || !self.conditions.iter().all(narrows) || self.is_pasted {
            return;
        }
        // With more words, it is about more.
        if self.words.iter().filter(|word| !word.is_stop_word).count() > MAX_WORDS_OF_BEHAVIOR {
            return;
        }
        let asks = has(&["which", "what", "all", "list"]);
        let is_about_codes = has(&["codes", "statuses"]) || asks && has(&["errors", "redirects"]);
        let words = || self.text.split_ascii_whitespace().map(fold);
        let named = |name: &str| {
            Field::ALL
                .iter()
                .copied()
                .find(|field| fold(field.name()) == name)
        };
        // `Allow` is a word of its own.
        let is_telling = |field: &Field| field.name().contains('-');
        let field = || match &*words().collect::<Vec<_>>() {
            [name, field] if matches!(&**field, "header" | "headers" | "field") => named(name),
            words if is_about_codes => words.iter().filter_map(|word| named(word)).find(is_telling),
            _ => None,
        };
        let asked_for = || {
            let own = self.words.iter().find_map(|word| {
                let standing = Standing::from_id(&word.text).map(Property::Standing);
                let own = PROPERTIES.iter().find(|(name, _)| *name == word.text);
                standing.or(own.map(|(_, property)| *property))
            });
            if asks && has(&["cached"]) {
                Some(Property::Cacheable)
            } else if asks && has(&["retried", "retry"]) {
                Some(Property::Retryable)
            } else if asks && has(&["redirects"]) {
                Some(Property::Redirect)
            } else if has(&["no", "not", "without"]) && has(&["body", "content"]) {
                Some(Property::Empty)
            } else {
                own
            }
        };
        let test = match (field(), is_about_codes) {
            (Some(field), _) => Some(Test::Header(field)),
            (None, true) => asked_for().map(Test::Is).or_else(|| self.class()),
            (None, false) => self.class(),
        };
        if let Some(test) = test {
            self.words.clear();
            self.add_condition(false, test);
        }
    }

    /// The class whose codes it asks for: `all client errors`, `success codes`.
    fn class(&self) -> Option<Test> {
        let text = self.text.to_ascii_lowercase();
        let text = text.trim_start_matches("list of ").trim_start_matches("all ");
        let name = text.strip_suffix(" codes").or(text.strip_suffix('s'))?;
        let class = lookup::class(name)?;
        let value = Facet::Class.value(class.id)?;
        Some(Test::Facet(Facet::Class, value))
    }

    fn add_code(&mut self, code: u16, sure: bool) {
        let code = Code {
            range: code..=code,
            is_explicit: sure,
        };
        if !self.codes.contains(&code) {
            self.codes.push(code);
        }
    }

    fn add_condition(&mut self, negated: bool, test: Test) {
        let condition = Condition { negated, test };
        if self.conditions.contains(&condition) {
            return;
        }
        let is_phrase = |condition: &&Condition| matches!(condition.test, Test::Phrase(_) | Test::Word(_));
        if is_phrase(&&condition) && self.conditions.iter().filter(is_phrase).count() == MAX_PHRASES {
            if !self.notes.contains(&Note::TooManyPhrases) {
                self.notes.push(Note::TooManyPhrases);
            }
            return;
        }
        self.conditions.push(condition);
    }

    /// Takes `piece` as a condition, if it is one.
    fn read_condition(&mut self, piece: &str) -> bool {
        let (negated, rest) = without_minus(piece);
        if let Some(range) = code_range(rest) {
            self.add_condition(negated, Test::Codes(range));
            return true;
        }
        if let Some(code) = code(rest).filter(|_| negated) {
            self.add_condition(true, Test::Codes(code..=code));
            return true;
        }
        let Some((field, value)) = rest.split_once(':') else {
            let word = negated && rest.len() >= 3 && rest.bytes().all(|byte| byte.is_ascii_alphabetic());
            if word {
                self.add_condition(negated, Test::Word(rest.to_ascii_lowercase()));
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
            Ok(test) => self.add_condition(negated, test),
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
                self.codes.push(Code {
                    range,
                    is_explicit: true,
                });
            }
        });
    }

    /// Takes `piece`, which has a digit, as numbers to rank by, if it is some. `around` holds the pieces before and after
    /// it.
    fn read_numbers(&mut self, piece: &str, around: (&str, &str), after_number: bool, open: bool) -> bool {
        let (before, after) = around;
        let bare = piece.trim_matches(|letter: char| !is_in_word(letter));
        // `100,000` is no list.
        let listed = |part| code(part).filter(|code| *code > 0).or_else(|| client_code(part));
        if bare.contains(LIST_SEPARATORS) && bare.split(LIST_SEPARATORS).all(|part| listed(part).is_some()) {
            self.is_list = true;
            for code in bare.split(LIST_SEPARATORS).filter_map(listed) {
                self.add_code(code, true);
            }
            return true;
        }
        let count = self.text.split_whitespace().take(4).count();
        let word_before = fold(before);
        let is_minus_one = piece == "-1" && count <= MAX_WORDS_BESIDE_NONE;
        let is_after_status = || {
            let words = ["status", "http", "code"];
            count <= MAX_WORDS_BESIDE_NONE && words.iter().any(|word| word_before.ends_with(word))
        };
        if is_minus_one || bare == "0" && (count == 1 || is_after_status()) {
            if is_minus_one {
                self.notes.push(Note::NoSuchCode(piece.to_owned()));
            }
            self.add_code(0, true);
            return true;
        }
        // nginx writes the system's error as `(111: Connection refused)`.
        if is_quantity(&word_before, after) || piece.starts_with('(') && piece.ends_with(':') {
            return false;
        }
        let word = word_before.as_str();
        let is_marked = MARKERS.contains(&word) || !self.is_pasted && MARKERS_IN_QUERIES.contains(&word);
        let marked = count <= 3 || self.text.starts_with(piece) || is_marked || word_before.is_empty();
        // `4O4`, `2oo`
        let with_zeros = bare.replace(['O', 'o'], "0");
        let is_misread = bare.starts_with(|first: char| first.is_ascii_digit())
            && code(&with_zeros).is_some_and(|code| !lookup::by_number(code).is_empty());
        let bare = if is_misread { &with_zeros } else { bare };
        if let Some((code, word)) = code_and_word(bare) {
            let joined = CONJUNCTIONS.contains(&word_before.as_str())
                || before.ends_with(LIST_SEPARATORS) && (after_number || word_before.is_empty());
            let earlier = self.codes.last_mut().filter(|_| joined);
            let in_list = earlier.map(|earlier| earlier.is_explicit = true).is_some();
            self.is_list |= in_list;
            let known = !self.is_pasted && !lookup::by_number(code).is_empty() && !is_counted(after);
            self.add_code(code, marked || known || in_list);
            self.add_words(word, open);
            return true;
        }
        if !bare.bytes().all(|byte| byte.is_ascii_digit()) || bare.len() > 2 {
            return false;
        }
        let Ok(number) = bare.parse::<u16>() else {
            return false;
        };
        if count > 2 || !open || number == 0 {
            return false;
        }
        let range = match bare.len() {
            2 => number * 10..=number * 10 + 9,
            _ => number * 100..=number * 100 + 99,
        };
        self.codes.push(Code {
            range,
            is_explicit: marked,
        });
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
                let status = bare.get(..3).and_then(code);
                if let Some(status) = status.filter(|status| !lookup::by_number(*status).is_empty()) {
                    self.add_code(status, true);
                }
                return self.words.push(Word::new(bare, false));
            }
        }
        tokenize(text, |word| {
            // A year, a port or an address says nothing about a status.
            let is_year = || word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
            let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
            let telling = word.len() <= MAX_WORD_BYTES && !(is_number && (word.len() < 4 || is_year()));
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
const MARKERS: [&str; 16] = [
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
    "got",
    "getting",
    "gives",
];

/// The words after which a number that is typed is a status too; a text that is pasted counts and measures with them.
const MARKERS_IN_QUERIES: [&str; 6] = ["with", "get", "vs", "or", "and", "a"];

/// Characters between the numbers of a list, as in `301/302` or `400, 422`.
const LIST_SEPARATORS: [char; 6] = ['/', ',', ';', '|', '&', '+'];

/// Words between two numbers of a list, in the languages that people ask in most.
const CONJUNCTIONS: [&str; 17] = [
    "and", "or", "v", "vs", "versus", "und", "oder", "et", "ou", "y", "o", "e", "и", "или", "和", "与", "と",
];

/// The words after a number that it counts or measures: it is no status. Sorted.
const UNITS: [&str; 39] = [
    "byte",
    "bytes",
    "characters",
    "chars",
    "connections",
    "customers",
    "days",
    "degrees",
    "dollars",
    "entries",
    "euros",
    "files",
    "gb",
    "hours",
    "items",
    "kb",
    "kib",
    "lines",
    "mb",
    "meters",
    "mib",
    "milliseconds",
    "min",
    "minutes",
    "mm",
    "ms",
    "percent",
    "pixels",
    "px",
    "records",
    "rows",
    "sec",
    "seconds",
    "threads",
    "times",
    "users",
    "weeks",
    "words",
    "years",
];
/// The words before a number that say what else it is: a measure, a place, a code of another protocol. Sorted.
const OTHER_NUMBERS: [&str; 20] = [
    "chapter", "chunk", "column", "errno", "exit", "ftp", "imap", "length", "limit", "line", "lines", "max",
    "maximum", "pid", "port", "room", "signal", "sip", "size", "smtp",
];

/// Checks if a number is a size, a time, a port, a code of another protocol or the like, by the word before it and the
/// piece after it.
fn is_quantity(word_before: &str, after: &str) -> bool {
    let unit = after.trim_matches(|letter: char| !is_in_word(letter));
    OTHER_NUMBERS.binary_search(&word_before).is_ok()
        || UNITS.binary_search(&&*unit.to_ascii_lowercase()).is_ok()
}

/// Checks if the piece after a number looks like what it counts: a plural.
fn is_counted(after: &str) -> bool {
    const NOT_COUNTED: [&str; 15] = [
        "access",
        "always",
        "codes",
        "does",
        "errors",
        "is",
        "means",
        "pages",
        "redirects",
        "requests",
        "responses",
        "sometimes",
        "status",
        "vs",
        "was",
    ];
    let word = after.to_ascii_lowercase();
    word.len() > 3
        && word.ends_with('s')
        && word.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !NOT_COUNTED.contains(&&*word)
}

/// The most words of a query that 0 or -1 is asked for in. Raising it takes more numbers for one.
const MAX_WORDS_BESIDE_NONE: usize = 3;

/// The most words, stop words aside, of a question that is only about which codes have a property.
const MAX_WORDS_OF_BEHAVIOR: usize = 2;

/// The longest text, in characters, that counts as typed; a longer one counts as pasted.
const MAX_TYPED_CHARS: usize = 200;

/// The code that three digits are.
fn code(text: &str) -> Option<u16> {
    (text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Reads a text that is nothing but a number above 999 of the table, which some client made up. Beside other words, such a
/// number is a port or a year.
fn client_code(text: &str) -> Option<u16> {
    let number = text.parse().ok().filter(|number| *number > 999)?;
    (!lookup::by_number(number).is_empty()).then_some(number)
}

/// Reads a text that is three digits with spaces between.
fn spaced_code(text: &str) -> Option<u16> {
    let [hundreds, b' ', tens, b' ', ones] = *text.as_bytes() else {
        return None;
    };
    let digits = [hundreds, tens, ones];
    digits.iter().all(u8::is_ascii_digit).then(|| {
        digits
            .iter()
            .fold(0, |number, digit| number * 10 + u16::from(digit - b'0'))
    })
}

/// The protocol other than HTTP whose status a text has: `SIP/2.0 486 Busy Here`, `550 5.1.1 user unknown`, `smtp 550`.
fn other_protocol(text: &str) -> Option<&'static str> {
    const NAMES: [&str; 5] = ["FTP", "IMAP", "RTSP", "SIP", "SMTP"];
    let named = |word: &str| NAMES.into_iter().find(|name| name.eq_ignore_ascii_case(word));
    let is_short = text.split_ascii_whitespace().count() <= MAX_WORDS_BESIDE_NONE;
    let mut before = "";
    text.split_ascii_whitespace().find_map(|word| {
        let before = std::mem::replace(&mut before, word);
        if code(word).is_some() {
            // `SIP/2.0 486`, `smtp 550`
            let version = before.split_once('/');
            return named(version.map_or(before, |(name, _)| name)).filter(|_| version.is_some() || is_short);
        }
        // The enhanced code of RFC 3463 begins as the reply before it does.
        let (reply, word) = word.split_once('-').unwrap_or((before, word));
        let mut parts = word.split('.');
        let is_enhanced = parts.clone().count() == 3
            && parts
                .clone()
                .all(|part| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
            && parts
                .next()
                .is_some_and(|class| class.len() == 1 && "245".contains(class) && reply.starts_with(class));
        (is_enhanced && code(reply).is_some()).then_some("SMTP")
    })
}

/// Splits a piece such as `404Not`, `502:Bad`, `Found(404` or `错误:404` into the code and the word beside it. `404` has no
/// such word. A word that is joined without punctuation has to be the beginning of a name of that code.
fn code_and_word(piece: &str) -> Option<(u16, &str)> {
    if let Some(code) = piece.get(..3).and_then(code) {
        let rest = slice_or_empty(piece, 3..);
        let word = rest.trim_start_matches([':', ',', ';', '|', ')', ']']);
        let is_apart = word.len() < rest.len() && word.starts_with(|first: char| first.is_ascii_alphabetic());
        let begins_name = || {
            let start = fold(rest);
            let begins = |name: &str| fold(name).starts_with(&start);
            let meanings = lookup::by_number(code).iter();
            start.len() > 1 && meanings.filter_map(|entry| entry.phrase).any(begins)
        };
        return (rest.is_empty() || is_apart || begins_name()).then_some((code, word));
    }
    let (word, number) = piece.split_at_checked(piece.len().checked_sub(3)?)?;
    let is_foreign = |word: &str| !word.ends_with(|last: char| last.is_ascii());
    let is_apart = word.ends_with(['(', '[']) || word.strip_suffix([':', '=']).is_some_and(is_foreign);
    code(number).filter(|_| is_apart).map(|code| (code, word))
}

/// The status codes that the fields of a text give, in their order.
///
/// A field is a name that ends in "status" or the like, then `:`, `=`, a bracket, a hyphen or nothing (`HTTP503`), then
/// three digits; or the result of a proxy, `/` and three digits (`TCP_DENIED/407`). A field that is called only "code",
/// "error" or "response" may hold a code of another kind: it counts where no other field is a status.
fn field_codes(text: &str) -> Vec<u16> {
    let bytes = text.as_bytes();
    let mut found: Vec<(u16, Certainty)> = Vec::new();
    let mut to = 0;
    while let Some(digit) = bytes[to..].iter().position(u8::is_ascii_digit) {
        let from = to + digit;
        let digits = bytes[from..].iter().take_while(|byte| byte.is_ascii_digit());
        to = from + digits.count();
        if let Some(code) = code(slice_or_empty(text, from..to))
            && ends_value(&bytes[to..])
            && let Some(certainty) = certainty_before(slice_or_empty(text, ..from))
            && found.iter().all(|(other, _)| *other != code)
        {
            found.push((code, certainty));
        }
    }
    let most = found.iter().map(|(_, certainty)| *certainty).max();
    let codes = found
        .into_iter()
        .filter(|(_, certainty)| Some(*certainty) == most);
    codes.map(|(code, _)| code).collect()
}

/// The certainty that a field of some name holds a status code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Certainty {
    /// It may be a code of another kind.
    Possible,
    /// It is a status code.
    Certain,
}

/// Checks if a number that `after` follows is a value of its own, and no part of a word, a date, a time, an address or a
/// fraction.
fn ends_value(after: &[u8]) -> bool {
    match after {
        [b'.' | b':' | b'-' | b'/', next, ..] => !next.is_ascii_digit(),
        [next, ..] => !(is_in_word((*next).into()) || matches!(next, b'_' | b'%' | b'#')),
        [] => true,
    }
}

/// The certainty that a number is a status code, by the field name that ends the text before the number.
fn certainty_before(before: &str) -> Option<Certainty> {
    const MARKS: [char; 5] = [' ', '\t', '"', '\'', '\\'];
    let value = before.trim_end_matches(MARKS);
    if let Some(tag) = value.strip_suffix('>').filter(|tag| !tag.ends_with('=')) {
        // In `<status>404</status>` it does, in `status > 404` not.
        let name = field_name(tag);
        return certainty_of_field(name)
            .filter(|_| tag.strip_suffix(name).is_some_and(|rest| rest.ends_with('<')));
    }
    let named = match value.strip_suffix("=>") {
        Some(named) => named,
        None => value.trim_end_matches('=').trim_end_matches(':'),
    };
    if named.len() < value.len() {
        return certainty_of_field(field_name(named.trim_end_matches(MARKS)));
    }
    if let Some(called) = value.strip_suffix(['(', '[']) {
        return certainty_of_field(field_name(called.trim_end_matches(' ')));
    }
    if value.len() < before.len() {
        return None;
    }
    if let Some(result) = value.strip_suffix('/') {
        // `TCP_DENIED/407`
        let name = field_name(result);
        let is_result = name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
        let is_path = slice_or_empty(result, ..result.len() - name.len()).ends_with('/');
        return (is_result && !is_path).then_some(Certainty::Certain);
    }
    let name = field_name(value);
    let glued = name.trim_end_matches(['-', '_']);
    match glued {
        // npm's `E404`
        "E" if name == "E" => Some(Certainty::Possible),
        _ => certainty_of_field(glued),
    }
}

/// The field name at the end of a text; empty if there is none.
fn field_name(text: &str) -> &str {
    let is_in_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    slice_or_empty(text, text.trim_end_matches(is_in_name).len()..)
}

/// The certainty that a field with that name holds a status code.
fn certainty_of_field(name: &str) -> Option<Certainty> {
    let name = fold(name);
    // A process has a status too.
    if name.contains("exit") {
        return None;
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    if ends(&["status", "statuscode", "http", "httpcode", "responsecode"]) {
        Some(Certainty::Certain)
    } else if name == "code" || ends(&["error", "err", "errorcode", "response"]) {
        Some(Certainty::Possible)
    } else {
        None
    }
}

/// Checks if a piece of a query is an error code of a program or of the system, by the two pieces before it: one or two
/// digits in brackets after a program's name, or a number after "errno" or "os error".
fn is_other_code(piece: &str, before: &str, earlier: &str) -> bool {
    let bare = piece.trim_matches(|letter: char| !is_in_word(letter));
    let in_brackets = piece.starts_with(['(', '[']) && before.ends_with(':') && bare.len() < 3;
    bare.bytes().all(|byte| byte.is_ascii_digit())
        && (in_brackets
            || matches!(
                (&*fold(earlier), &*fold(before)),
                (_, "errno" | "exit") | ("os", "error") | ("exit", "code" | "status")
            ))
}

/// Checks if a name has the form of an error's name: `ERR_CONNECTION_RESET`, `ECONNRESET`, `TypeError`,
/// `ConnectException`.
fn is_error_name(name: &str) -> bool {
    let is_capital = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    if name.bytes().all(is_capital) {
        let is_errno = name.starts_with('E') && name.len() > 4 && name != "ERROR";
        return is_errno || name.trim_matches('_').contains('_');
    }
    let is_class = |kind: &str| name.strip_suffix(kind).is_some_and(|rest| !rest.is_empty());
    is_class("Error") || is_class("Exception")
}

/// Checks if a name has the form of a compiler's or a database's numbered error: `E0382`, `TS2345`. That of a status has
/// three digits.
fn is_numbered_error(name: &str) -> bool {
    let number = name.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let letters = name.len() - number.len();
    (1..=4).contains(&letters)
        && (4..=6).contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Checks if a piece of a query is prose: words with punctuation around them.
fn is_prose(piece: &str) -> bool {
    let piece = piece.trim_start_matches('(');
    let words = piece.trim_end_matches([')', '.', ',', ';', ':', '!', '?']);
    let is_letter = |letter: char| letter.is_ascii_alphabetic() || !letter.is_ascii();
    let is_in_prose = |letter: char| is_letter(letter) || matches!(letter, '\'' | '-');
    let after_first = words.bytes().skip(1);
    words.starts_with(is_letter)
        && words.ends_with(is_letter)
        && words.chars().all(is_in_prose)
        && (after_first.clone().all(|byte| !byte.is_ascii_uppercase())
            || after_first.clone().all(|byte| !byte.is_ascii_lowercase()))
}

/// Splits the minus of a negated piece off: whether there is one, and the rest.
fn without_minus(piece: &str) -> (bool, &str) {
    match piece.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, piece),
    }
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// The range that `4xx`, `52x`, `500-504`, `500..504`, `>=500`, `>499`, `<500` or `<=499` names.
fn code_range(piece: &str) -> Option<RangeInclusive<u16>> {
    if !has_digit(piece) {
        return None;
    }
    let bytes = piece.as_bytes();
    let number = |text: &str| code(text.trim_start());
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
    if let Some(rest) = piece.strip_prefix(">=").or(piece.strip_suffix('+')) {
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
    let (from, to) = dotted.or_else(|| piece.split_once(['-', '~']))?;
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
        return match Field::ALL.iter().find(|known| fold(known.name()) == folded) {
            Some(&known) => Ok(Test::Header(known)),
            None => Err(no_value()),
        };
    }
    property(field, value).map(Test::Is).ok_or_else(no_value)
}

/// Checks if a word is the code of a sub-status: `403.14`.
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
            // With a number it is a message, such as "404 not found".
            && !phrase.split_whitespace().any(|word| code(word).is_some())
        {
            self.0 = after;
            return Some(Piece::Quoted(phrase));
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

/// The place of the first space of a normalized text; its length if it has none.
fn first_space(text: &str) -> usize {
    let space = text.bytes().position(|byte| matches!(byte, b'\t'..=b'\r' | b' '));
    space.unwrap_or(text.len())
}

/// A status line, a log line or the head of a response, as pasted.
struct StatusLine<'a> {
    code: u16,
    /// The parts of the text that tell something beyond the code.
    telling: Vec<&'a str>,
}

impl<'a> StatusLine<'a> {
    /// Finds `HTTP/1.1 502` or `HTTP/1.1" 502` in a text.
    fn find(text: &'a str) -> Option<StatusLine<'a>> {
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
                return Some(StatusLine { code, telling });
            }
        }
        None
    }
}

/// The telling words in the rest of a status line and the fields below it: the reason phrase, and the values of the
/// fields that name a server or an error.
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

#[cfg(test)]
mod tests;
