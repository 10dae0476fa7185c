use maud::{Markup, html};
use status_atlas_facts::Entry;

use crate::view::markup::{badges, class_name, entry_url, prose, title};

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
        li.row part="row" data-id=(entry.id) data-class=(class_name(entry)) data-origin=[origin] data-specs=[specs] {
            a href=(entry_url(base, entry)) data-open=(entry.id) {
                (title(entry)) " "
                span.tags {
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
