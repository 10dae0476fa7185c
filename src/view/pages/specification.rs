use maud::{Markup, html};
use status_atlas_facts::{Entry, REGISTRY_DATE, Spec, TABLE};

use super::section::{Page, entry_links, page};
use crate::view::markup::cite_link;

/// The page of each specification: `/rfc6585/`.
pub fn specification_pages() -> impl Iterator<Item = Page> {
    Spec::ALL.iter().map(|&spec| specification_page(spec))
}

fn specification_page(spec: Spec) -> Page {
    const BASE: &str = "../";
    let info = spec.info();
    let entries: Vec<&Entry> = TABLE.iter().filter(|entry| entry.cites(spec)).collect();
    let content = html! {
        h1 { (spec.label()) ": " (info.title) }
        p { (spec.about()) }
        dl.terms {
            (fact("Status", html! { (info.status) @if !info.current { ", replaced" } }))
            @if let Some(date) = info.date { (fact("Date", html! { (date) })) }
            (related(BASE, "Obsoletes", info.obsoletes))
            (related(BASE, "Updates", info.updates))
            (related(BASE, "Replaced by", info.obsoleted_by))
            (fact("Text", html! { a href=(spec.url()) rel="external" { (spec.url().trim_start_matches("https://")) } }))
        }
        h2 { "Its codes" }
        p.status {
            (entries.len()) @if entries.len() == 1 { " entry cites it. " } @else { " entries cite it. " }
            a href={ (BASE) "?spec=" (spec.id()) } { "Search and filter them" }
        }
        dl.terms.wide {
            @for entry in entries {
                div {
                    dt { (entry_links(BASE, &[entry.id])) }
                    dd {
                        @for cite in entry.specs.iter().filter(|cite| cite.spec == spec) { (cite_link(cite)) " " }
                        (entry.origin.label())
                    }
                }
            }
        }
        p.sources { "Codes are checked against the IANA registry of " (REGISTRY_DATE) "." }
    };
    let label = format!("{}: {}", spec.label(), info.title);
    page(
        spec.id().to_owned(),
        BASE,
        label,
        spec.about().to_owned(),
        content,
    )
}

fn fact(name: &str, value: Markup) -> Markup {
    html! { div { dt { (name) } dd { (value) } } }
}

/// Other specifications by their ids, with links to those that have a page.
fn related(base: &str, name: &str, ids: &str) -> Markup {
    html! {
        @if !ids.is_empty() {
            (fact(name, html! {
                @for id in ids.split(' ') {
                    @match Spec::from_id(id) {
                        Some(spec) => a href={ (base) (spec.id()) "/" } { (spec.label()) },
                        None => (id.strip_prefix("rfc").map_or(id.to_owned(), |number| format!("RFC {number}"))),
                    }
                    " "
                }
            }))
        }
    }
}
