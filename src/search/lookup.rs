//! Entries by number, by id, and by name or constant, former names included.

use std::sync::OnceLock;

use status_atlas_facts::{CLASSES, ClassInfo, Entry, LIBRARIES, Library, Origin, TABLE};
use status_atlas_text::fold;

use super::edit_distance::{MAX_WORD_BYTES, nearest};
use super::interner::Interner;

/// Every meaning of a number, the one meant first where nothing else is said; empty if it has none.
///
/// ```
/// let meanings = status_atlas::search::lookup::by_number(499);
/// assert!(meanings.len() > 1 && meanings[0].id == "499-nginx");
/// ```
pub fn by_number(code: u16) -> &'static [Entry] {
    let start = TABLE.partition_point(|entry| entry.code < code);
    let length = TABLE[start..].partition_point(|entry| entry.code == code);
    &TABLE[start..start + length]
}

/// The entry with that id, in either case.
///
/// ```
/// use status_atlas::search::lookup;
/// assert_eq!(lookup::by_id("460-aws-alb").unwrap().code, 460);
/// assert!(lookup::by_id("460-nobody").is_none());
/// ```
pub fn by_id(id: &str) -> Option<&'static Entry> {
    // Those of Warning codes begin with `warn-`.
    let number = id.split('-').find_map(|part| part.parse().ok())?;
    let mut meanings = by_number(number).iter();
    meanings.find(|entry| entry.id.eq_ignore_ascii_case(id))
}

/// Every entry that has `name` as phrase, other name, former name or constant, in that order.
///
/// Case, separators and what libraries put before or after a name do not count.
///
/// ```
/// use status_atlas::search::lookup::by_name;
/// assert_eq!(by_name("Request Header Fields Too Large")[0].id, "431");
/// for name in ["Content Too Large", "Payload Too Large", "HTTP_413_REQUEST_ENTITY_TOO_LARGE",
///              "StatusRequestEntityTooLarge", ":payload_too_large", "413 content too large"] {
///     assert_eq!(by_name(name)[0].id, "413", "{name}");
/// }
/// assert!(by_name("no such name").is_empty());
/// ```
pub fn by_name(name: &str) -> Vec<&'static Entry> {
    /// `tried` has the names that are none: decorations can be taken off in many orders.
    fn undecorated<'a>(name: &'a str, tried: &mut Vec<&'a str>) -> Option<&'static Vec<&'static Entry>> {
        if tried.contains(&name) {
            return None;
        }
        tried.push(name);
        match names().names.id(name) {
            Some(id) => Some(&names().entries[id as usize]),
            None => without_decoration(name).find_map(|shorter| undecorated(shorter, tried)),
        }
    }
    undecorated(&fold(name), &mut Vec::new())
        .cloned()
        .unwrap_or_default()
}

/// The entries whose name or constant `name` is likely a misspelling of; empty if it is one, or like none.
///
/// ```
/// use status_atlas::search::lookup::by_misspelt_name;
/// assert_eq!(by_misspelt_name("HTTP_UNPROCESSIBLE_ENTITY")[0].id, "422");
/// assert!(by_misspelt_name("Not Found").is_empty());
/// ```
pub fn by_misspelt_name(name: &str) -> Vec<&'static Entry> {
    let names = names();
    let folded = fold(name);
    let mut written = folded.as_str();
    while let Some(shorter) = without_decoration(written).next() {
        written = shorter;
    }
    let limit = match written.len() {
        6..=9 => 1,
        10..=15 => 2,
        16..=MAX_WORD_BYTES => 3,
        _ => return Vec::new(),
    };
    match nearest(written, limit, names.names.iter()).first() {
        Some(&(id, name)) if name != written => names.entries[id as usize].clone(),
        _ => Vec::new(),
    }
}

/// The class with that short form or name, such as `5xx`, `Server Error` or `server errors`.
///
/// ```
/// assert_eq!(status_atlas::search::lookup::class("client errors").unwrap().id, "4xx");
/// ```
pub fn class(name: &str) -> Option<&'static ClassInfo> {
    let folded = fold(name);
    CLASSES.iter().find(|info| {
        info.id == folded
            || fold(info.name) == folded
            || info.other_names.iter().any(|other| fold(other) == folded)
    })
}

/// The prefixes that libraries give names, folded.
const PREFIXES: [&str; 10] = [
    "httpresponse",
    "http",
    "urlconnection",
    "status",
    "codes",
    "code",
    "response",
    "error",
    "ngx",
    "sc",
];
/// The suffixes that libraries give names, folded.
const SUFFIXES: [&str; 3] = ["error", "status", "code"];

/// `name` with one thing less that is no part of it: a number or a decoration.
fn without_decoration(name: &str) -> impl Iterator<Item = &str> {
    let unnumbered = name.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let numbered = (unnumbered.len() < name.len()).then_some(unnumbered);
    let unprefixed = PREFIXES
        .iter()
        .filter_map(|decoration| name.strip_prefix(decoration));
    let unsuffixed = SUFFIXES
        .iter()
        .filter_map(|decoration| name.strip_suffix(decoration));
    numbered
        .into_iter()
        .chain(unprefixed)
        .chain(unsuffixed)
        .filter(|rest| !rest.is_empty())
}

/// Every folded name, with the entries that have it.
#[derive(Default)]
struct Names {
    names: Interner,
    /// Per name, the entries that have it.
    entries: Vec<Vec<&'static Entry>>,
}

/// Calls `add` with a folded constant, and with what is left of it without each decoration.
fn add_undecorated(name: &str, add: &mut dyn FnMut(&str)) {
    add(name);
    for shorter in without_decoration(name) {
        add_undecorated(shorter, add);
    }
}

/// The names, built once.
fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = Names::default();
        let mut add = |folded: &str, entry: &'static Entry| {
            let id = names.names.intern(folded) as usize;
            if id == names.entries.len() {
                names.entries.push(Vec::new());
            }
            let named = &mut names.entries[id];
            if named.iter().all(|other| other.id != entry.id) {
                named.push(entry);
            }
        };
        // In the order in which a name belongs to entries: who has it as phrase comes first, the registry before others.
        for registered in [true, false] {
            for entry in TABLE
                .iter()
                .filter(|entry| (entry.origin == Origin::Iana) == registered)
            {
                entry.phrase.iter().for_each(|name| add(&fold(name), entry));
            }
        }
        for entry in TABLE.iter() {
            entry.other_names.iter().for_each(|name| add(&fold(name), entry));
        }
        for entry in TABLE.iter() {
            let names = entry.former_names.iter();
            names.for_each(|name| add(&fold(name.phrase), entry));
        }
        for (id, name) in LIBRARIES.iter().flat_map(Library::exceptional_names) {
            if let Some(entry) = by_id(id) {
                add_undecorated(&fold(name), &mut |name| add(name, entry));
            }
        }
        names
    })
}

#[cfg(test)]
mod tests;
