//! Logs of many lines, read in chunks: what was answered how often, by whom, and when.

use std::borrow::Cow;

use crate::evidence::{Evidence, Fault};
use crate::forms;
use crate::scan;

/// The most line numbers that are kept of one group. More cost memory, and nobody steps through them.
const MOST_LINES: usize = 200;

/// The most groups of a kind. More are no summary.
const MOST_GROUPS: usize = 500;

/// The count of one status, emitter or finer code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Group<K> {
    /// The status, emitter or finer code.
    pub key: K,
    /// The number of its occurrences in the text.
    pub count: u32,
    /// The number of the first line with it, from 1 on.
    pub first_line: u32,
    /// The number of the last one.
    pub last_line: u32,
    /// The time of the first line, as it is written.
    pub first_time: Option<String>,
    /// The time of the last one.
    pub last_time: Option<String>,
    /// The numbers of its first lines, two hundred at most.
    pub lines: Vec<u32>,
}

/// A status with its entry.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct StatusKey {
    /// The status; `None` where a line has none.
    pub status: Option<u16>,
    /// The id of the likeliest entry.
    pub entry: Option<&'static str>,
}

/// An emitter with where the fault lies.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct EmitterKey {
    /// The emitter's id; `None` where the lines do not tell.
    pub emitter: Option<&'static str>,
    /// The place of the fault.
    pub fault: Option<Fault>,
}

/// A finer code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct FinerKey {
    /// The id of its vocabulary.
    pub vocabulary: &'static str,
    /// The code.
    pub code: Cow<'static, str>,
}

/// The counts of a log.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "camelCase"))]
pub struct Summary {
    /// Lines, empty ones among them.
    pub lines: u32,
    /// Lines that were read as evidence.
    pub read: u32,
    /// The formats that were seen.
    pub formats: Vec<&'static str>,
    /// By status, the most frequent first.
    pub statuses: Vec<Group<StatusKey>>,
    /// By emitter, errors alone.
    pub emitters: Vec<Group<EmitterKey>>,
    /// By finer code.
    pub finer: Vec<Group<FinerKey>>,
}

/// Reads a log in chunks, so that a page stays responsive between them.
///
/// ```
/// let mut reader = status_atlas_identify::Reader::new();
/// reader.read("10.0.0.1 - - [27/Nov/2026:09:05:41 +0000] \"GET / HT");
/// reader.read("TP/1.1\" 499 0\n");
/// let summary = reader.finish();
/// assert_eq!((summary.read, summary.statuses[0].key.entry), (1, Some("499-nginx")));
/// ```
#[derive(Debug, Default)]
pub struct Reader {
    /// The beginning of a line whose end has not come.
    rest: String,
    /// The columns of a W3C log.
    columns: String,
    summary: Summary,
}

impl Reader {
    /// A reader that has read nothing.
    pub fn new() -> Reader {
        Reader::default()
    }

    /// Reads a further piece of the text.
    pub fn read(&mut self, chunk: &str) {
        let mut chunk = chunk;
        if !self.rest.is_empty() {
            let Some(end) = chunk.find('\n') else {
                self.keep(chunk);
                return;
            };
            let mut line = std::mem::take(&mut self.rest);
            line.push_str(&chunk[..end]);
            self.line(&line);
            chunk = &chunk[end + 1..];
        }
        while let Some(end) = chunk.find('\n') {
            self.line(&chunk[..end]);
            chunk = &chunk[end + 1..];
        }
        self.keep(chunk);
    }

    /// Keeps the beginning of a line, but of one that is too long only enough to see that.
    fn keep(&mut self, piece: &str) {
        if self.rest.len() <= forms::LONGEST_LINE {
            self.rest.push_str(piece);
        }
    }

    /// The lines that were read so far.
    pub fn lines(&self) -> u32 {
        self.summary.lines
    }

    /// Reads what is left, and gives what was counted.
    pub fn finish(mut self) -> Summary {
        if !self.rest.is_empty() {
            let line = std::mem::take(&mut self.rest);
            self.line(&line);
        }
        most_first(&mut self.summary.statuses);
        most_first(&mut self.summary.emitters);
        most_first(&mut self.summary.finer);
        self.summary
    }

    fn line(&mut self, line: &str) {
        self.summary.lines += 1;
        if line.trim().is_empty() {
            return;
        }
        if forms::w3c::columns(line).is_some() {
            self.columns = line.to_owned();
            return;
        }
        let columns = forms::w3c::columns(&self.columns).unwrap_or_default();
        let Some(evidence) = forms::log_line(line, (0, line.len()), &columns) else {
            return;
        };
        self.count(&evidence, line);
    }

    fn count(&mut self, evidence: &Evidence, line: &str) {
        let summary = &mut self.summary;
        summary.read += 1;
        if let Some(format) = evidence.format
            && !summary.formats.contains(&format)
        {
            summary.formats.push(format);
        }
        let number = summary.lines;
        let time = time(line);
        let entry = evidence.entries.first().copied();
        add(
            &mut summary.statuses,
            StatusKey {
                status: evidence.status,
                entry,
            },
            number,
            time,
        );
        if evidence.status.is_none_or(|status| status >= 400) {
            let key = EmitterKey {
                emitter: evidence.emitter,
                fault: evidence.fault,
            };
            add(&mut summary.emitters, key, number, time);
        }
        for finer in &evidence.finer {
            let key = FinerKey {
                vocabulary: finer.vocabulary,
                code: finer.code.clone(),
            };
            add(&mut summary.finer, key, number, time);
        }
    }
}

/// Puts the most frequent groups first. There are few: an insertion sort is enough, and small.
fn most_first<K>(groups: &mut [Group<K>]) {
    for place in 1..groups.len() {
        let mut at = place;
        while at > 0 && groups[at - 1].count < groups[at].count {
            groups.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// Counts a line in its group.
fn add<K: PartialEq>(groups: &mut Vec<Group<K>>, key: K, line: u32, time: Option<&str>) {
    let is_room = groups.len() < MOST_GROUPS;
    match groups.iter_mut().find(|group| group.key == key) {
        Some(group) => {
            group.count += 1;
            group.last_line = line;
            if let Some(time) = time {
                let last = group.last_time.get_or_insert_default();
                last.clear();
                last.push_str(time);
            }
            if group.lines.len() < MOST_LINES {
                group.lines.push(line);
            }
        }
        None if is_room => {
            let time = time.map(str::to_owned);
            groups.push(Group {
                key,
                count: 1,
                first_line: line,
                last_line: line,
                first_time: time.clone(),
                last_time: time,
                lines: vec![line],
            });
        }
        None => {}
    }
}

/// Counts what a log holds.
pub fn summary(text: &str) -> Summary {
    let mut reader = Reader::new();
    reader.read(text);
    reader.finish()
}

/// The most of a line in which a time is looked for, in bytes.
const MOST_BEFORE_TIME: usize = 240;

/// The time of a line, as it is written.
fn time(line: &str) -> Option<&str> {
    let bytes = line.as_bytes();
    let to = bytes.len().min(MOST_BEFORE_TIME);
    for at in 0..to {
        let rest = &bytes[at..];
        let apart = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
        if !apart {
            continue;
        }
        if scan::starts_with_timestamp(rest) || scan::starts_with_date(rest, b'/') && rest.len() >= 19 {
            return line.get(at..at + 19);
        }
        if line.get(at..at + 20).is_some_and(forms::access_log::is_time) {
            return line.get(at..at + 20);
        }
        // Squid's: seconds since 1970, with milliseconds.
        if at == 0 && rest.len() > 14 && rest[10] == b'.' && rest[..10].iter().all(u8::is_ascii_digit) {
            return line.get(..14);
        }
        if at == 0 && rest.len() > 15 && rest[3] == b' ' && rest[9] == b':' && rest[12] == b':' {
            return line.get(..15);
        }
    }
    None
}
