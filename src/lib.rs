//! Status Atlas: the reference for HTTP status codes, vendor codes included.
//!
//! One table, compiled in, serves a page, elements for any page, and a package. It aims to say for
//! every number who means what by it, whether a client ever sees it, and what to do next; to find
//! the right meaning for a question as it is asked; and to do so without a server.
//!
//! It does not aim to be a client, a validator of traffic, or a list of every error that a product
//! puts into its content.
//!
//! Data flows one way: the build packs the [`facts`] into the [`table`]; [`words`], [`lookup`], [`query`], [`search`] and
//! [`facets`] answer questions about them; [`location`] says how a state of the page reads as a URL;
//! the view, the exports and the package show the answers. The logic knows no browser.
//!
//! | room | what it holds |
//! |---|---|
//! | [`facts`] | one literal per entry, and the types that it is made of |
//! | [`table`] | the facts, as the program holds them |
//! | [`words`] | how text becomes words: folding, splitting, stems, spelling distance |
//! | [`vocabulary`] | words kept once each, by letters or number |
//! | [`lookup`] | by number, by id, by name or constant |
//! | [`query`] | what a typed string means |
//! | [`index`] | every word of the table, and what it says of each entry |
//! | [`features`], [`learned`] | what people's questions, in `src/questions`, taught |
//! | [`search`] | entries ranked for a query |
//! | [`facets`] | class, origin and specification, with counts |
//! | [`location`] | state of the page to URL, and back |
//! | [`secrets`] | signs of secrets, which stand in no URL |
//! | [`exchange`] | an example of a code at work |
//! | `export` | the JSON shapes (feature `export`) |
//! | `view` | Leptos components (feature `app` or `ssr`) |
//! | `npm` | what the npm package calls (feature `npm`) |
//! | `bench` | the search over copies of the table, to be timed (feature `bench`) |

pub mod exchange;
pub mod facets;
pub mod facts;
pub mod features;
pub mod index;
pub mod learned;
pub mod location;
pub mod lookup;
pub mod query;
pub mod search;
pub mod secrets;
pub mod table;
pub mod vocabulary;
pub mod words;

#[cfg(feature = "bench")]
pub mod bench;
#[cfg(any(feature = "export", feature = "npm"))]
pub mod export;
#[cfg(feature = "npm")]
pub mod npm;
#[cfg(any(feature = "app", feature = "ssr"))]
pub mod view;
