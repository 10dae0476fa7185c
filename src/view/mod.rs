//! What the page shows. It shows what the logic says and holds no logic of its own.
//!
//! What never changes while it is shown (a row, an entry, the answer above the list) is a function to
//! a string of HTML: the same for the page as served, the page in the browser, and a number's page.
//! What few read of an entry, its details, stands in its number's page alone; the explorer brings it
//! from there.
//! What changes (search box, facets, the order of the list) is a Leptos component. Components for all
//! of it cost three times as many bytes of program, for nodes that no signal ever touches.
//!
//! The components render to HTML (feature `ssr`) and take that HTML over in the browser (feature
//! `app`). So the first state is always the one without a query; what the URL says is read after.

mod answer;
mod details;
mod entry;
mod explorer;
mod facet_panel;
mod list;
mod markup;
mod page;
mod row;
mod section;
mod state;

pub use answer::answer;
pub use details::details;
pub use entry::entry;
pub use explorer::Explorer;
pub use markup::Html;
pub use page::{heading, lost_page, number_page, top};
pub use section::{SectionPage, contents, section_pages};
pub use state::State;

use crate::location;
use status_atlas_facts::{Cite, Confidence, Entry, Standing, Wire};

/// A part that never changes. It stands in what the browser was served, so that the program there has no need of it.
fn served(make: impl FnOnce() -> String) -> String {
    match cfg!(any(feature = "ssr", feature = "whole")) {
        true => make(),
        false => String::new(),
    }
}

/// The class of an entry as the style knows it.
fn class_name(entry: &Entry) -> &'static str {
    entry.class().map_or("none", |class| class.id())
}

/// Begins a link to an entry: its number's page, or where the explorer is running the entry in place.
///
/// `base` leads from the page that the link stands on to the site's root.
fn begin_link<'a>(out: &'a mut Html, base: &str, entry: &Entry) -> &'a mut Html {
    out.put(&[
        "<a href=\"",
        base,
        &location::page(entry),
        "\" data-open=\"",
        entry.id,
        "\"",
    ])
}

/// Adds the number and the name of an entry.
fn title(out: &mut Html, entry: &Entry) {
    out.put(&[
        "<span class=\"code\">",
        &entry.number(),
        "</span> <span class=\"name\">",
    ]);
    match entry.title() {
        Some(name) => out.text(name),
        None => out.put(&["<i>no name given</i>"]),
    };
    out.put(&["</span>"]);
}

/// A link to a section of a specification.
fn cite_link(out: &mut Html, cite: &Cite) {
    let section = cite.section().unwrap_or_default();
    let word = match section.is_empty() {
        true => "",
        false if cite.is_appendix() => " appendix ",
        false => " section ",
    };
    out.put(&[
        "<a class=\"cite\" href=\"",
        &cite.url(),
        "\" rel=\"external\">",
        &cite.spec.label(),
    ]);
    out.put(&[word, &section, "</a>"]);
}

/// What is unusual about an entry, as short words with a longer explanation.
///
/// A registered code that is sent and well sourced has none.
fn badges(entry: &Entry) -> impl Iterator<Item = (&'static str, &'static str)> {
    let wire = match entry.wire {
        Some(Wire::Sent) => None,
        Some(Wire::Internal) => Some((
            "log only",
            "stands in logs and configuration; no client receives it.",
        )),
        Some(Wire::Never) => Some(("never sent", "never a response status.")),
        None => Some(("no known sender", "nobody has shown that it is sent.")),
    };
    let standing = match entry.standing {
        Standing::Standard | Standing::Vendor => None,
        Standing::Temporary => Some(("temporary", "registered for a limited time.")),
        Standing::Reserved => Some(("reserved", "registered so that it is kept free.")),
        Standing::Obsolete => Some(("obsolete", "deprecated, or without a current specification.")),
        Standing::Retired => Some(("retired", "no longer sent by those who made it.")),
        Standing::Draft => Some(("draft", "from a draft that did not become a standard.")),
        Standing::Informal => Some(("informal", "a name in lists and libraries.")),
        Standing::Hoax => Some(("myth", "it never existed.")),
    };
    let confidence = match entry.confidence {
        Confidence::High => None,
        Confidence::Medium => Some((
            "partly confirmed",
            "from an older copy of the source, or a part of it.",
        )),
        Confidence::Low => Some(("unconfirmed", "only third parties name it.")),
    };
    [wire, standing, confidence].into_iter().flatten()
}
