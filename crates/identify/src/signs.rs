//! Signs of emitters in the fields and the content of a response.

use std::borrow::Cow;
use std::sync::OnceLock;

use status_atlas_facts::emitters::{ContentSign, EMITTERS, Emitter, FieldSign, Match, Shape, Strength};

use crate::evidence::{Form, Span};
use crate::fold::Folded;
use crate::record::Record;
use crate::scan;

/// A field of a response.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    pub(crate) name: Span,
    pub(crate) value: Span,
}

/// The part of a response in which a sign was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Field,
    Content,
}

/// A sign that was found.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    pub(crate) emitter: &'static Emitter,
    pub(crate) strength: Strength,
    pub(crate) place: Place,
    pub(crate) span: Span,
    /// The status that the sign comes with, where it comes with just one.
    pub(crate) status: Option<u16>,
    /// The sentence on it, where its kind does not say enough.
    pub(crate) says: Option<Cow<'static, str>>,
}

/// A response to be judged: what of it is in the text.
#[derive(Debug)]
pub(crate) struct Case<'t> {
    pub(crate) text: &'t str,
    pub(crate) form: Form,
    pub(crate) format: Option<&'static str>,
    pub(crate) span: Span,
    pub(crate) status: Option<(u16, Span)>,
    /// The reason phrase of the status line.
    pub(crate) phrase: Span,
    pub(crate) fields: Vec<Field>,
    /// The content, or the whole text where there is no head.
    pub(crate) body: Span,
    /// Whether the head ended and a content may follow.
    pub(crate) has_content: bool,
    /// Interim responses and followed redirects before it.
    pub(crate) before: Vec<(u16, Span)>,
    pub(crate) hits: Vec<Hit>,
    /// The JSON object in the content.
    pub(crate) object: Option<Record>,
}

/// The most of a content that is read, in bytes. Signs stand near its beginning or end; pages are shorter.
const MOST_CONTENT: usize = 256 * 1024;

impl<'t> Case<'t> {
    pub(crate) fn new(text: &'t str, form: Form, span: Span) -> Case<'t> {
        Case {
            text,
            form,
            format: None,
            span,
            status: None,
            phrase: (span.0, span.0),
            fields: Vec::new(),
            body: (span.1, span.1),
            has_content: false,
            before: Vec::new(),
            hits: Vec::new(),
            object: None,
        }
    }

    /// The value of a field, by its name in lower case.
    pub(crate) fn field(&self, name: &str) -> Option<&'t str> {
        self.field_span(name).map(|span| scan::slice(self.text, span))
    }

    /// The span of a field's value.
    pub(crate) fn field_span(&self, name: &str) -> Option<Span> {
        let same = |field: &&Field| scan::slice(self.text, field.name).eq_ignore_ascii_case(name);
        self.fields.iter().find(same).map(|field| field.value)
    }

    /// Checks if an emitter has a hit of a strength.
    pub(crate) fn has(&self, id: &str, strength: Strength) -> bool {
        self.hits
            .iter()
            .any(|hit| hit.emitter.id == id && hit.strength == strength)
    }

    /// Checks if an emitter has any hit.
    pub(crate) fn shows(&self, id: &str) -> bool {
        self.hits.iter().any(|hit| hit.emitter.id == id)
    }

    /// The content without white space at its ends.
    pub(crate) fn content(&self) -> &'t str {
        scan::slice(self.text, self.body).trim()
    }

    /// Adds a hit.
    pub(crate) fn hit(
        &mut self,
        id: &str,
        strength: Strength,
        place: Place,
        span: Span,
        says: Option<&'static str>,
    ) {
        if let Some(emitter) = Emitter::from_id(id) {
            let says = says.map(Cow::Borrowed);
            self.hits.push(Hit {
                emitter,
                strength,
                place,
                span,
                status: None,
                says,
            });
        }
    }

    /// Looks for the signs of every emitter.
    pub(crate) fn gather(&mut self) {
        for emitter in EMITTERS {
            for sign in emitter.fields {
                self.gather_field(emitter, sign);
            }
        }
        self.body = scan::trim(self.text, self.body);
        let to = self.body.1.min(self.body.0 + MOST_CONTENT);
        let folded = Folded::new(self.text, self.body.0, to);
        let open = scan::find(&self.text.as_bytes()[self.body.0..to], b"{");
        // Text in front of an object is no part of it, and not a name.
        self.object = open.and_then(|open| Record::object(self.text, self.body.0 + open, to));
        Contents::get().gather(self, &folded);
        gather_tail(self, &folded);
    }

    fn gather_field(&mut self, emitter: &'static Emitter, sign: &'static FieldSign) {
        let compare = |value: &str| match sign.compare {
            Match::Is => value.eq_ignore_ascii_case(sign.value),
            Match::Starts => scan::starts_in_any_case(value.as_bytes(), sign.value),
            Match::Contains => scan::find_in_any_case(value.as_bytes(), sign.value).is_some(),
            Match::Present | Match::NameStarts => true,
        };
        scan::looked(self.fields.len());
        let span = if sign.name == "status-line" {
            let from = self.status.map_or(self.phrase.0, |(_, span)| span.0);
            let line = (from.min(self.phrase.1), self.phrase.1);
            compare(scan::slice(self.text, line)).then_some(line)
        } else {
            let text = self.text;
            let fields = self.fields.iter().filter(|field| {
                let name = scan::slice(text, field.name).as_bytes();
                let same_length = name.len() == sign.name.len();
                (same_length || sign.compare == Match::NameStarts)
                    && scan::starts_in_any_case(name, sign.name)
            });
            let mut fields = fields.filter(|field| compare(scan::slice(text, field.value)));
            fields.next().map(|field| (field.name.0, field.value.1))
        };
        if let Some(span) = span {
            let strength = sign.strength;
            self.hits.push(Hit {
                emitter,
                strength,
                place: Place::Field,
                span,
                status: None,
                says: None,
            });
        }
    }

    fn hit_content(&mut self, emitter: &'static Emitter, sign: &'static ContentSign, span: Span) {
        let fits = match self.status {
            Some((status, _)) => sign.statuses.is_empty() || sign.statuses.contains(&status),
            None => true,
        };
        // A short text beside another status is somebody else's.
        if !fits && sign.text.len() < LONG_ENOUGH {
            return;
        }
        let status = match sign.statuses {
            [status] => Some(*status),
            _ => None,
        };
        let strength = sign.strength;
        self.hits.push(Hit {
            emitter,
            strength,
            place: Place::Content,
            span,
            status,
            says: None,
        });
    }
}

/// The length from which a text decides whatever the status beside it, in bytes. Shorter ones are written by others too.
const LONG_ENOUGH: usize = 24;

/// The signs in contents, by their first bytes.
struct Contents {
    /// For each hash the first sign, by its place plus one; 0 where there is none.
    heads: [u16; SLOTS],
    signs: Vec<(&'static Emitter, &'static ContentSign)>,
    /// For each sign the next one with the same hash.
    next: Vec<u16>,
}

/// The number of hashes. More make fewer signs share one.
const SLOTS: usize = 1024;

/// The hash of the three bytes that a sign begins with.
fn slot(bytes: &[u8]) -> usize {
    (usize::from(bytes[0]) * 961 + usize::from(bytes[1]) * 31 + usize::from(bytes[2])) % SLOTS
}

impl Contents {
    fn get() -> &'static Contents {
        static CONTENTS: OnceLock<Contents> = OnceLock::new();
        CONTENTS.get_or_init(|| {
            let mut contents = Contents {
                heads: [0; SLOTS],
                signs: Vec::new(),
                next: Vec::new(),
            };
            for emitter in EMITTERS {
                for sign in emitter.contents {
                    contents.signs.push((emitter, sign));
                    let place = contents.signs.len() as u16;
                    let slot = slot(sign.text.as_bytes());
                    contents.next.push(contents.heads[slot]);
                    if sign.shape == Shape::Piece {
                        contents.heads[slot] = place;
                    }
                }
            }
            contents
        })
    }

    fn gather(&self, case: &mut Case, folded: &Folded) {
        let mut seen = vec![false; self.signs.len()];
        for at in 0..folded.bytes.len().saturating_sub(2) {
            let mut place = self.heads[slot(&folded.bytes[at..])];
            while place > 0 {
                let index = usize::from(place) - 1;
                let (emitter, sign) = self.signs[index];
                if !seen[index]
                    && let Some(length) = matches(sign.text.as_bytes(), &folded.bytes[at..])
                {
                    seen[index] = true;
                    case.hit_content(emitter, sign, folded.span(case.text, at, at + length));
                }
                place = self.next[index];
            }
        }
        let end = folded.bytes.len();
        let open = scan::find(&folded.bytes, b"{").unwrap_or(0);
        for &(emitter, sign) in &self.signs {
            match sign.shape {
                Shape::Piece => {}
                Shape::Whole => {
                    // An object may stand behind words of a client.
                    let from = if sign.text.starts_with('{') { open } else { 0 };
                    let rest = folded.bytes.get(from..).unwrap_or_default();
                    if matches(sign.text.as_bytes(), rest) == Some(rest.len()) {
                        case.hit_content(emitter, sign, folded.span(case.text, from, end));
                    }
                }
                Shape::Keys => {
                    let span = case
                        .object
                        .as_ref()
                        .and_then(|object| object.has_in_order(case.text, sign.text));
                    if let Some(span) = span {
                        case.hit_content(emitter, sign, span);
                    }
                }
            }
        }
    }
}

/// The length of what a text begins with, if it begins as a pattern says: `{n}` stands for digits.
fn matches(pattern: &[u8], text: &[u8]) -> Option<usize> {
    let mut at = 0;
    let mut rest = pattern;
    while let Some((&byte, after)) = rest.split_first() {
        if rest.starts_with(b"{n}") {
            let digits = text[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            if digits == 0 {
                return None;
            }
            at += digits;
            rest = &rest[3..];
        } else if text.get(at) == Some(&byte) {
            at += 1;
            rest = after;
        } else {
            return None;
        }
    }
    Some(at)
}

/// The names in the last line of the built-in page that nginx and its relatives share.
const TAILS: [(&str, &str); 9] = [
    ("nginx", "nginx"),
    ("openresty", "openresty"),
    ("cloudflare", "cloudflare"),
    ("cloudflare-nginx", "cloudflare"),
    ("Microsoft-Azure-Application-Gateway/v2", "azure-app-gateway"),
    ("keycdn-engine", "keycdn"),
    ("tengine", "tengine"),
    ("kong", "kong"),
    ("nginx-wallarm", "wallarm"),
];

/// The emitter whose name stands in the last line of a built-in page, with or without a version.
fn tail(name: &[u8]) -> Option<&'static str> {
    let fits = |written: &str| {
        scan::starts_in_any_case(name, written)
            && (name.len() == written.len() || name[written.len()] == b'/')
    };
    TAILS.iter().find(|(written, _)| fits(written)).map(|(_, id)| *id)
}

/// Looks for the built-in page of nginx and its relatives: a heading in the middle, and a line with the name.
fn gather_tail(case: &mut Case, folded: &Folded) {
    let bytes = &folded.bytes;
    const TAIL: &[u8] = b"<hr><center>";
    if let Some(at) = scan::find(bytes, TAIL) {
        let name = &bytes[at + TAIL.len()..];
        // A name that is cut off could be another's.
        if let Some(end) = name.iter().position(|&byte| byte == b'<')
            && let Some(id) = tail(&name[..end])
        {
            let span = folded.span(case.text, at, at + TAIL.len() + end);
            case.hit(
                id,
                Strength::Decides,
                Place::Content,
                span,
                Some("The last line of the built-in page names it."),
            );
        }
        return;
    }
    if let Some(at) = scan::find(bytes, b"<center><h1>") {
        const END: &[u8] = b"</h1></center></body></html>";
        if let Some(end) = scan::find_from(bytes, END, at)
            && end - at < 60
        {
            let span = folded.span(case.text, at, end + END.len());
            let says = "The built-in page of the nginx family without a name in its last line: so AWS's balancer writes it.";
            case.hit("aws-alb", Strength::Suggests, Place::Content, span, Some(says));
        }
        return;
    }
    // The same page, copied from a browser: a heading, and soon after it a line with the name.
    let body = scan::slice(case.text, case.body);
    let mut heading = usize::MAX;
    let mut found = None;
    for (place, line) in body
        .lines()
        .take(MOST_LINES)
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .enumerate()
    {
        let is_heading = line.get(..3).is_some_and(|digits| scan::status(digits).is_some())
            && line.as_bytes().get(3) == Some(&b' ');
        let name = if is_heading {
            line.rsplit_once("  ").map_or("", |(_, name)| name.trim())
        } else {
            line
        };
        if is_heading {
            heading = place;
        }
        if heading != usize::MAX
            && place - heading <= 2
            && let Some(id) = tail(name.split(" (").next().unwrap_or(name).as_bytes())
        {
            found = Some((id, scan::span_of(case.text, name)));
            break;
        }
    }
    if let Some((id, span)) = found {
        let says = "The last line of the built-in page names it.";
        case.hit(id, Strength::Decides, Place::Content, span, Some(says));
    }
}

/// The most lines of a copied page that are looked through.
const MOST_LINES: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_stand_for_n() {
        assert_eq!(
            matches(b"HTTP Error {n}.{n} - ", b"HTTP Error 404.0 - Not"),
            Some(19)
        );
        assert_eq!(matches(b"HTTP Error {n}.", b"HTTP Error x."), None);
    }

    #[test]
    fn signs_are_written_as_texts_are_folded() {
        for emitter in EMITTERS {
            for sign in emitter.contents.iter().filter(|sign| sign.shape != Shape::Keys) {
                let folded = Folded::new(sign.text, 0, sign.text.len()).bytes;
                let folded = String::from_utf8(folded).unwrap();
                // White space at the end goes, unless more follows.
                assert_eq!(folded, sign.text.trim_end(), "{}", emitter.id);
                assert!(
                    sign.text.len() > 3,
                    "{}: too short to decide anything",
                    emitter.id
                );
            }
        }
    }

    #[test]
    fn emitters_are_sorted_and_win_over_those_that_exist() {
        assert!(EMITTERS.is_sorted_by_key(|emitter| emitter.id));
        for emitter in EMITTERS {
            for other in emitter.over {
                assert!(Emitter::from_id(other).is_some(), "{}: {other}", emitter.id);
            }
        }
    }
}
