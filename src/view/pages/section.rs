use maud::{Markup, html};
use status_atlas_facts::senders::{self, Sending};
use status_atlas_facts::vocabularies::PRODUCTS;
use status_atlas_facts::{Entry, Origin, Spec, TABLE};

use super::row::row;
use super::top::framed;
use super::vocabulary::vocabularies;
use crate::search::facets::{Facet, Filter, Value};
use crate::search::lookup;
use crate::view::markup::{class_name, entry_url, prose, title};

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
            h2 { "Specification" }
            ul {
                @for spec in Spec::ALL { li { a href={ (base) (spec.id()) "/" } title=(spec.info().title) { (spec.label()) } } }
            }
            h2 { "Beside the status" }
            ul {
                li { a href={ (base) "errors/" } { "Names of errors" } }
                li { a href={ (base) "no-response/" } { "No response" } }
                @for (page, product) in PRODUCTS { li { a href={ (base) (page) "/" } { (product) } } }
            }
            h2 { "In your page" }
            ul { li { a href={ (base) "embed/" } { "As an element or a frame" } } }
        }
    }
}

/// A script of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// `choose.js` shows the constants of the library that the reader chose.
    Choose,
    /// `compare.js` shows the codes that the address names side by side.
    Compare,
}

/// A page that lists something: a class, an origin, a vocabulary, a family of errors.
pub struct Page {
    /// Its path below the site's root, without slashes at its ends.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Its description, in a sentence.
    pub about: String,
    /// The script that it has beside those of every page.
    pub script: Option<Script>,
    /// The content of `<body>`.
    pub body: Markup,
}

/// A page with a content below the top that all have. `base` leads from it to the site's root.
pub fn page(path: String, base: &str, label: String, about: String, content: Markup) -> Page {
    let content = html! {
        main.page.section { (content) }
        (contents(base))
    };
    let body = framed(base, &format!("{path}/"), content);
    Page {
        path,
        title: document_title(&label),
        about,
        script: None,
        body,
    }
}

/// The title of a page: its name and the site's where there is room, and of a long name the part before its colon.
fn document_title(label: &str) -> String {
    const LONGEST: usize = 70;
    let long = format!("{label} - Status Atlas");
    match label.split_once(": ") {
        _ if long.len() <= LONGEST => long,
        Some((name, _)) if label.len() > LONGEST => name.to_owned(),
        _ => label.to_owned(),
    }
}

/// Links to entries by their ids.
pub fn entry_links(base: &str, ids: &[&str]) -> Markup {
    let entries = ids.iter().filter_map(|id| lookup::by_id(id));
    html! {
        @for entry in entries {
            a.with href=(entry_url(base, entry)) data-class=(class_name(entry)) { (title(entry)) } " "
        }
    }
}

/// Links to the pages of numbers.
pub fn number_links(base: &str, numbers: &[u16]) -> Markup {
    let ids: Vec<&str> = numbers
        .iter()
        .filter_map(|&number| lookup::by_number(number).first())
        .map(|entry| entry.id)
        .collect();
    entry_links(base, &ids)
}

/// A source: a link where it is an address, with what stands behind it.
pub fn source_link(source: &str) -> Markup {
    let (address, rest) = source.split_once([' ', ';']).unwrap_or((source, ""));
    html! {
        @if address.starts_with("https://") {
            a href=(address) rel="external" { (address.trim_start_matches("https://")) }
            @if !rest.is_empty() { " " (rest.trim()) }
        } @else {
            (source)
        }
    }
}

/// The page of each class and each origin.
pub fn section_pages() -> impl Iterator<Item = Page> {
    WITH_PAGES
        .into_iter()
        .flat_map(|facet| (0..facet.size()).map(move |value| (facet, value)))
        .filter_map(|(facet, value)| section_page(facet, value))
}

/// The page of a value; `None` where no entry has it.
fn section_page(facet: Facet, value: Value) -> Option<Page> {
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
    let sent: Vec<_> = Origin::from_id(id).into_iter().flat_map(senders::of).collect();
    let content = html! {
        h1 { (label) }
        p { (about) }
        p.status {
            (count) @if count == 1 { " entry of its own. " } @else { " entries of its own. " }
            a href={ (BASE) "?" (facet.id()) "=" (id) } { "Search and filter them" }
        }
        ol.rows { @for entry in entries(facet, value) { (row(BASE, entry)) } }
        @if !sent.is_empty() {
            section.sendings {
                h2 { "Registered codes that its users meet" }
                @for sending in sent { (sending_of(BASE, sending)) }
            }
        }
        (vocabularies(BASE, id))
    };
    Some(Page {
        title: format!("{label}: HTTP status codes"),
        ..page(
            id.to_owned(),
            BASE,
            label.to_owned(),
            format!("{about} {count} HTTP status codes with their meanings, causes and what to do."),
            content,
        )
    })
}

/// A registered code as the product sends it, with the texts by which it is known.
fn sending_of(base: &str, sending: &Sending) -> Markup {
    let texts = |label: &str, texts: &[&str]| {
        html! {
            @if !texts.is_empty() {
                p { (label) }
                ul { @for text in texts { li { code { (text) } } } }
            }
        }
    };
    html! {
        article.sending {
            h3 { (entry_links(base, &[sending.entry])) }
            p { (prose(sending.when)) " " small { (source_link(sending.source)) } }
            (texts("Its page says:", sending.page))
            (texts("In the log:", sending.log))
        }
    }
}

/// The entries that a value of a facet admits.
fn entries(facet: Facet, value: Value) -> impl Iterator<Item = &'static Entry> {
    let mut filter = Filter::default();
    filter.choose(facet, value);
    TABLE.iter().filter(move |entry| filter.admits(entry))
}
