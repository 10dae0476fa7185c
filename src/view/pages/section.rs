use maud::{Markup, html};
use status_atlas_facts::{Entry, TABLE};

use super::row::row;
use super::top::page_top;
use crate::search::facets::{Facet, Filter, Value};

/// The facets whose values have a page each: `/5xx/`, `/nginx/`.
const WITH_PAGES: [Facet; 2] = [Facet::Class, Facet::Origin];

/// Links to the page of each class and each origin, which do without script what the filters do.
///
/// `base` leads to the site's root.
pub fn contents(base: &str) -> Markup {
    html! {
        nav.contents #contents aria-label="Classes and origins" {
            @for facet in WITH_PAGES {
                h2 { (facet.label()) }
                ul {
                    @for value in (0..facet.size()).filter(|&value| entries(facet, value).next().is_some()) {
                        li { a href={ (base) (facet.value_id(value)) "/" } { (facet.value_label(value)) } }
                    }
                }
            }
            h2 { "In your page" }
            ul { li { a href={ (base) "embed/" } { "As an element or a frame" } } }
        }
    }
}

/// The page of a class or an origin.
pub struct SectionPage {
    /// Its path, without slashes.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// Its description, in a sentence.
    pub about: String,
    /// The content of `<body>`.
    pub body: Markup,
}

/// The page of each class and each origin.
pub fn section_pages() -> impl Iterator<Item = SectionPage> {
    WITH_PAGES
        .into_iter()
        .flat_map(|facet| (0..facet.size()).map(move |value| (facet, value)))
        .filter_map(|(facet, value)| section_page(facet, value))
}

/// The page of a value; `None` where no entry has it.
fn section_page(facet: Facet, value: Value) -> Option<SectionPage> {
    const BASE: &str = "../";
    let count = entries(facet, value).count();
    if count == 0 {
        return None;
    }
    let (id, label, about) = (
        facet.value_id(value),
        facet.value_label(value),
        facet.value_about(value),
    );
    let body = html! {
        header.top { (page_top(BASE)) }
        main.page.section {
            h1 { (label) }
            p { (about) }
            p.status {
                (count) @if count == 1 { " entry. " } @else { " entries. " }
                a href={ (BASE) "?" (facet.id()) "=" (id) } { "Search and filter them" }
            }
            ol.rows { @for entry in entries(facet, value) { (row(BASE, entry)) } }
        }
        (contents(BASE))
    };
    Some(SectionPage {
        id,
        title: format!("{label}: HTTP status codes"),
        about: format!("{about} {count} HTTP status codes with their meanings, causes and what to do."),
        body,
    })
}

/// The entries that a value of a facet admits.
fn entries(facet: Facet, value: Value) -> impl Iterator<Item = &'static Entry> {
    let mut filter = Filter::default();
    filter.choose(facet, value);
    TABLE.iter().filter(move |entry| filter.admits(entry))
}
