use maud::{Markup, html};
use status_atlas_facts::Entry;

use crate::view::markup::{badges, class_name, entry_url, prose, title};

/// The mark of the entries that people need most, and its meaning.
pub const TOP: (&str, &str) = ("top ten", "one of the ten codes that an API needs most.");

/// An entry in a list: number, name, what is unusual, origin, specification, and summary.
///
/// The program knows this structure, to mark what a query matched. `base` leads to the site's root.
pub fn row(base: &str, entry: &Entry) -> Markup {
    row_with(base, entry, None)
}

/// An entry in the list of an element, whose script filters rows by their `data-` attributes where there is no program.
pub fn row_in_element(base: &str, entry: &Entry) -> Markup {
    let mut specs: Vec<_> = entry.specs.iter().map(|cite| cite.spec.id()).collect();
    specs.dedup();
    row_with(base, entry, Some((entry.origin.id(), specs.join(" "))))
}

fn row_with(base: &str, entry: &Entry, facets: Option<(&str, String)>) -> Markup {
    let (origin, specs) = facets.unzip();
    html! {
        li.row.ten[entry.top10] part="row" data-id=(entry.id) data-class=(class_name(entry)) data-origin=[origin] data-specs=[specs] {
            a href=(entry_url(base, entry)) data-open=(entry.id) {
                (title(entry)) " "
                span.tags {
                    @if entry.top10 { span.badge part="badge" title=(TOP.1) { (TOP.0) } }
                    @for (word, explanation) in badges(entry) {
                        span.badge part="badge" title=(explanation) { (word) }
                    }
                    span.origin part="origin" { (entry.origin.label()) }
                    @if let Some(cite) = entry.specs.first() {
                        span.spec part="spec" { (cite.spec.label()) }
                    }
                }
                " " span.summary part="summary" { (prose(entry.summary)) }
            }
        }
    }
}
