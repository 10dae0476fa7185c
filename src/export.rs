//! The JSON shapes: what `/v1/` serves, and `data.json` of the package.
//!
//! The shapes are the contract of `v1`: fields may be added, none changes its meaning. Facts that do
//! not exist are `null` or `[]`, never left out.

use std::any::type_name;
use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};
use status_atlas_facts::{
    Actor, Caching, Cite, Confidence, Content, Entry, Kind, Level, Method, Named, REGISTRY_DATE, Standing,
    TABLE, Verdict, Wire,
};

/// The whole table: `/v1/statuses.json`, and `data.json` of the package.
#[derive(Debug, Serialize, JsonSchema)]
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
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// Unique and stable: the number for IANA's, `499-nginx` for the others, `warn-110` for Warning codes.
    pub id: &'static str,
    /// The number, 0 to 999.
    pub code: u16,
    /// The origin of this meaning: the registry, a product, a draft, or nobody in particular.
    pub origin: &'static str,
    /// Today's name; null where the origin gives none.
    pub phrase: Option<&'static str>,
    /// `1xx` to `5xx`; null for Warning codes and numbers outside 100 to 599.
    pub class: Option<&'static str>,
    /// The kind of number: a response status, a Warning code, or a client's own.
    pub kind: Id<Kind>,
    /// The standing of the meaning today.
    pub standing: Id<Standing>,
    /// The visibility on the wire: sent to clients, in logs only, or never; null where nobody has shown it.
    pub wire: Option<Id<Wire>>,
    /// The confidence in the facts, by their sources.
    pub confidence: Id<Confidence>,
    /// Whether it is one of the ten codes that a REST API needs most.
    pub top10: bool,
    /// One sentence of at most 140 characters.
    pub summary: &'static str,
    /// Paragraphs: what happened, who says so, what it is not.
    pub meaning: &'static [&'static str],
    /// The cases in which a server's author should send it.
    pub use_when: &'static [&'static str],
    /// The cases in which not, and the code to send instead.
    pub avoid_when: &'static [&'static str],
    /// Advice on receipt.
    pub on_receipt: &'static [&'static str],
    /// Likely causes, and the steps to check them.
    pub causes: &'static [&'static str],
    /// Names that earlier specifications gave it.
    pub former_names: Vec<FormerName>,
    /// Other names in use.
    pub other_names: &'static [&'static str],
    /// The sections that define it, the current one first.
    pub specs: Vec<SpecSection>,
    /// Whether it is heuristically cacheable (RFC 9110 section 15.1).
    pub cacheable: bool,
    /// Whether a cache must not store it at all.
    pub must_not_store: bool,
    /// The rule for content; null where there is no response.
    pub content: Option<Id<Content>>,
    /// The verdict on repeating the request; null where it is no error or nobody receives it.
    pub retry: Option<Retry>,
    /// The rules by which a client follows it; null where it does not.
    pub redirect: Option<Redirect>,
    /// Response fields that are required or matter.
    pub headers: Vec<Header>,
    /// The constant of each library that has one, by the library's key.
    #[schemars(with = "std::collections::BTreeMap<String, String>")]
    pub constants: Constants,
    /// The gRPC codes on either side; null where no response carries the number.
    pub grpc: Option<Grpc>,
    /// Words with which people ask for it; for search, not for showing.
    pub keywords: &'static [&'static str],
    /// The behavior of browsers, crawlers and caches on it.
    pub behavior: Vec<Behavior>,
    /// Further senders of this meaning.
    pub also_sent_by: Vec<Sender>,
    /// Neighbors that it is confused with.
    pub related: Vec<Related>,
    /// Finer codes that stand beside it.
    pub substatuses: Vec<Substatus>,
    /// Names of API errors that come with it.
    pub errors: Vec<ErrorName>,
    /// Further reading.
    pub links: Vec<Link>,
    /// Proof that the meaning exists; `[]` for IANA's, which `specs` show.
    pub evidence: Vec<Evidence>,
    /// Grounds for doubt.
    pub caveat: Option<&'static str>,
}

/// A value of the facts by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Id<T>(pub T);

impl<T: Named> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.id())
    }
}

impl<T: Named> JsonSchema for Id<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        type_name::<T>().rsplit("::").next().unwrap_or_default().into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let ids: Vec<&str> = T::ALL.iter().map(|value| value.id()).collect();
        json_schema!({ "type": "string", "enum": ids })
    }
}

/// A name that an earlier specification gave.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FormerName {
    /// The name.
    pub phrase: &'static str,
    /// The first specification to use it.
    pub spec: &'static str,
}

/// A section of a specification.
#[derive(Debug, Serialize, JsonSchema)]
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

/// The verdict on repeating the request.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Retry {
    /// The verdict.
    pub verdict: Id<Verdict>,
    /// Its grounds.
    pub why: &'static str,
    /// The section that says so; null where none does.
    pub spec: Option<SpecSection>,
}

/// The rules by which a client follows a redirect.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Redirect {
    /// The method that follows POST.
    pub method: Id<Method>,
    /// The method that follows QUERY (RFC 10008).
    pub query: Id<Method>,
    /// Whether links should be changed to the new URI.
    pub permanent: bool,
}

/// A response field that matters.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Header {
    /// The field's name.
    pub name: &'static str,
    /// The requirement level.
    pub level: Id<Level>,
    /// The condition of the level, in words; null where it always holds.
    pub condition: Option<&'static str>,
    /// Its purpose here.
    pub why: &'static str,
    /// The section that says so.
    pub spec: SpecSection,
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
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Grpc {
    /// The gRPC code that a client turns the number into.
    pub to_grpc: &'static str,
    /// The gRPC codes that a gateway turns into the number.
    pub from_grpc: &'static [&'static str],
}

/// A behavior of browsers, crawlers or caches on a status.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Behavior {
    /// The kind of program.
    pub who: Id<Actor>,
    /// Its behavior.
    pub does: &'static str,
    /// The address of the text that says so.
    pub source: &'static str,
}

/// A further sender of a meaning.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Sender {
    /// The product or service.
    pub who: &'static str,
    /// The particulars of it.
    pub note: &'static str,
}

/// A finer code.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Substatus {
    /// The code; a string, because 403.1 is not 403.10.
    pub code: &'static str,
    /// Its name, or what it means.
    pub phrase: &'static str,
    /// The name of its vocabulary, which begins with the product's.
    pub group: &'static str,
    /// The id of its vocabulary.
    pub vocabulary: &'static str,
}

/// The name of an API error.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ErrorName {
    /// The id of its family.
    pub family: &'static str,
    /// The name.
    pub name: &'static str,
}

/// A neighbor.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Related {
    /// Its id.
    pub id: &'static str,
    /// The difference, in a sentence.
    pub difference: &'static str,
}

/// A page to read.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Link {
    /// Its label.
    pub label: &'static str,
    /// Its address.
    pub url: Cow<'static, str>,
}

/// Evidence that a meaning exists.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Evidence {
    /// The project and version, document or page.
    pub source: &'static str,
    /// The fact that it shows.
    pub shows: &'static str,
}

impl From<&Entry> for Status {
    fn from(entry: &Entry) -> Status {
        let prose = entry.prose();
        let link = |&(label, url): &(&'static str, &'static str)| Link {
            label,
            url: url.into(),
        };
        let mdn = entry.mdn_url().map(|url| Link {
            label: "MDN",
            url: url.into(),
        });
        Status {
            id: entry.id,
            code: entry.code,
            origin: entry.origin.id(),
            phrase: entry.phrase,
            class: entry.class().map(|class| class.id()),
            kind: Id(entry.kind),
            standing: Id(entry.standing),
            wire: entry.wire.map(Id),
            confidence: Id(entry.confidence),
            top10: entry.top10,
            summary: entry.summary,
            meaning: prose.meaning,
            use_when: prose.use_when,
            avoid_when: prose.avoid_when,
            on_receipt: prose.on_receipt,
            causes: prose.causes,
            former_names: entry
                .former_names
                .iter()
                .map(|name| FormerName {
                    phrase: name.phrase,
                    spec: name.spec.id(),
                })
                .collect(),
            other_names: entry.other_names,
            specs: entry.specs.iter().map(Into::into).collect(),
            cacheable: entry.caching == Caching::Heuristic,
            must_not_store: entry.caching == Caching::Forbidden,
            content: entry.content.map(Id),
            retry: entry.retry.map(|retry| Retry {
                verdict: Id(retry.verdict),
                why: prose.retry,
                spec: retry.cite.as_ref().map(Into::into),
            }),
            redirect: entry.redirect.map(|redirect| Redirect {
                method: Id(redirect.method),
                query: Id(redirect.query),
                permanent: redirect.permanent,
            }),
            headers: entry
                .headers
                .iter()
                .map(|header| Header {
                    name: header.field.name(),
                    level: Id(header.level),
                    condition: header.condition,
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
            keywords: prose.keywords,
            behavior: entry
                .behavior()
                .map(|behavior| Behavior {
                    who: Id(behavior.who),
                    does: behavior.does,
                    source: behavior.source,
                })
                .collect(),
            also_sent_by: prose
                .also_sent_by
                .iter()
                .map(|&(who, note)| Sender { who, note })
                .collect(),
            related: prose
                .related
                .iter()
                .map(|&(id, difference)| Related { id, difference })
                .collect(),
            substatuses: entry
                .finer_codes()
                .map(|(vocabulary, finer)| Substatus {
                    code: finer.code,
                    phrase: finer.phrase,
                    group: vocabulary.label,
                    vocabulary: vocabulary.id,
                })
                .collect(),
            errors: entry
                .errors()
                .map(|(family, error)| ErrorName {
                    family: family.id,
                    name: error.name,
                })
                .collect(),
            links: mdn.into_iter().chain(prose.links.iter().map(link)).collect(),
            evidence: prose
                .evidence
                .iter()
                .map(|&(source, shows)| Evidence { source, shows })
                .collect(),
            caveat: prose.caveat,
        }
    }
}

/// The whole table, or the meanings of one number.
///
/// ```
/// let document = status_atlas::export::document(Some(103));
/// assert_eq!(document.statuses.len(), 2);
/// assert_eq!(serde_json::to_value(&document).unwrap()["statuses"][0]["origin"], "iana");
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
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Document)
}
