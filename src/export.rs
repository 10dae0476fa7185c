//! The JSON shapes: what `/v1/` serves, and what the package returns.
//!
//! The shapes are the contract of `v1`: fields may be added, none changes its meaning. Facts that do
//! not exist are `null` or `[]`, never left out.

#[cfg(feature = "export")]
use pairs::{Evidence, Link, Related};
#[cfg(feature = "export")]
use schemars::JsonSchema;
use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::table::{
    Caching, Cite, Confidence, Content, Entry, Kind, Level, Lines, Method, REGISTRY_DATE, Standing, TABLE,
    Verdict, Wire,
};

/// The whole table: `/v1/statuses.json`, and `data.json` of the package.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// The version of the product that made it.
    pub version: &'static str,
    /// The date of the IANA registry that the table holds, as year-month-day.
    pub registry_date: &'static str,
    /// The entries, by number.
    pub statuses: Vec<Status>,
}

/// One meaning of one number.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// Unique and stable: the number for IANA's, `499-nginx` for the others, `warn-110` for Warning codes.
    pub id: &'static str,
    /// The number, 0 to 999.
    pub code: u16,
    /// Who gave the number this meaning.
    pub origin: &'static str,
    /// Today's name; null where the origin gives none.
    pub phrase: Option<&'static str>,
    /// `1xx` to `5xx`; null for Warning codes and numbers outside 100 to 599.
    pub class: Option<&'static str>,
    /// Whether it is a response status at all.
    pub kind: KindName,
    /// Where the meaning stands today.
    pub standing: StandingName,
    /// Whether a client receives it; null where nobody has shown it.
    pub wire: Option<WireName>,
    /// How sure the facts are.
    pub confidence: ConfidenceName,
    /// Whether it is one of the ten codes that a REST API needs most.
    pub top10: bool,
    /// One sentence of at most 140 characters.
    pub summary: String,
    /// Paragraphs: what happened, who says so, what it is not.
    #[cfg_attr(feature = "export", schemars(with = "Vec<String>"))]
    pub meaning: Lines,
    /// When a server's author should send it.
    #[cfg_attr(feature = "export", schemars(with = "Vec<String>"))]
    pub use_when: Lines,
    /// When not, and what instead.
    #[cfg_attr(feature = "export", schemars(with = "Vec<String>"))]
    pub avoid_when: Lines,
    /// What to do on receipt.
    #[cfg_attr(feature = "export", schemars(with = "Vec<String>"))]
    pub on_receipt: Lines,
    /// Likely causes and what to check.
    #[cfg_attr(feature = "export", schemars(with = "Vec<String>"))]
    pub causes: Lines,
    /// Names that earlier specifications gave it.
    pub former_names: Vec<FormerName>,
    /// Other names in use.
    #[cfg_attr(feature = "export", schemars(with = "Vec<String>"))]
    pub other_names: Lines,
    /// The sections that define it, the current one first.
    pub specs: Vec<SpecSection>,
    /// Whether it is heuristically cacheable (RFC 9110 section 15.1).
    pub cacheable: bool,
    /// Whether a cache must not store it at all.
    pub must_not_store: bool,
    /// Whether the response has content; null where there is no response.
    pub content: Option<ContentName>,
    /// Whether the request may be repeated; null where it is no error or nobody receives it.
    pub retry: Option<Retry>,
    /// How a client follows it; null where it does not.
    pub redirect: Option<Redirect>,
    /// Response fields that are required or matter.
    pub headers: Vec<Header>,
    /// The constant of each library that has one, by the library's key.
    #[cfg_attr(
        feature = "export",
        schemars(with = "std::collections::BTreeMap<String, String>")
    )]
    pub constants: Constants,
    /// The gRPC codes on either side; null where no response carries the number.
    pub grpc: Option<Grpc>,
    /// How people ask for it; for search, not for showing.
    #[cfg_attr(feature = "export", schemars(with = "Vec<String>"))]
    pub keywords: Lines,
    /// Neighbors that it is confused with.
    #[cfg_attr(feature = "export", schemars(with = "Vec<Related>"))]
    pub related: Pairs,
    /// Finer codes below it.
    pub substatuses: Vec<Substatus>,
    /// Further reading.
    #[cfg_attr(feature = "export", schemars(with = "Vec<Link>"))]
    pub links: Pairs,
    /// What shows that the meaning exists; `[]` for IANA's, which `specs` show.
    #[cfg_attr(feature = "export", schemars(with = "Vec<Evidence>"))]
    pub evidence: Pairs,
    /// What a reader should doubt.
    pub caveat: Option<String>,
}

macro_rules! names {
    ($(#[$about:meta])* $name:ident of $of:ident { $($variant:ident),* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "export", derive(JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs)]
        pub enum $name { $($variant),* }

        impl From<$of> for $name {
            fn from(value: $of) -> $name {
                match value { $($of::$variant => $name::$variant),* }
            }
        }
    };
}

names! {
    /// Whether it is a response status at all.
    KindName of Kind { Status, Warning }
}
names! {
    /// Where a meaning stands today.
    StandingName of Standing {
        Standard, Temporary, Reserved, Obsolete, Vendor, Retired, Draft, Informal, Hoax
    }
}
names! {
    /// Whether a client receives it.
    WireName of Wire { Sent, Internal, Never }
}
names! {
    /// How sure the facts are.
    ConfidenceName of Confidence { High, Medium, Low }
}
names! {
    /// Whether a response has content.
    ContentName of Content { May, MustNot, DoesNotEndHere }
}
names! {
    /// Whether a request may be repeated.
    VerdictName of Verdict { No, Same, AfterDelay, WithChange, IdempotentOnly }
}
names! {
    /// What becomes of a method.
    MethodName of Method { Kept, MayBecomeGet, BecomesGet }
}
names! {
    /// How strongly a specification asks for a field.
    LevelName of Level { Must, Should, May, Usual }
}

/// A name that an earlier specification gave.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
pub struct FormerName {
    /// The name.
    pub phrase: &'static str,
    /// The first specification to use it.
    pub spec: &'static str,
}

/// A section of a specification.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
pub struct SpecSection {
    /// The specification.
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The section; null for the whole document.
    pub section: Option<String>,
    /// Its address.
    pub url: String,
}

impl From<&Cite> for SpecSection {
    fn from(cite: &Cite) -> SpecSection {
        SpecSection {
            id: cite.spec.id(),
            title: cite.spec.info().title,
            section: cite.section(),
            url: cite.url(),
        }
    }
}

/// Whether the request may be repeated.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
pub struct Retry {
    /// The verdict.
    pub verdict: VerdictName,
    /// Its grounds.
    pub why: String,
    /// The section that says so; null where none does.
    pub spec: Option<SpecSection>,
}

/// How a client follows a redirect.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
pub struct Redirect {
    /// What becomes of POST.
    pub method: MethodName,
    /// What becomes of QUERY (RFC 10008).
    pub query: MethodName,
    /// Whether links should be changed to the new URI.
    pub permanent: bool,
}

/// A response field that matters.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
pub struct Header {
    /// The field's name.
    pub name: &'static str,
    /// How strongly it is asked for.
    pub level: LevelName,
    /// What for.
    pub why: &'static str,
    /// The section that says so.
    pub spec: SpecSection,
}

impl Serialize for Lines {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// Library key to constant, in the table's order of libraries.
#[derive(Debug)]
pub struct Constants(pub Vec<(&'static str, String)>);

impl Serialize for Constants {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, name)| (key, name)))
    }
}

/// The gRPC codes on either side; the two mappings are not each other's inverse.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Grpc {
    /// What a gRPC client makes of the number.
    pub to_grpc: &'static str,
    /// Which gRPC codes become the number.
    pub from_grpc: &'static [&'static str],
}

/// A finer code.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "export", derive(JsonSchema))]
pub struct Substatus {
    /// The code; a string, because 403.1 is not 403.10.
    pub code: &'static str,
    /// Its name.
    pub phrase: &'static str,
    /// The product that uses it.
    pub group: &'static str,
}

/// Lines of pairs, as objects.
#[derive(Debug)]
pub struct Pairs {
    lines: Lines,
    /// The names of what stands before and after the tab.
    names: [&'static str; 2],
}

impl Serialize for Pairs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let pair = |values| Pair {
            names: self.names,
            values,
        };
        serializer.collect_seq(self.lines.pairs().map(pair))
    }
}

struct Pair<'a> {
    names: [&'static str; 2],
    values: (&'a str, &'a str),
}

impl Serialize for Pair<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Pair", 2)?;
        object.serialize_field(self.names[0], self.values.0)?;
        object.serialize_field(self.names[1], self.values.1)?;
        object.end()
    }
}

/// What [`Pairs`] are in JSON.
#[cfg(feature = "export")]
#[allow(dead_code)]
mod pairs {
    use schemars::JsonSchema;

    /// A neighbor.
    #[derive(JsonSchema)]
    pub struct Related {
        /// Its id.
        id: String,
        /// How it differs.
        difference: String,
    }

    /// A page to read.
    #[derive(JsonSchema)]
    pub struct Link {
        /// What it is.
        label: String,
        /// Its address.
        url: String,
    }

    /// What shows that a meaning exists.
    #[derive(JsonSchema)]
    pub struct Evidence {
        /// The project and version, document or page.
        source: String,
        /// What it shows.
        shows: String,
    }
}

impl From<&Entry> for Status {
    fn from(entry: &Entry) -> Status {
        let mut links = String::new();
        if let Some(url) = entry.mdn_url() {
            links = "MDN\t".to_owned() + &url + "\n";
        }
        links += &entry.links().into_text();
        Status {
            id: entry.id,
            code: entry.code,
            origin: entry.origin.id(),
            phrase: entry.phrase,
            class: entry.class().map(|class| class.id()),
            kind: entry.kind.into(),
            standing: entry.standing.into(),
            wire: entry.wire.map(Into::into),
            confidence: entry.confidence.into(),
            top10: entry.top10,
            summary: entry.summary(),
            meaning: entry.meaning(),
            use_when: entry.use_when(),
            avoid_when: entry.avoid_when(),
            on_receipt: entry.on_receipt(),
            causes: entry.causes(),
            former_names: entry
                .former_names
                .iter()
                .map(|name| FormerName {
                    phrase: name.phrase,
                    spec: name.spec.id(),
                })
                .collect(),
            other_names: entry.other_names(),
            specs: entry.specs.iter().map(Into::into).collect(),
            cacheable: entry.caching == Caching::Heuristic,
            must_not_store: entry.caching == Caching::Forbidden,
            content: entry.content.map(Into::into),
            retry: entry.retry().map(|retry| Retry {
                verdict: retry.verdict.into(),
                why: retry.why,
                spec: retry.cite.as_ref().map(Into::into),
            }),
            redirect: entry.redirect.map(|redirect| Redirect {
                method: redirect.method.into(),
                query: redirect.query.into(),
                permanent: redirect.permanent,
            }),
            headers: entry
                .headers
                .iter()
                .map(|header| Header {
                    name: header.field.name(),
                    level: header.level.into(),
                    why: header.why,
                    spec: (&header.cite).into(),
                })
                .collect(),
            constants: Constants(
                entry
                    .constants()
                    .map(|(library, mut names)| (library.key, names.swap_remove(0)))
                    .collect(),
            ),
            grpc: entry.grpc().map(|grpc| Grpc {
                to_grpc: grpc.to_grpc,
                from_grpc: grpc.from_grpc,
            }),
            keywords: entry.keywords(),
            related: Pairs {
                lines: entry.related(),
                names: ["id", "difference"],
            },
            substatuses: entry
                .substatuses()
                .map(|finer| Substatus {
                    code: finer.code,
                    phrase: finer.phrase,
                    group: finer.group,
                })
                .collect(),
            links: Pairs {
                lines: links.into(),
                names: ["label", "url"],
            },
            evidence: Pairs {
                lines: entry.evidence(),
                names: ["source", "shows"],
            },
            caveat: entry.caveat(),
        }
    }
}

/// The whole table, or the meanings of one number.
///
/// ```
/// let document = status_atlas::export::document(Some(499));
/// assert_eq!(document.statuses.len(), 2);
/// assert_eq!(serde_json::to_value(&document).unwrap()["statuses"][0]["origin"], "nginx");
/// ```
pub fn document(code: Option<u16>) -> Document {
    Document {
        version: env!("CARGO_PKG_VERSION"),
        registry_date: REGISTRY_DATE,
        statuses: TABLE
            .iter()
            .filter(|entry| code.is_none_or(|code| entry.code == code))
            .map(Status::from)
            .collect(),
    }
}

/// The JSON Schema of [`Document`].
#[cfg(feature = "export")]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Document)
}
