//! The explorer and the pages. The view shows the results of the logic and has no logic of its own.
//!
//! | module | holds |
//! |---|---|
//! | `explorer`, `list`, `map`, `facets` | the components, which change as the reader searches |
//! | `state` | the signals that they show, and the changes to them |
//! | `answer`, `entry` | the part above the list and the opened entry: HTML that is made anew when it changes |
//! | `results` | the first results of a query, for the search of every page |
//! | `markup` | the fragments of HTML that these and the pages share |
//! | `host` | the page around an explorer, and the objects that cross to its script |
//! | `address` | the URL and the browser's history, read and written |
//! | `keyboard` | the keys, and the movements of the focus |
//! | [`pages`] | all that is rendered natively only (feature `ssr`) |
//!
//! The components render to HTML natively and take that HTML over in the browser (feature `app`). So the first state is
//! always the one without a query; the URL is read after.
//!
//! HTML that no signal touches is made by `maud`: as Leptos components it made the program's code two and a half times
//! as large.

mod address;
mod answer;
mod entry;
mod explorer;
mod facets;
mod host;
mod keyboard;
mod list;
mod map;
mod markup;
#[cfg(feature = "ssr")]
pub mod pages;
mod results;
mod state;

pub use explorer::{Explorer, Served};
pub use host::{Embedding, Host, ViewObject};
pub use results::results;
pub use state::State;
