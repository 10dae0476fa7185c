//! Reads pasted evidence of HTTP responses, and says who made them.
//!
//! A text is cut into forms first: heads with their contents, lines of access and error logs, contents alone, messages of
//! clients. Each is judged by an ordered list of decisions; where none applies, the answer is that the text does not tell,
//! with what would decide. `docs/identify.md` says how a verdict comes about and how to add an emitter.
//!
//! Goals: no confident wrong answer; every statement points to the part of the text that it rests on; time that grows with the
//! length of the text; a small program. Not a goal: judging a response by words that only sound like somebody.

mod evidence;
mod finer;
mod fold;
mod forms;
mod ids;
mod numbers;
mod record;
mod remarks;
mod retry;
mod scan;
mod secrets;
mod signs;
mod summary;
mod verdict;
#[cfg(test)]
mod work;

pub use evidence::{Certainty, Evidence, Fault, Finer, Form, Id, Reason, Weight};
pub use secrets::secrets;
pub use summary::{EmitterKey, FinerKey, Group, Reader, StatusKey, Summary, summary};
pub use verdict::{APP, ORIGIN};

/// Finds every response or line in a text, in its order. Offsets are bytes.
///
/// ```
/// use status_atlas_identify::{Certainty, identify};
/// let [evidence] = &identify("HTTP/1.1 502 Bad Gateway\r\nServer: awselb/2.0\r\n\r\n")[..] else { panic!() };
/// assert_eq!(evidence.emitter, Some("aws-alb"));
/// assert_eq!(evidence.certainty, Certainty::Certain);
/// assert_eq!(evidence.entries, ["502"]);
/// assert!(identify("why is the sky blue").is_empty());
/// ```
pub fn identify(text: &str) -> Vec<Evidence> {
    if !is_escaped(text) {
        return forms::read(text);
    }
    let (inner, places) = forms::unescape(text, 0);
    let mut found = forms::read(&inner);
    for evidence in &mut found {
        evidence.move_offsets(|at| places[at.min(places.len() - 1)] as usize);
    }
    found
}

/// The same with offsets in UTF-16 code units, as JavaScript counts them.
///
/// ```
/// let text = "Antwort\u{1f44d}: \"HTTP/1.1 502 Bad Gateway\"";
/// let found = status_atlas_identify::identify_utf16(text);
/// assert_eq!((found[0].reasons[0].from, found[0].reasons[0].to), (21, 24));
/// ```
pub fn identify_utf16(text: &str) -> Vec<Evidence> {
    let mut found = identify(text);
    if !text.is_ascii() {
        let units = Units::new(text);
        for evidence in &mut found {
            evidence.move_offsets(|at| units.at(at));
        }
    }
    found
}

/// The parts of a text that hold secrets, in UTF-16 code units.
pub fn secrets_utf16(text: &str) -> Vec<(usize, usize)> {
    let units = Units::new(text);
    secrets(text)
        .into_iter()
        .map(|(from, to)| (units.at(from), units.at(to)))
        .collect()
}

/// Checks if a text is a string with the escapes of a program: line ends are written `\r\n`.
fn is_escaped(text: &str) -> bool {
    scan::has(text, "\\r\\n") && scan::has(text, "HTTP/")
}

/// The distance between the offsets that are kept, in bytes. A longer one takes less memory and more time.
const STRIDE: usize = 256;

/// Places of a text in UTF-16 code units.
struct Units<'t> {
    text: &'t str,
    /// The units before every multiple of the stride, counted to the beginning of the character there.
    counted: Vec<usize>,
}

impl<'t> Units<'t> {
    fn new(text: &'t str) -> Units<'t> {
        let mut counted = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut units = 0;
        for (at, byte) in text.bytes().enumerate() {
            if at % STRIDE == 0 {
                counted.push(units);
            }
            units += units_of(byte);
        }
        Units { text, counted }
    }

    /// The units before a byte offset.
    fn at(&self, at: usize) -> usize {
        let stride = at / STRIDE;
        let Some(&counted) = self.counted.get(stride) else {
            return self.text.encode_utf16().count();
        };
        let bytes = &self.text.as_bytes()[stride * STRIDE..at.min(self.text.len())];
        counted + bytes.iter().map(|byte| units_of(*byte)).sum::<usize>()
    }
}

/// The units of the character that a byte begins; 0 for a byte within one.
fn units_of(byte: u8) -> usize {
    match byte {
        0x80..=0xbf => 0,
        0xf0.. => 2,
        _ => 1,
    }
}
