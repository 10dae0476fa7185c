//! The facts: one literal per meaning of a number, and nothing else.
//!
//! An [`Entry`] is a (code, origin) pair, because a number is not an identity: 499 is nginx's and
//! Esri's. Each origin has its file with a sorted `ENTRIES` slice; [`FACTS`] merges them at compile
//! time. Facts that are unsorted, hold an id twice, or have an ill-formed id do not compile.
//!
//! To add a status code, add one literal to the file of its origin. Everything else (list, page,
//! search, JSON, package) is derived from it.
//!
//! The literals are for people. `build.rs` packs them, with this module, into [`crate::table::TABLE`], which is
//! what the program holds.

mod classes;
mod coding;
mod dictionary;
mod grpc;
mod headers;
mod languages;
mod origins;
mod packing;
mod specs;
mod substatus;
mod text;

mod akamai;
mod alibaba;
mod apify;
mod aws;
mod cloudflare;
mod drafts;
mod esri;
mod frameworks;
mod google;
mod hosting;
mod iana;
mod informal;
mod microsoft;
mod nginx;
mod services;
mod shopify;
mod squid;
mod warnings;

pub use classes::{CLASSES, Class, ClassInfo};
pub use coding::Coder;
pub use dictionary::{Coded, Dictionary, Piece};
pub use grpc::Grpc;
pub use headers::Field;
pub use languages::{LIBRARIES, Library};
pub use origins::Origin;
pub use packing::{pack, unpack};
pub use specs::{Spec, SpecInfo};
pub use substatus::Substatus;
pub use text::{Lines, Part, Words};
use text::{pairs, words};

/// The date of the IANA HTTP Status Code Registry that the table holds, as year, month and day.
pub const REGISTRY_DATE: &str = "2025-09-15";

/// What the registry writes in place of a name.
pub const UNUSED: &str = "(Unused)";

/// One meaning of one number: what a given origin says by it.
///
/// ```
/// use status_atlas::table::{Origin, TABLE};
/// let entry = TABLE.iter().find(|entry| entry.id == "499-nginx").unwrap();
/// assert_eq!((entry.code, entry.origin), (499, Origin::Nginx));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Entry {
    /// The stable, unique name: the number for IANA's, `number-slug` for the others, `warn-number` for Warning codes.
    pub id: &'static str,
    /// The number, 0 to 999.
    pub code: u16,
    /// Who gave the number this meaning.
    pub origin: Origin,
    /// Today's name; `None` where the origin gives none.
    pub phrase: Option<&'static str>,
    /// Whether the number is a response status at all.
    pub kind: Kind,
    /// Where the meaning stands today.
    pub standing: Standing,
    /// Whether a client ever receives it; `None` where nobody has shown it.
    pub wire: Option<Wire>,
    /// How sure the facts are.
    pub confidence: Confidence,
    /// Whether it is one of the ten codes that a REST API needs most.
    pub top10: bool,
    /// Everything that is said of it in words.
    pub words: Words,
    /// Names that earlier specifications gave it.
    pub former_names: &'static [FormerName],
    /// The sections that define it, the current one first, then history from new to old.
    pub specs: &'static [Cite],
    /// What a cache may do with it.
    pub caching: Caching,
    /// Whether the response has content; `None` where there is no response.
    pub content: Option<Content>,
    /// Whether a client may repeat the request, and the section that says so; [`Entry::retry`] adds why.
    retry: Option<(Verdict, Option<Cite>)>,
    /// How a client follows it, for redirects.
    pub redirect: Option<Redirect>,
    /// Response fields that the specifications require or that matter with it.
    pub headers: &'static [FieldUse],
    /// Whether MDN has a page on it.
    pub mdn: bool,
    /// How people ask for it, a line each: the first lines of its file in `src/questions`, which the build adds.
    keywords: Coded,
}

impl Entry {
    /// The empty entry that literals are completed from, so that each names only what it has.
    pub(crate) const BLANK: Entry = Entry {
        id: "",
        code: 0,
        origin: Origin::Iana,
        phrase: None,
        kind: Kind::Status,
        standing: Standing::Standard,
        wire: Some(Wire::Sent),
        confidence: Confidence::High,
        top10: false,
        words: Words::NONE,
        former_names: &[],
        specs: &[],
        caching: Caching::Explicit,
        content: Some(Content::May),
        retry: None,
        redirect: None,
        headers: &[],
        mdn: false,
        keywords: Coded::plain(""),
    };

    /// The class that the first digit names; `None` for Warning codes and numbers outside 100 to 599
    /// (RFC 9110 section 15 calls those invalid).
    pub fn class(&self) -> Option<Class> {
        match self.kind {
            Kind::Status => Class::of(self.code),
            Kind::Warning => None,
        }
    }

    /// The number as three digits, `000` included.
    pub fn number(&self) -> String {
        format!("{:03}", self.code)
    }

    /// The name to show: the phrase, or what an RFC once called the code where the registry says "(Unused)".
    ///
    /// ```
    /// assert_eq!(status_atlas::lookup::by_id("418").unwrap().title(), Some("I'm a teapot"));
    /// ```
    pub fn title(&self) -> Option<&'static str> {
        let former = || {
            self.former_names
                .iter()
                .find(|name| name.spec.id().starts_with("rfc"))
        };
        match self.phrase {
            Some(UNUSED) => former().map(|name| name.phrase).or(self.phrase),
            phrase => phrase,
        }
    }

    /// The reason phrase for a status line (RFC 9112 section 4): the title, if it is a name.
    ///
    /// ```
    /// assert_eq!(status_atlas::lookup::by_id("306").unwrap().reason(), None);
    /// ```
    pub fn reason(&self) -> Option<&'static str> {
        self.title().filter(|title| *title != UNUSED)
    }

    /// One sentence of at most 140 characters.
    pub fn summary(&self) -> String {
        self.words.part(Part::Summary).into_text()
    }

    /// What happened, who says so, what it is not.
    pub fn meaning(&self) -> Lines {
        self.words.part(Part::Meaning)
    }

    /// When a server's author should send it.
    pub fn use_when(&self) -> Lines {
        self.words.part(Part::UseWhen)
    }

    /// When a server's author should not, and what to send instead.
    pub fn avoid_when(&self) -> Lines {
        self.words.part(Part::AvoidWhen)
    }

    /// What a client's author, the person at the browser or the operator does on receipt.
    pub fn on_receipt(&self) -> Lines {
        self.words.part(Part::OnReceipt)
    }

    /// Likely causes and what to check, the most likely first.
    pub fn causes(&self) -> Lines {
        self.words.part(Part::Causes)
    }

    /// What a reader should doubt.
    pub fn caveat(&self) -> Option<String> {
        self.words.part(Part::Caveat).into_sentence()
    }

    /// Other names that people and libraries use.
    pub fn other_names(&self) -> Lines {
        self.words.part(Part::OtherNames)
    }

    /// Neighbors that it is confused with, as pairs: id, and how that one differs.
    pub fn related(&self) -> Lines {
        self.words.part(Part::Related)
    }

    /// Further reading, as pairs: what it is, and its address. The browser's program (feature `app`) does without.
    pub fn links(&self) -> Lines {
        self.words.part(Part::Links)
    }

    /// What shows that the meaning exists, as pairs: source, and what it shows. The browser's program does without.
    pub fn evidence(&self) -> Lines {
        self.words.part(Part::Evidence)
    }

    /// Whether a client may repeat the request; `None` where it is no error or nobody receives it.
    pub fn retry(&self) -> Option<Retry> {
        let why = self.words.part(Part::Retry).into_sentence()?;
        self.retry.map(|(verdict, cite)| Retry { verdict, why, cite })
    }

    /// Whether a client may repeat the request, without the grounds of [`Entry::retry`].
    pub fn verdict(&self) -> Option<Verdict> {
        self.retry.map(|(verdict, _)| verdict)
    }

    /// How people ask for it: for search, not for showing.
    pub fn keywords(&self) -> Lines {
        self.keywords.into()
    }

    /// The entry with keywords.
    pub const fn with_keywords(self, keywords: &'static str) -> Entry {
        Entry {
            keywords: Coded::plain(keywords),
            ..self
        }
    }

    /// The constant of each library that has one: the library, then its names, the current one first.
    ///
    /// ```
    /// let not_found = status_atlas::lookup::by_id("404").unwrap();
    /// let (library, names) = not_found.constants().next().unwrap();
    /// assert_eq!((library.key, names[0].as_str()), ("rust_http", "StatusCode::NOT_FOUND"));
    /// ```
    pub fn constants(&self) -> impl Iterator<Item = (&'static Library, Vec<String>)> + '_ {
        LIBRARIES
            .iter()
            .filter_map(|library| library.names(self).map(|names| (library, names)))
    }

    /// The gRPC codes on either side of the number; `None` where no response carries it.
    pub fn grpc(&self) -> Option<Grpc> {
        grpc::of(self)
    }

    /// The finer codes below this one: IIS sub-statuses, Cloudflare's 1xxx errors.
    pub fn substatuses(&self) -> impl Iterator<Item = Substatus> + use<> {
        substatus::of(self.id)
    }

    /// The address of its MDN page, if there is one.
    pub fn mdn_url(&self) -> Option<String> {
        let pages = "https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/";
        self.mdn.then(|| pages.to_owned() + &self.code.to_string())
    }

    /// Whether any of its defining sections, current or former, is in `spec`.
    pub fn cites(&self, spec: Spec) -> bool {
        self.specs.iter().any(|cite| cite.spec == spec)
    }

    /// The place in [`FACTS`]: the number, then IANA's meaning, then those in use, then by origin.
    const fn rank(&self) -> u32 {
        let in_use = matches!(self.standing, Standing::Vendor) || self.origin as u8 == 0;
        (self.code as u32) << 9 | (!in_use as u32) << 8 | self.origin as u32
    }
}

/// Whether a number is a response status at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A status code, or a number used as one.
    Status,
    /// A code of the former Warning field (RFC 7234 section 5.5), never a response status.
    Warning,
}

/// Where a meaning stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Registered, with a current specification.
    Standard,
    /// Registered for a limited time.
    Temporary,
    /// Registered so that nobody uses it otherwise, or for the future.
    Reserved,
    /// Registered or specified once, deprecated or without a current specification.
    Obsolete,
    /// In use by a vendor, outside the registry.
    Vendor,
    /// Once used by a vendor.
    Retired,
    /// From an Internet-Draft that did not become a standard.
    Draft,
    /// A name in lists or libraries without a known sender.
    Informal,
    /// Never existed.
    Hoax,
}

/// Whether a client ever receives a number as a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    /// In a status line or `:status` field.
    Sent,
    /// In logs and configuration only.
    Internal,
    /// Never as a status.
    Never,
}

/// How sure the facts of an entry are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// Read in the primary source.
    High,
    /// From an older copy, or a part of the source.
    Medium,
    /// From third parties only.
    Low,
}

/// What a cache may do with a response (RFC 9111 section 3, RFC 9110 section 15.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caching {
    /// Reusable without explicit freshness: heuristically cacheable.
    Heuristic,
    /// Reusable only where the response says so.
    Explicit,
    /// Not to be stored.
    Forbidden,
}

/// Whether a response has content (RFC 9110 section 6.4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// It may, except in answer to HEAD.
    May,
    /// It must not.
    MustNot,
    /// The final response is still to come: 1xx.
    DoesNotEndHere,
}

/// Whether a client may repeat the request, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retry {
    /// The verdict.
    pub verdict: Verdict,
    /// One sentence that grounds it.
    pub why: String,
    /// The section that says so; `None` where no text does.
    pub cite: Option<Cite>,
}

/// How a request may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Not: it would fail again.
    No,
    /// As it was.
    Same,
    /// As it was, after a wait.
    AfterDelay,
    /// With something changed, such as credentials.
    WithChange,
    /// Only if its method is idempotent (RFC 9110 section 9.2.2).
    IdempotentOnly,
}

/// How a client follows a redirect (RFC 9110 section 15.4, RFC 10008 for QUERY).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Redirect {
    /// What becomes of POST.
    pub method: Method,
    /// What becomes of QUERY.
    pub query: Method,
    /// Whether links should be changed to the new URI.
    pub permanent: bool,
}

/// What becomes of a request's method in the redirected request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// It stays.
    Kept,
    /// A client may change it to GET.
    MayBecomeGet,
    /// It becomes GET (HEAD stays HEAD).
    BecomesGet,
}

/// A response field that matters with a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldUse {
    /// The field.
    pub field: Field,
    /// How strongly.
    pub level: Level,
    /// What it is for here.
    pub why: &'static str,
    /// The section that says so.
    pub cite: Cite,
}

/// How strongly a specification asks for a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// MUST.
    Must,
    /// SHOULD.
    Should,
    /// MAY.
    May,
    /// Usual, without a requirement.
    Usual,
}

/// A name that an earlier specification gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormerName {
    /// The name as printed there.
    pub phrase: &'static str,
    /// The first specification to use it.
    pub spec: Spec,
}

/// A section of a specification.
///
/// It is held as numbers, five bytes, since the table has hundreds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cite {
    /// The specification.
    pub spec: Spec,
    /// The numbers of the section, 0 where there are no more; an appendix begins with its letter.
    section: [u8; 4],
}

impl Cite {
    /// The section that `text` names, such as `15.5.5` or `B.3`; the whole document where it is empty.
    ///
    /// # Panics
    ///
    /// Where it is no section, or has more than four numbers. In the table that is an
    /// error of compilation.
    pub const fn new(spec: Spec, text: &str) -> Cite {
        let text = text.as_bytes();
        let mut section = [0; 4];
        let mut level = 0;
        let mut i = 0;
        while i < text.len() {
            match text[i] {
                b'.' => level += 1,
                digit @ b'0'..=b'9' => section[level] = section[level] * 10 + (digit - b'0'),
                letter @ b'A'..=b'Z' => section[level] = letter,
                _ => panic!("a section is made of numbers, dots and an appendix's letter"),
            }
            i += 1;
        }
        assert!(section[0] <= b'Z');
        Cite { spec, section }
    }

    /// The section, such as `15.5.5` or `B.3`; `None` for the whole document.
    pub fn section(&self) -> Option<String> {
        let mut text = String::new();
        for (level, &number) in self
            .section
            .iter()
            .enumerate()
            .filter(|(_, number)| **number != 0)
        {
            if level > 0 {
                text.push('.');
            }
            match number {
                b'A'..=b'Z' if level == 0 => text.push(number.into()),
                _ => text += &number.to_string(),
            }
        }
        Some(text).filter(|text| !text.is_empty())
    }

    /// Whether the section is in an appendix.
    pub fn is_appendix(&self) -> bool {
        self.section[0] >= b'A'
    }

    /// The address of the section.
    ///
    /// ```
    /// use status_atlas::table::{Cite, Spec};
    /// let cite = Cite::new(Spec::Rfc9110, "15.5.5");
    /// assert_eq!(cite.url(), "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5");
    /// ```
    pub fn url(&self) -> String {
        let base = self.spec.url();
        match self.section() {
            None => base,
            Some(section) if self.is_appendix() => base + "#appendix-" + &section,
            Some(section) => base + "#section-" + &section,
        }
    }
}

/// Abbreviates the section citations in the literals.
const fn at(spec: Spec, section: &str) -> Cite {
    Cite::new(spec, section)
}

/// The slices that [`FACTS`] is merged from, each sorted.
static SOURCES: [&[Entry]; 22] = [
    iana::informational::ENTRIES,
    iana::success::ENTRIES,
    iana::redirection::ENTRIES,
    iana::client_error::ENTRIES,
    iana::server_error::ENTRIES,
    nginx::ENTRIES,
    cloudflare::ENTRIES,
    aws::ENTRIES,
    microsoft::ENTRIES,
    shopify::ENTRIES,
    google::ENTRIES,
    esri::ENTRIES,
    hosting::ENTRIES,
    frameworks::ENTRIES,
    services::ENTRIES,
    akamai::ENTRIES,
    alibaba::ENTRIES,
    apify::ENTRIES,
    squid::ENTRIES,
    drafts::ENTRIES,
    informal::ENTRIES,
    warnings::ENTRIES,
];

/// How many entries there are.
pub const COUNT: usize = {
    let mut count = 0;
    let mut i = 0;
    while i < SOURCES.len() {
        count += SOURCES[i].len();
        i += 1;
    }
    count
};

/// Every entry, by number; of one number IANA's meaning first, then those in use, then the rest.
pub static FACTS: [&Entry; COUNT] = merge();

/// Merges the sorted sources, and refuses what is unsorted, equal or ill-formed.
const fn merge() -> [&'static Entry; COUNT] {
    let mut next = [0; SOURCES.len()];
    let mut table = [&Entry::BLANK; COUNT];
    let mut filled = 0;
    while filled < COUNT {
        let mut from = usize::MAX;
        let mut source = 0;
        while source < SOURCES.len() {
            if next[source] < SOURCES[source].len()
                && (from == usize::MAX
                    || precedes(&SOURCES[source][next[source]], &SOURCES[from][next[from]]))
            {
                from = source;
            }
            source += 1;
        }
        let entry = &SOURCES[from][next[from]];
        assert!(id_is_well_formed(entry), "an entry's id is ill-formed");
        assert!(
            filled == 0 || precedes(table[filled - 1], entry),
            "entries are unsorted, or two have the same id"
        );
        table[filled] = entry;
        next[from] += 1;
        filled += 1;
    }
    table
}

/// Whether `a` stands strictly before `b`.
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

/// Whether an id is `404` for IANA's, `warn-110` for a Warning code, `499-nginx` for the others.
const fn id_is_well_formed(entry: &Entry) -> bool {
    let id = entry.id.as_bytes();
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
        Kind::Status => 0,
    };
    if id.len() < start + 3 {
        return false;
    }
    let code =
        (id[start] - b'0') as u16 * 100 + (id[start + 1] - b'0') as u16 * 10 + (id[start + 2] - b'0') as u16;
    if code != entry.code || code > 999 {
        return false;
    }
    let bare = id.len() == start + 3;
    if bare != (matches!(entry.origin, Origin::Iana) || matches!(entry.kind, Kind::Warning)) {
        return false;
    }
    if bare {
        return true;
    }
    let mut i = 3;
    while i < id.len() {
        let hyphen = id[i] == b'-';
        if hyphen && (i + 1 == id.len() || id[i + 1] == b'-')
            || !hyphen && !id[i].is_ascii_lowercase() && !id[i].is_ascii_digit()
        {
            return false;
        }
        i += 1;
    }
    id[3] == b'-'
}
