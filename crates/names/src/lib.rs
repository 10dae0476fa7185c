//! Finer codes, error names and clients' messages, found by name: `H12`, `invalid_grant`, `net::ERR_ABORTED`.
//!
//! The browser's program contains none of these names. They are one file beside it, which is loaded when a query has a
//! word that looks like one ([`may_have_name`]). [`encode`] makes the file from the facts, [`Names::decode`] reads it:
//! the facts' statics are linked only where it is made.
//!
//! The file is UTF-8, a line each: `=` begins a list and has its kind, page, id and label; every other line has a name,
//! what it means, the ids of the entries that it comes with, and further ways to print it. Tabs stand between.
//!
//! The names of statuses in other languages than English are a file of their own, made by [`encode_translations`], read by
//! [`Translations::decode`], and worth loading where [`may_have_translation`].
//!
//! ```
//! use status_atlas_names::{Names, encode};
//! let names = Names::decode(&encode()).unwrap();
//! let found = names.find("urn:example:INVALID_GRANT");
//! assert!(found.iter().any(|name| name.list == "oauth2" && name.entries == ["400"]));
//! ```

mod encode;
mod query;
mod translations;

use std::collections::BinaryHeap;
use std::ops::Range;

use status_atlas_text::hash::hash;

pub use encode::{encode, encode_translations};
pub use query::may_have_name;
pub use translations::{LanguageName, Translation, Translations, may_have_translation};

/// The first line of the file. A change of the format changes its number.
const HEADER: &str = "status-atlas names 1\n";

/// A kind of thing that has a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A code that a product writes beside a status.
    Finer,
    /// An error of an API, a protocol or a framework.
    Error,
    /// The message of a client to which no response came.
    NoResponse,
}

impl Kind {
    const ALL: [Kind; 3] = [Kind::Finer, Kind::Error, Kind::NoResponse];

    fn id(self) -> &'static str {
        match self {
            Kind::Finer => "finer",
            Kind::Error => "error",
            Kind::NoResponse => "no-response",
        }
    }
}

/// The names, decoded.
#[derive(Debug)]
pub struct Names {
    text: String,
    lists: Vec<List>,
    /// A hash of each folded name, and the record that has it; sorted.
    by_hash: Vec<(u32, Record)>,
}

/// A place in the file: the line of a name, and the list that it is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Record {
    line: u32,
    list: u16,
}

/// The fields of a line that begins a list, as places in the file.
#[derive(Debug)]
struct List {
    kind: Kind,
    page: Range<usize>,
    id: Range<usize>,
    label: Range<usize>,
}

/// A name that a text has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name<'a> {
    /// The kind of thing that it names.
    pub kind: Kind,
    /// The path of the page that lists it, below the site's root: `errors/oauth2/`.
    pub page: &'a str,
    /// The id of its vocabulary, family or list.
    pub list: &'a str,
    /// The name to show of that: `OAuth 2.0`.
    pub label: &'a str,
    /// The name as it is printed.
    pub name: &'a str,
    /// The meaning, in a few words; empty where the name says it.
    pub says: &'a str,
    /// The ids of the entries that it comes with, the usual one first; for a message without a response, those that a
    /// proxy in between would have answered.
    pub entries: Vec<&'a str>,
}

impl Name<'_> {
    /// The part of the page that has it: its address is `page#anchor`.
    pub fn anchor(&self) -> String {
        anchor(self.list, self.name)
    }
}

/// The id of a name on its page, which may list several: that of its list, and the name's letters, digits and `-`, with
/// `_` for all else.
///
/// ```
/// assert_eq!(status_atlas_names::anchor("curl", "curl: (52)"), "curl-curl___52_");
/// ```
pub fn anchor(list: &str, name: &str) -> String {
    let safe = |letter: char| match letter {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => letter,
        _ => '_',
    };
    format!("{list}-{}", name.chars().map(safe).collect::<String>())
}

impl Names {
    /// Decodes the file; `None` where it is damaged or of another version.
    pub fn decode(bytes: &[u8]) -> Option<Names> {
        let text = String::from_utf8(bytes.to_vec()).ok()?;
        let mut lists: Vec<List> = Vec::new();
        let mut by_hash = Vec::new();
        let mut place = text.strip_prefix(HEADER).map(|_| HEADER.len())?;
        // A file that was cut off lacks the end.
        for line in text[place..].strip_suffix("\n.\n")?.split('\n') {
            match line.strip_prefix('=') {
                Some(list) => {
                    let range = |field: &str| {
                        let start = field.as_ptr() as usize - text.as_ptr() as usize;
                        start..start + field.len()
                    };
                    let mut fields = list.split('\t');
                    lists.push(List {
                        kind: fields
                            .next()
                            .and_then(|id| Kind::ALL.into_iter().find(|kind| kind.id() == id))?,
                        page: range(fields.next()?),
                        id: range(fields.next()?),
                        label: range(fields.next()?),
                    });
                }
                None => {
                    let list = u16::try_from(lists.len().checked_sub(1)?).ok()?;
                    let record = Record {
                        line: u32::try_from(place).ok()?,
                        list,
                    };
                    let (name, _, _, also) = fields(line)?;
                    for written in
                        std::iter::once(name).chain(also.split('|').filter(|also| !also.is_empty()))
                    {
                        by_hash.push((hash(&query::key(written)), record));
                    }
                }
            }
            place += line.len() + 1;
        }
        let by_hash = sorted(by_hash);
        Some(Names { text, lists, by_hash })
    }

    /// Every name that is written so, in any case, with or without what stands before it: a namespace, a class, a URN.
    /// A number stands for an X in a name.
    pub fn find(&self, written: &str) -> Vec<Name<'_>> {
        for written in query::without_namespaces(written) {
            let found = self.with_key(&query::key(written));
            if !found.is_empty() {
                return found;
            }
        }
        // Chrome's own page leaves out the namespace that its console prints.
        let of_chrome = self.with_key(&query::key(&["net::", written].concat()));
        if !of_chrome.is_empty() {
            return of_chrome;
        }
        self.with_key(&query::with_x_for_numbers(written))
    }

    /// The names that a query has, in the order in which they stand in it: the whole query, or words and groups of words
    /// in it.
    pub fn in_query(&self, query: &str) -> Vec<Name<'_>> {
        query::names_in(self, query)
    }

    /// The name of that list; for what another reader has recognized.
    pub fn of_list(&self, list: &str, name: &str) -> Option<Name<'_>> {
        self.with_key(&query::key(name))
            .into_iter()
            .find(|found| found.list == list)
    }

    fn with_key(&self, key: &str) -> Vec<Name<'_>> {
        let sought = hash(key);
        let first = self.by_hash.partition_point(|(hash, _)| *hash < sought);
        let same = self.by_hash[first..]
            .iter()
            .take_while(|(hash, _)| *hash == sought);
        let mut found: Vec<_> = same.filter_map(|(_, record)| self.name(*record, key)).collect();
        found.dedup();
        found
    }

    /// The name of a record, if it has that key.
    fn name(&self, record: Record, key: &str) -> Option<Name<'_>> {
        let line = self.text[record.line as usize..].split('\n').next()?;
        let (name, says, entries, also) = fields(line)?;
        let is_meant = std::iter::once(name)
            .chain(also.split('|'))
            .any(|written| query::key(written) == key);
        let list = &self.lists[usize::from(record.list)];
        is_meant.then(|| Name {
            kind: list.kind,
            page: &self.text[list.page.clone()],
            list: &self.text[list.id.clone()],
            label: &self.text[list.label.clone()],
            name,
            says,
            entries: entries.split(' ').filter(|id| !id.is_empty()).collect(),
        })
    }
}

/// Sorts by a heap: the standard library's sort is five kilobytes of a program for each type, this one half of one.
fn sorted<T: Ord>(items: Vec<T>) -> Vec<T> {
    BinaryHeap::from(items).into_sorted_vec()
}

/// The fields of a name's line: the name, what it means, the entries, and further ways to print it.
fn fields(line: &str) -> Option<(&str, &str, &str, &str)> {
    let mut fields = line.split('\t');
    Some((fields.next()?, fields.next()?, fields.next()?, fields.next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        Names::decode(&encode()).expect("what was encoded decodes")
    }

    fn found(query: &str) -> Vec<(String, String, String)> {
        let names = names();
        let found = names.in_query(query).into_iter();
        found
            .map(|name| (name.list.to_owned(), name.name.to_owned(), name.entries.join(" ")))
            .collect()
    }

    fn has(query: &str, list: &str, name: &str, entries: &str) -> bool {
        found(query).contains(&(list.to_owned(), name.to_owned(), entries.to_owned()))
    }

    #[test]
    fn an_exact_name_is_found_in_any_case_and_with_its_namespace() {
        for query in [
            "invalid_grant",
            "INVALID_GRANT",
            "\"error\": \"invalid_grant\"",
            "error=invalid_grant",
            "token refresh fails with invalid_grant since monday",
        ] {
            assert!(has(query, "oauth2", "invalid_grant", "400"), "{query}");
        }
        assert!(has("MANIFEST_UNKNOWN", "oci-registry", "MANIFEST_UNKNOWN", "404"));
        assert!(has("manifest unknown", "oci-registry", "MANIFEST_UNKNOWN", "404"));
        assert!(has(
            "urn:ietf:params:acme:error:badNonce",
            "acme",
            "badNonce",
            "400"
        ));
        assert!(has(
            "org.springframework.web.HttpRequestMethodNotSupportedException",
            "spring-mvc",
            "HttpRequestMethodNotSupportedException",
            "405"
        ));
    }

    #[test]
    fn a_number_stands_for_x() {
        let found = found("FLOOD_WAIT_23");
        assert_eq!(found[0].1, "FLOOD_WAIT_X");
    }

    #[test]
    fn a_number_is_a_name_where_a_word_says_so() {
        assert!(!found("error 1020").is_empty());
        assert!(!found("1020").is_empty());
        assert!(found("404").is_empty());
        assert!(found("paid 1020 dollars for a new boiler").is_empty());
        assert!(has("IIS 404.13", "iis", "404.13", "404"));
    }

    #[test]
    fn names_of_chrome_are_found_as_its_page_prints_them() {
        for name in [
            "ERR_CONNECTION_REFUSED",
            "ERR_CONNECTION_RESET",
            "ERR_NAME_NOT_RESOLVED",
            "ERR_TIMED_OUT",
            "ERR_TOO_MANY_REDIRECTS",
            "ERR_SSL_PROTOCOL_ERROR",
            "ERR_CERT_AUTHORITY_INVALID",
            "ERR_HTTP2_PROTOCOL_ERROR",
            "ERR_EMPTY_RESPONSE",
        ] {
            let in_console = format!("net::{name}");
            assert!(!found(&in_console).is_empty(), "{name}");
            assert_eq!(found(name), found(&in_console), "{name}");
            assert_eq!(
                found(&format!("localhost says {name} since this morning")),
                found(&in_console),
                "{name}"
            );
        }
        for page in ["This site can't be reached", "this site can\u{2019}t be reached"] {
            assert!(has(page, "chrome", "This site can't be reached", ""), "{page}");
        }
    }

    #[test]
    fn codes_are_found_beside_what_says_whose_they_are() {
        for (query, list, name) in [
            ("heroku h12", "heroku-code", "H12"),
            (
                "why does my heroku app answer with h12 at night",
                "heroku-code",
                "H12",
            ),
            ("404.13 file too large", "iis", "404.13"),
            ("exit code 28", "curl", "curl: (28)"),
            ("curl exit 28", "curl", "curl: (28)"),
            (
                "curl stops with exit code 28 in our pipeline",
                "curl",
                "curl: (28)",
            ),
            ("SSL_ERROR_SYSCALL", "curl", "curl: (35)"),
            ("connect ETIMEDOUT 10.0.0.1:443", "system", "ETIMEDOUT"),
        ] {
            let found = found(query);
            assert!(
                found.iter().any(|found| found.0 == list && found.1 == name),
                "{query}: {found:?}"
            );
            assert!(may_have_name(query), "{query}");
        }
        for query in [
            "exit 28 of the highway",
            "exit code 1",
            "the build took 404.13 seconds",
            "EVERYBODY gets an error",
            "curl works 28 times",
        ] {
            assert!(found(query).is_empty(), "{query}: {:?}", found(query));
        }
    }

    #[test]
    fn plain_words_of_a_question_are_no_names() {
        for query in [
            "the page is forbidden for some users",
            "GET and POST are throttled, which code",
            "how do I say that the user is not found",
        ] {
            assert!(found(query).is_empty(), "{query}: {:?}", found(query));
        }
    }

    #[test]
    fn every_name_is_found_by_itself() {
        let names = names();
        for &(_, record) in &names.by_hash {
            let line = names.text[record.line as usize..].split('\n').next().unwrap();
            let name = fields(line).unwrap().0;
            let list = &names.text[names.lists[usize::from(record.list)].id.clone()];
            assert!(
                names.find(name).iter().any(|found| found.list == list),
                "{list}: {name}"
            );
        }
    }

    #[test]
    fn a_name_has_an_anchor_of_its_own_on_its_page() {
        use std::collections::BTreeSet;
        let mut anchors = BTreeSet::new();
        for vocabulary in status_atlas_facts::VOCABULARIES {
            for finer in vocabulary.codes {
                let anchor = (vocabulary.page, anchor(vocabulary.id, finer.code));
                assert!(anchors.insert(anchor.clone()), "{anchor:?} twice");
            }
        }
        for family in status_atlas_facts::errors::FAMILIES {
            for error in family.names {
                let anchor = (family.id, anchor(family.id, error.name));
                assert!(anchors.insert(anchor.clone()), "{anchor:?} twice");
            }
        }
        for list in status_atlas_facts::no_response::NO_RESPONSE {
            for message in list.messages {
                let anchor = ("no-response", anchor(list.id, message.name));
                assert!(anchors.insert(anchor.clone()), "{anchor:?} twice");
            }
        }
    }

    #[test]
    fn entries_are_those_of_the_table() {
        let names = names();
        for &(_, record) in &names.by_hash {
            let line = names.text[record.line as usize..].split('\n').next().unwrap();
            for id in fields(line).unwrap().2.split(' ').filter(|id| !id.is_empty()) {
                assert!(
                    status_atlas_facts::TABLE.iter().any(|entry| entry.id == id),
                    "{line}"
                );
            }
        }
    }

    #[test]
    fn what_is_damaged_is_refused() {
        let bytes = encode();
        assert!(Names::decode(&bytes[..bytes.len() - 1]).is_none());
        assert!(Names::decode(&bytes[..bytes.len() / 2]).is_none());
        assert!(Names::decode(b"<!doctype html>").is_none());
        assert!(Names::decode(b"").is_none());
        for place in (0..bytes.len()).step_by(10_007) {
            let mut damaged = bytes.clone();
            damaged[place] ^= 0x88;
            assert!(Names::decode(&damaged).is_none(), "{place}");
            damaged[place] = b'\t';
            if let Some(names) = Names::decode(&damaged) {
                names.in_query("error 1020 invalid_grant");
            }
        }
    }
}
