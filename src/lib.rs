//! Status Atlas: the reference for HTTP status codes, vendor codes included.
//!
//! One table, compiled in, serves a page, elements for any page, and a package. It aims to say for
//! every number who means what by it, whether a client ever sees it, and what to do next; to find
//! the right meaning for a question as it is asked; and to do so without a server.
//!
//! It does not aim to be a client, a validator of traffic, or a list of every error that a product
//! puts into its content.
//!
//! ```
//! use status_atlas::facts::Verdict;
//! use status_atlas::search::{self, facets::Filter, lookup};
//!
//! let unavailable = lookup::by_name("StatusServiceUnavailable")[0];
//! assert_eq!((unavailable.code, unavailable.retry.unwrap().verdict), (503, Verdict::AfterDelay));
//! assert!(lookup::by_number(499).iter().any(|entry| entry.id == "499-nginx"));
//!
//! search::install(search::DATA);
//! let found = search::search("csrf token mismatch", &Filter::default());
//! assert_eq!(found.hits[0].entry().id, "419-laravel");
//! ```
//!
//! As a library it has no feature by default, and nothing of the browser. `examples/lookup.rs` is a program that uses it.
//!
//! # How data flows
//!
//! ```text
//! crates/facts ──┬─► TABLE ────────────────► program ──► search ──► view
//!                ├─► PROSE ────────────────► pages (native), JSON, package
//!                └─► crates/training ──────► search data, loaded beside the program
//! questions/*.txt ─────┘   (build.rs)
//! ```
//!
//! The logic knows no browser; the view holds no logic; a page is rendered natively, and its list is taken over by the
//! program.
//!
//! | room | holds |
//! |---|---|
//! | [`facts`] (`crates/facts`) | one literal per entry, and the types that it is made of |
//! | `crates/text` | tokenizer, stemmer, stop words, feature extraction |
//! | `crates/training` | training lines, the ranking model and the inverted index, each encoded and decoded |
//! | [`search`] | query, ranking, names, facets |
//! | [`location`] | the state of the explorer as a URL, and back |
//! | [`secrets`] | signs of secrets, which stand in no URL |
//! | [`choose`] | which code to return: questions that end in a ruling |
//! | [`compare`] | codes side by side |
//! | [`exchange`] | an example of a code at work |
//! | `export` | the JSON shapes (feature `export`) |
//! | `view` | Leptos components and pages (feature `app` or `ssr`) |
//! | `send` | how to send a code from frameworks and servers (feature `ssr`) |
//! | `npm` | the exports of the npm package's program (feature `npm`) |
//!
//! # Glossary
//!
//! | term | means here |
//! |---|---|
//! | entry | one meaning of one number: a (code, origin) pair |
//! | origin | the registry, product or draft that gave a number its meaning |
//! | place | the position of an entry in the table |
//! | prose | the sentences on an entry, which stand on its number's page |
//! | finer code | a code beside the status, such as IIS's 403.14 |
//! | token | a word of a text, in lower case |
//! | stem | the beginning that the forms of a word share |
//! | stop word | a word that says little by itself |
//! | term | a stem of the inverted index |
//! | posting list | the entries that have a term, each with the boost of the field where it stands |
//! | field boost | the worth of a word by the field of an entry in which it stands |
//! | idf | inverse document frequency: the fewer entries have a term, the more it tells |
//! | lexical score | the sum of idf times boost over the words of a query |
//! | feature | a stem or a pair of neighboring stems of a query, hashed |
//! | model | weights by feature and entry, trained on questions; sparse, quantized to 4 bits |
//! | navigational query | one that is a number, an id, a name or a constant |
//! | facet | class, origin or specification, by which a list is filtered and counted |

pub use status_atlas_facts as facts;

pub mod choose;
pub mod compare;
pub mod exchange;
pub mod location;
pub mod search;
pub mod secrets;

#[cfg(all(
    target_arch = "wasm32",
    any(feature = "app", feature = "evidence", feature = "npm")
))]
mod allocator;
#[cfg(feature = "evidence")]
pub mod evidence;
#[cfg(feature = "export")]
pub mod export;
#[cfg(feature = "npm")]
pub mod npm;
#[cfg(any(feature = "evidence", feature = "npm"))]
mod object;
#[cfg(feature = "ssr")]
pub mod send;
#[cfg(any(feature = "app", feature = "ssr"))]
pub mod view;
