use maud::{Markup, html};
use status_atlas_facts::vocabularies::PRODUCTS;
use status_atlas_facts::{FinerCode, Maker, VOCABULARIES, Vocabulary};
use status_atlas_names::anchor;

use super::section::{Page, entry_links, page, source_link};
use crate::view::markup::prose;

/// The pages of finer codes, one per product that is no origin: `/haproxy/`.
pub fn vocabulary_pages() -> impl Iterator<Item = Page> {
    PRODUCTS
        .iter()
        .map(|(path, product)| vocabulary_page(path, product))
}

fn vocabulary_page(path: &str, product: &str) -> Page {
    const BASE: &str = "../";
    let count: usize = on_page(path).map(|vocabulary| vocabulary.codes.len()).sum();
    let about = format!(
        "{count} codes that stand beside an HTTP status at {product}: what each means, and the statuses it comes with."
    );
    let content = html! {
        h1 { (product) }
        p { (about) }
        (vocabularies(BASE, path))
    };
    page(path.to_owned(), BASE, product.to_owned(), about, content)
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

fn on_page(path: &str) -> impl Iterator<Item = &'static Vocabulary> + '_ {
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
        div id=(anchor(vocabulary.id, finer.code)) {
            dt { code { (finer.code) } }
            dd {
                (prose(finer.phrase)) " "
                @if !made_by.is_empty() { small { "(" (made_by) ")" } " " }
                (entry_links(base, finer.entries))
            }
        }
    }
}
