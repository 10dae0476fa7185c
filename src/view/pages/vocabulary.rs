use maud::{Markup, html};
use status_atlas_facts::{FinerCode, Maker, Origin, VOCABULARIES, Vocabulary};
use status_atlas_names::anchor;

use super::section::{Page, entry_links, page, source_link};
use crate::view::markup::prose;

/// The pages of finer codes, one per product: `/haproxy/`. Where an origin has that name, its page lists them.
pub fn vocabulary_pages() -> impl Iterator<Item = Page> {
    let mut pages: Vec<&str> = VOCABULARIES.iter().map(|vocabulary| vocabulary.page).collect();
    pages.sort_unstable();
    pages.dedup();
    pages
        .into_iter()
        .filter(|page| Origin::from_id(page).is_none())
        .map(vocabulary_page)
}

fn vocabulary_page(path: &'static str) -> Page {
    const BASE: &str = "../";
    let labels: Vec<&str> = on_page(path).map(|vocabulary| vocabulary.label).collect();
    let count: usize = on_page(path).map(|vocabulary| vocabulary.codes.len()).sum();
    let about = format!(
        "{count} codes that stand beside an HTTP status, what each means, and the statuses it comes with."
    );
    let title = labels.join(", ");
    let content = html! {
        h1 { (title) }
        p { (about) }
        (vocabularies(BASE, path))
    };
    page(path.to_owned(), BASE, title, about, content)
}

/// The vocabularies of a page, each with its source.
pub fn vocabularies(base: &str, path: &str) -> Markup {
    html! {
        @for vocabulary in on_page(path) {
            section.vocabulary id=(vocabulary.id) {
                h2 { (vocabulary.label) }
                p { (prose(vocabulary.about)) }
                dl.terms.wide {
                    @for finer in vocabulary.codes { (term(base, vocabulary, finer)) }
                }
                p.sources { "Source: " (source_link(vocabulary.source)) ", " (vocabulary.date) "." }
            }
        }
    }
}

fn on_page(path: &str) -> impl Iterator<Item = &'static Vocabulary> {
    VOCABULARIES
        .iter()
        .copied()
        .filter(move |vocabulary| vocabulary.page == path)
}

fn term(base: &str, vocabulary: &Vocabulary, finer: &FinerCode) -> Markup {
    let made_by = match finer.made_by.unwrap_or(vocabulary.made_by) {
        Maker::Itself => "",
        Maker::Upstream => "made by the server behind it",
        Maker::Client => "the client ended it",
        Maker::Either => "made by it or by the server behind it",
        Maker::Nobody => "no response came",
    };
    html! {
        div id=(anchor(finer.code)) {
            dt { code { (finer.code) } }
            dd {
                (prose(finer.phrase)) " "
                @if !made_by.is_empty() { small { "(" (made_by) ")" } " " }
                (entry_links(base, finer.entries))
            }
        }
    }
}
