//! The facts: one literal per meaning of a number, and nothing else.
//!
//! An [`Entry`] is a (code, origin) pair, because a number is not an identity: 499 is nginx's and
//! Esri's. Each origin has its file with a sorted `ARTICLES` slice; they are merged at compile time.
//! Facts that are unsorted, hold an id twice, or have an ill-formed id do not compile.
//!
//! To add a status code, add one literal to the file of its origin. Everything else (list, page,
//! search, JSON, package) is derived from it.
//!
//! A literal is an [`Article`]: an entry and its prose. [`TABLE`] and [`PROSE`] hold the two apart, so that
//! a program which never reads the prose does not contain it.

mod behavior;
mod cite;
mod classes;
pub mod emitters;
mod entry;
pub mod errors;
mod grpc;
mod headers;
mod languages;
mod named;
pub mod no_response;
mod origins;
mod prose;
mod readers;
pub mod senders;
mod specs;
pub mod translations;
pub mod vocabularies;

mod akamai;
mod alibaba;
mod apify;
mod aws;
mod azure;
mod clients;
mod cloudflare;
mod drafts;
mod edgeone;
mod edgio;
mod esri;
mod frameworks;
mod games;
mod gcore;
mod google;
mod hosting;
mod iana;
mod identity;
mod informal;
mod microsoft;
mod nginx;
mod openstack;
mod oracle;
mod platforms;
mod qiniu;
mod scraping;
mod services;
mod shopify;
mod squid;
mod supabase;
mod thetadata;
mod vault;
mod wallee;
mod warnings;

pub use behavior::{Actor, BEHAVIORS, Behavior};
pub use cite::Cite;
use cite::at;
pub use classes::{CLASSES, Class, ClassInfo};
pub use emitters::{EMITTERS, Emitter};
pub use entry::{
    Article, Caching, Confidence, Content, Entry, FieldUse, FormerName, Kind, Level, LoggedBy, Method,
    Redirect, Retry, Standing, Verdict, Wire,
};
pub use grpc::Grpc;
pub use headers::Field;
pub use languages::{Case, LIBRARIES, Library, Number};
pub use named::Named;
pub use origins::Origin;
pub use prose::Prose;
pub use readers::Reader;
pub use specs::{REGISTRY, Registry, Spec, SpecInfo};
pub use vocabularies::{CodeList, FinerCode, ListedCode, Maker, VOCABULARIES, Vocabulary};

/// The date of the IANA HTTP Status Code Registry that the table holds, as year, month and day.
pub const REGISTRY_DATE: &str = "2025-09-15";

/// The registry's placeholder where a number has no name.
pub const UNUSED: &str = "(Unused)";

/// Every entry, by number; of one number IANA's meaning first, then those in use, then the rest.
///
/// ```
/// use status_atlas_facts::TABLE;
/// assert!(TABLE.is_sorted_by_key(|entry| entry.code));
/// ```
pub static TABLE: [Entry; COUNT] = {
    let mut table = [Entry::BLANK; COUNT];
    let mut place = 0;
    while place < COUNT {
        table[place] = ARTICLES[place].entry;
        place += 1;
    }
    table
};

/// The number, id, name and retry verdict of an entry, for a program that contains nothing else of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    /// The number.
    pub code: u16,
    /// The entry's id.
    pub id: &'static str,
    /// Today's name.
    pub phrase: Option<&'static str>,
    /// The verdict on repeating the request.
    pub retry: Option<Verdict>,
}

/// The number, id, phrase and retry verdict of every entry, in the order of [`TABLE`].
pub static MEANINGS: [Meaning; COUNT] = {
    let mut meanings = [Meaning {
        code: 0,
        id: "",
        phrase: None,
        retry: None,
    }; COUNT];
    let mut place = 0;
    while place < COUNT {
        let entry = &ARTICLES[place].entry;
        meanings[place] = Meaning {
            code: entry.code,
            id: entry.id,
            phrase: entry.phrase,
            retry: match entry.retry {
                Some(retry) => Some(retry.verdict),
                None => None,
            },
        };
        place += 1;
    }
    meanings
};

/// The prose of every entry, in the order of [`TABLE`].
pub static PROSE: [Prose; COUNT] = {
    let mut prose = [Prose::NONE; COUNT];
    let mut place = 0;
    while place < COUNT {
        prose[place] = ARTICLES[place].prose;
        place += 1;
    }
    prose
};

/// The literals of each file, each sorted.
const SOURCES: &[&[Article]] = &[
    iana::informational::ARTICLES,
    iana::success::ARTICLES,
    iana::redirection::ARTICLES,
    iana::client_error::ARTICLES,
    iana::server_error::ARTICLES,
    nginx::ARTICLES,
    cloudflare::ARTICLES,
    aws::ARTICLES,
    microsoft::ARTICLES,
    shopify::ARTICLES,
    google::ARTICLES,
    esri::ARTICLES,
    hosting::ARTICLES,
    frameworks::ARTICLES,
    services::ARTICLES,
    edgeone::ARTICLES,
    akamai::ARTICLES,
    alibaba::ARTICLES,
    apify::ARTICLES,
    squid::ARTICLES,
    azure::ARTICLES,
    supabase::ARTICLES,
    oracle::ARTICLES,
    vault::ARTICLES,
    openstack::ARTICLES,
    qiniu::ARTICLES,
    gcore::ARTICLES,
    wallee::ARTICLES,
    edgio::ARTICLES,
    clients::ARTICLES,
    scraping::ARTICLES,
    platforms::ARTICLES,
    thetadata::ARTICLES,
    identity::ARTICLES,
    games::ARTICLES,
    drafts::ARTICLES,
    informal::ARTICLES,
    warnings::ARTICLES,
];

/// The number of entries.
pub const COUNT: usize = {
    let mut count = 0;
    let mut source = 0;
    while source < SOURCES.len() {
        count += SOURCES[source].len();
        source += 1;
    }
    count
};

/// The literals in the table's order. A constant, so that a program contains of them only what its statics hold.
const ARTICLES: [&Article; COUNT] = merge();

/// Merges the sorted sources, and refuses what is unsorted, equal or ill-formed.
const fn merge() -> [&'static Article; COUNT] {
    let mut next = [0; SOURCES.len()];
    let mut articles = [&SOURCES[0][0]; COUNT];
    let mut filled = 0;
    while filled < COUNT {
        let mut from = usize::MAX;
        let mut source = 0;
        while source < SOURCES.len() {
            if next[source] < SOURCES[source].len()
                && (from == usize::MAX
                    || precedes(
                        &SOURCES[source][next[source]].entry,
                        &SOURCES[from][next[from]].entry,
                    ))
            {
                from = source;
            }
            source += 1;
        }
        let article = &SOURCES[from][next[from]];
        assert!(id_is_well_formed(&article.entry), "an entry's id is ill-formed");
        assert!(
            filled == 0 || precedes(&articles[filled - 1].entry, &article.entry),
            "entries are unsorted, or two have the same id"
        );
        articles[filled] = article;
        next[from] += 1;
        filled += 1;
    }
    articles
}

/// Checks if `a` stands strictly before `b`.
const fn precedes(a: &Entry, b: &Entry) -> bool {
    if a.rank() != b.rank() {
        return a.rank() < b.rank();
    }
    let (a, b) = (a.id.as_bytes(), b.id.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return a[i] < b[i];
        }
        i += 1;
    }
    a.len() < b.len()
}

/// Checks if an id is `404` for IANA's, `warn-110` for a Warning code, `499-nginx` for the others, and names the number.
const fn id_is_well_formed(entry: &Entry) -> bool {
    let id = entry.id.as_bytes();
    let largest = match entry.kind {
        Kind::Client => u16::MAX,
        Kind::Status | Kind::Warning => 999,
    };
    let start = match entry.kind {
        Kind::Warning => {
            if id.len() != 8
                || id[0] != b'w'
                || id[1] != b'a'
                || id[2] != b'r'
                || id[3] != b'n'
                || id[4] != b'-'
            {
                return false;
            }
            5
        }
        Kind::Status | Kind::Client => 0,
    };
    let mut code = 0;
    let mut end = start;
    while end < id.len() && id[end].is_ascii_digit() {
        code = code * 10 + (id[end] - b'0') as u16;
        end += 1;
    }
    if code != entry.code || code > largest || end < start + 3 || code < 1000 && end > start + 3 {
        return false;
    }
    let bare = id.len() == end;
    if bare != (matches!(entry.origin, Origin::Iana) || matches!(entry.kind, Kind::Warning)) {
        return false;
    }
    if bare {
        return true;
    }
    let mut i = end;
    while i < id.len() {
        let hyphen = id[i] == b'-';
        if hyphen && (i + 1 == id.len() || id[i + 1] == b'-')
            || !hyphen && !id[i].is_ascii_lowercase() && !id[i].is_ascii_digit()
        {
            return false;
        }
        i += 1;
    }
    id[end] == b'-'
}
