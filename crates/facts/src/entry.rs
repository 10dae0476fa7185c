//! The types of an entry: one meaning of one number.

use crate::errors::{ErrorName, Family};
use crate::named::named;
use crate::senders::SENDINGS;
use crate::{
    Behavior, Cite, Class, Field, FinerCode, Grpc, LIBRARIES, Library, Origin, PROSE, Prose, Spec, TABLE,
    UNUSED, Vocabulary, behavior, errors, grpc, vocabularies,
};

/// An entry with all that is said of it, as the literals hold it.
///
/// The build separates the two: [`crate::TABLE`] holds the entries, [`crate::PROSE`] the prose.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Article {
    /// The facts that the browser's program contains.
    pub entry: Entry,
    /// The sentences that stand on the pages.
    pub prose: Prose,
}

/// One meaning of one number: what a given origin says by it.
///
/// ```
/// use status_atlas_facts::{Origin, TABLE};
/// let entry = TABLE.iter().find(|entry| entry.id == "499-nginx").unwrap();
/// assert_eq!((entry.code, entry.origin), (499, Origin::Nginx));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Entry {
    /// The stable, unique name: the number for IANA's, `number-slug` for the others, `warn-number` for Warning codes.
    pub id: &'static str,
    /// The number, 0 to 999; what a client made up may be larger.
    pub code: u16,
    /// The registry, product or draft that gave the number this meaning.
    pub origin: Origin,
    /// Today's name; `None` where the origin gives none.
    pub phrase: Option<&'static str>,
    /// The kind of number: a response status, a Warning code, or a client's own.
    pub kind: Kind,
    /// The standing of the meaning today.
    pub standing: Standing,
    /// The visibility on the wire: sent to clients, in logs only, or never; `None` where nobody has shown it.
    pub wire: Option<Wire>,
    /// The confidence in the facts.
    pub confidence: Confidence,
    /// Whether it is one of the ten codes that a REST API needs most.
    pub top10: bool,
    /// One sentence of at most 140 characters.
    pub summary: &'static str,
    /// Names that earlier specifications gave it.
    pub former_names: &'static [FormerName],
    /// Other names that people and libraries use.
    pub other_names: &'static [&'static str],
    /// The sections that define it, the current one first, then history from new to old.
    pub specs: &'static [Cite],
    /// The rule for caches.
    pub caching: Caching,
    /// The rule for content; `None` where there is no response.
    pub content: Option<Content>,
    /// The verdict on repeating the request; `None` where it is no error or nobody receives it.
    pub retry: Option<Retry>,
    /// The rules by which a client follows it, for redirects.
    pub redirect: Option<Redirect>,
    /// Response fields that the specifications require or that matter with it.
    pub headers: &'static [FieldUse],
    /// Whether MDN has a page on it.
    pub mdn: bool,
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
        summary: "",
        former_names: &[],
        other_names: &[],
        specs: &[],
        caching: Caching::Explicit,
        content: Some(Content::May),
        retry: None,
        redirect: None,
        headers: &[],
        mdn: false,
    };

    /// The class that the first digit names; `None` for Warning codes and numbers outside 100 to 599
    /// (RFC 9110 section 15 calls those invalid).
    pub fn class(&self) -> Option<Class> {
        match self.kind {
            Kind::Status | Kind::Client => Class::of(self.code),
            Kind::Warning => None,
        }
    }

    /// The number with at least three digits, `000` included.
    pub fn number(&self) -> String {
        format!("{:03}", self.code)
    }

    /// The name to show: the phrase, or what an RFC once called the code where the registry says "(Unused)".
    ///
    /// ```
    /// assert_eq!(status_atlas_facts::TABLE.iter().find(|entry| entry.id == "418").unwrap().title(), Some("I'm a teapot"));
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
    /// assert_eq!(status_atlas_facts::TABLE.iter().find(|entry| entry.id == "306").unwrap().reason(), None);
    /// ```
    pub fn reason(&self) -> Option<&'static str> {
        self.title().filter(|title| *title != UNUSED)
    }

    /// The entry's place in [`crate::TABLE`] and [`crate::PROSE`].
    ///
    /// # Panics
    ///
    /// If the entry is not of the table.
    pub fn place(&self) -> usize {
        let first = TABLE.partition_point(|other| other.code < self.code);
        let among_meanings = TABLE[first..].iter().position(|other| other.id == self.id);
        first + among_meanings.expect("every entry is in the table")
    }

    /// The sentences about it.
    ///
    /// ```
    /// let not_found = status_atlas_facts::TABLE.iter().find(|entry| entry.id == "404").unwrap();
    /// assert!(not_found.prose().related.iter().any(|(id, _difference)| *id == "410"));
    /// ```
    pub fn prose(&self) -> &'static Prose {
        &PROSE[self.place()]
    }

    /// The constant of each library that has one: the library, then its names, the current one first.
    ///
    /// ```
    /// let not_found = status_atlas_facts::TABLE.iter().find(|entry| entry.id == "404").unwrap();
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

    /// The finer codes that stand beside this status: IIS sub-statuses, Cloudflare's 1xxx errors, termination
    /// states, each with its vocabulary.
    ///
    /// ```
    /// let unavailable = status_atlas_facts::TABLE.iter().find(|entry| entry.id == "503").unwrap();
    /// assert!(unavailable.finer_codes().any(|(vocabulary, finer)| (vocabulary.id, finer.code) == ("iis", "503.2")));
    /// ```
    pub fn finer_codes(&self) -> impl Iterator<Item = (&'static Vocabulary, &'static FinerCode)> + use<> {
        vocabularies::beside(self.id)
    }

    /// The messages that a cause leaves in logs, each with who prints it; `number` is the place of the cause, from 1.
    ///
    /// ```
    /// let bad_gateway = status_atlas_facts::TABLE.iter().find(|entry| entry.id == "502").unwrap();
    /// let (by, message) = bad_gateway.cause_logs(1).next().unwrap();
    /// assert_eq!(by.label(), "nginx");
    /// assert!(message.starts_with("connect() failed (111"));
    /// ```
    pub fn cause_logs(&self, number: usize) -> impl Iterator<Item = (LoggedBy, &'static str)> {
        let of_cause = self
            .prose()
            .cause_logs
            .iter()
            .filter(move |(cause, _)| *cause == number);
        of_cause.filter_map(|(_, message)| Some((self.logged_by(message)?, *message)))
    }

    /// The messages of its sendings that none of its causes is known to leave.
    pub fn further_logs(&self) -> impl Iterator<Item = (Origin, &'static str)> {
        let is_of_cause = |message: &str| {
            self.prose()
                .cause_logs
                .iter()
                .any(|(_, of_cause)| *of_cause == message)
        };
        let sendings = SENDINGS.iter().filter(|sending| sending.entry == self.id);
        sendings
            .flat_map(|sending| sending.log.iter().map(|message| (sending.origin, *message)))
            .filter(move |(_, message)| !is_of_cause(message))
    }

    /// The product or the vocabulary that has a message beside this status.
    fn logged_by(&self, message: &str) -> Option<LoggedBy> {
        let mut sendings = SENDINGS.iter().filter(|sending| sending.entry == self.id);
        match sendings.find(|sending| sending.log.contains(&message)) {
            Some(sending) => Some(LoggedBy::Product(sending.origin)),
            None => {
                let mut finer = self.finer_codes().filter(|(_, finer)| finer.code == message);
                finer
                    .next()
                    .map(|(vocabulary, _)| LoggedBy::Vocabulary(vocabulary))
            }
        }
    }

    /// The names of API errors that come with it: all that have its number, where it is the number's first meaning.
    pub fn errors(&self) -> impl Iterator<Item = (&'static Family, &'static ErrorName)> + use<> {
        let first = TABLE.partition_point(|entry| entry.code < self.code);
        let is_first = TABLE[first].id == self.id;
        let beside = errors::beside(self.code).filter(move |_| is_first);
        beside.flat_map(|(family, names)| names.into_iter().map(move |name| (family, name)))
    }

    /// The behavior of browsers, crawlers and caches on it.
    pub fn behavior(&self) -> impl Iterator<Item = &'static Behavior> + use<> {
        behavior::of(self.id)
    }

    /// The address of its MDN page, if there is one.
    pub fn mdn_url(&self) -> Option<String> {
        let pages = "https://developer.mozilla.org/docs/Web/HTTP/Reference/Status/";
        self.mdn.then(|| pages.to_owned() + &self.code.to_string())
    }

    /// Checks if any of its defining sections, current or former, is in `spec`.
    pub fn cites(&self, spec: Spec) -> bool {
        self.specs.iter().any(|cite| cite.spec == spec)
    }

    /// A number that sorts like the table: by code, then IANA's meaning, then those in use, then by origin.
    pub(crate) const fn rank(&self) -> u32 {
        let in_use = matches!(self.standing, Standing::Vendor) || self.origin as u8 == 0;
        (self.code as u32) << 9 | (!in_use as u32) << 8 | self.origin as u32
    }
}

/// The one who prints a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoggedBy {
    /// A product, whose message it is.
    Product(Origin),
    /// A vocabulary, of which it is a code.
    Vocabulary(&'static Vocabulary),
}

impl LoggedBy {
    /// The name to show.
    pub fn label(self) -> &'static str {
        match self {
            LoggedBy::Product(origin) => origin.label(),
            LoggedBy::Vocabulary(vocabulary) => vocabulary.label,
        }
    }
}

named! {
    /// The kind of a number: a response status or not.
    pub enum Kind {
        /// A status code, or a number used as one.
        Status = "status",
        /// A code of the former Warning field (RFC 7234 section 5.5), never a response status.
        Warning = "warning",
        /// A number that a client or a log made up: no server sent it.
        Client = "client",
    }
}

named! {
    /// The standing of a meaning today.
    pub enum Standing {
        /// Registered, with a current specification.
        Standard = "standard",
        /// Registered for a limited time.
        Temporary = "temporary",
        /// Registered so that nobody uses it otherwise, or for the future.
        Reserved = "reserved",
        /// Registered or specified once, deprecated or without a current specification.
        Obsolete = "obsolete",
        /// In use by a vendor, outside the registry.
        Vendor = "vendor",
        /// Once used by a vendor.
        Retired = "retired",
        /// From an Internet-Draft that did not become a standard.
        Draft = "draft",
        /// A name in lists or libraries without a known sender.
        Informal = "informal",
        /// Never existed.
        Hoax = "hoax",
    }
}

named! {
    /// The visibility of a number as a status on the wire.
    pub enum Wire {
        /// In a status line or `:status` field.
        Sent = "sent",
        /// In logs and configuration only.
        Internal = "internal",
        /// Never as a status.
        Never = "never",
    }
}

named! {
    /// The confidence in the facts of an entry, by their sources.
    pub enum Confidence {
        /// Read in the primary source.
        High = "high",
        /// From an older copy, or a part of the source.
        Medium = "medium",
        /// From third parties only.
        Low = "low",
    }
}

named! {
    /// The rule for caches (RFC 9111 section 3, RFC 9110 section 15.1).
    pub enum Caching {
        /// Reusable without explicit freshness: heuristically cacheable.
        Heuristic = "heuristic",
        /// Reusable only where the response says so.
        Explicit = "explicit",
        /// Not to be stored: the code's specification says so, or the response is interim.
        Forbidden = "forbidden",
    }
}

named! {
    /// The rule for the content of a response (RFC 9110 section 6.4.1).
    pub enum Content {
        /// Allowed, except in answer to HEAD.
        May = "may",
        /// Forbidden.
        MustNot = "must-not",
        /// The final response is still to come: 1xx.
        DoesNotEndHere = "does-not-end-here",
    }
}

/// The verdict on repeating the request, with its source. The grounds are prose: [`Prose::retry`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// The verdict.
    pub verdict: Verdict,
    /// The section that says so; `None` where no text does.
    pub cite: Option<Cite>,
}

named! {
    /// A verdict on repeating a request.
    ///
    /// One rule holds for every entry. The first of these that the specification, or the sender's own documentation or
    /// source, bears out is the verdict:
    ///
    /// 1. [`Verdict::Same`]: the request may be repeated unchanged at once.
    /// 2. [`Verdict::AfterDelay`]: unchanged after a wait, because the server took no action and the state passes.
    /// 3. [`Verdict::IdempotentOnly`]: the failure may pass, but the server may have acted on the request.
    /// 4. [`Verdict::WithChange`]: the code or the answer names what to change about the same request: credentials, a
    ///    condition, the state in conflict, a lock token, a field, the form of the content, the protocol, or the URI to
    ///    use in its place.
    /// 5. [`Verdict::No`]: the request itself is at fault (its method, target or content) and only another request can
    ///    succeed, or what has to change is not the client's: money, law, configuration.
    ///
    /// An answer that is final unless it has `Retry-After` is [`Verdict::No`], and its grounds say so. A verdict that
    /// rests on custom has no cite.
    pub enum Verdict {
        /// Not: it would fail again.
        No = "no",
        /// As it was.
        Same = "same",
        /// As it was, after a wait.
        AfterDelay = "after-delay",
        /// With something changed that the answer names, such as credentials.
        WithChange = "with-change",
        /// Only if its method is idempotent (RFC 9110 section 9.2.2).
        IdempotentOnly = "idempotent-only",
    }
}

/// The rules by which a client follows a redirect (RFC 9110 section 15.4, RFC 10008 for QUERY).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Redirect {
    /// The method that follows POST.
    pub method: Method,
    /// The method that follows QUERY.
    pub query: Method,
    /// Whether links should be changed to the new URI.
    pub permanent: bool,
    /// The section on the method that follows POST. The one for QUERY is RFC 10008 section 2.5.
    pub cite: Cite,
}

named! {
    /// The method of the redirected request.
    pub enum Method {
        /// It stays.
        Kept = "kept",
        /// A client may change it to GET.
        MayBecomeGet = "may-become-get",
        /// It becomes GET (HEAD stays HEAD).
        BecomesGet = "becomes-get",
    }
}

/// A response field that matters with a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldUse {
    /// The field.
    pub field: Field,
    /// The requirement level.
    pub level: Level,
    /// The condition of the level, in a few words; `None` where it always holds.
    pub condition: Option<&'static str>,
    /// Its purpose here, in a few words.
    pub why: &'static str,
    /// The section that says so.
    pub cite: Cite,
}

named! {
    /// The requirement level of a field in a specification (RFC 2119).
    pub enum Level {
        /// MUST.
        Must = "must",
        /// SHOULD.
        Should = "should",
        /// MAY.
        May = "may",
        /// Usual, without a requirement.
        Usual = "usual",
    }
}

/// A name that an earlier specification gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormerName {
    /// The name as printed there.
    pub phrase: &'static str,
    /// The first specification to use it.
    pub spec: Spec,
}
