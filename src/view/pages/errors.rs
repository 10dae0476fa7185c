use std::iter;

use maud::{Markup, html};
use status_atlas_facts::Confidence;
use status_atlas_facts::errors::{ErrorName, FAMILIES, Family};
use status_atlas_names::anchor;

use super::section::{Page, number_links, page, source_link};
use crate::view::markup::prose;

/// The list of families, and a page for each: `/errors/`, `/errors/oauth2/`.
pub fn error_pages() -> impl Iterator<Item = Page> {
    iter::once(list_of_families()).chain(FAMILIES.iter().map(|family| family_page(family)))
}

fn list_of_families() -> Page {
    const BASE: &str = "../";
    let count: usize = FAMILIES.iter().map(|family| family.names.len()).sum();
    let about = format!(
        "{count} names of errors in {} APIs, protocols and frameworks, with the HTTP status that each comes with.",
        FAMILIES.len()
    );
    let content = html! {
        h1 { "Names of errors" }
        p { (about) }
        dl.terms.wide {
            @for family in FAMILIES {
                div {
                    dt { a href={ (family.id) "/" } { (family.label) } }
                    dd { (prose(family.about)) " " small { (family.names.len()) } }
                }
            }
        }
    };
    page(
        "errors".to_owned(),
        BASE,
        "Names of API errors".to_owned(),
        about,
        content,
    )
}

fn family_page(family: &'static Family) -> Page {
    const BASE: &str = "../../";
    let about = format!(
        "{} errors and the HTTP status that each comes with. {}",
        family.label, family.about
    );
    let content = html! {
        p.crumb { a href="../" { "Names of errors" } }
        h1 { (family.label) }
        p { (prose(family.about)) }
        @if family.confidence != Confidence::High {
            p.note { "Partly confirmed: most of these statuses were read in documentation, not in the code that sends them." }
        }
        dl.terms.wide { @for error in family.names { (term(BASE, family.id, error)) } }
        p.sources {
            "Read in: "
            @for (place, source) in family.sources.iter().enumerate() {
                @if place > 0 { "; " }
                (source_link(source))
            }
            "."
        }
    };
    let title = format!("{}: errors and their HTTP status", family.label);
    page(
        format!("errors/{}", family.id),
        BASE,
        title,
        about.replace('`', ""),
        content,
    )
}

fn term(base: &str, family: &str, error: &ErrorName) -> Markup {
    html! {
        div id=(anchor(family, error.name)) {
            dt { code { (error.name) } }
            dd {
                @if error.statuses.is_empty() { "no status of its own" } @else { (number_links(base, error.statuses)) }
                @if !error.note.is_empty() { " " (prose(error.note)) }
            }
        }
    }
}
