use maud::{Markup, html};

use super::answer::unregistered;
use super::markup::{class_name, entry_url, prose, title};
use crate::search::facets::Filter;
use crate::search::search;

/// The most results below a search box. With more, the list is longer than a phone is high.
const MAX_RESULTS: usize = 7;

/// The first results of a query as links, and a paragraph that says how many there are: what the search of every page shows
/// below its box. Nothing for an empty query.
///
/// `base` leads to the site's root.
pub fn results(base: &str, query: &str) -> Markup {
    let query = query.trim();
    let found = search(query, &Filter::default());
    let hits = &found.hits[..found.hits.len().min(MAX_RESULTS)];
    html! {
        @if !query.is_empty() {
            @for entry in hits.iter().map(|hit| hit.entry()) {
                a href=(entry_url(base, entry)) data-class=(class_name(entry)) {
                    (title(entry)) " "
                    span.origin { (entry.origin.label()) } " "
                    span.summary { (prose(entry.summary)) }
                }
            }
            p {
                @match (hits.len(), found.hits.len()) {
                    (0, _) => @if let Some(says) = unregistered(base, query) {
                        (says)
                    } @else if let Some(note) = found.notes.first() {
                        (note.to_string())
                    } @else {
                        "Nothing matches."
                    },
                    (1, 1) => "1 result",
                    (shown, all) if shown == all => { (all) " results" },
                    (shown, all) => { (shown) " of " (all) " results. Enter shows all." },
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::results;
    use crate::search;

    fn results_of(query: &str) -> String {
        search::install(search::DATA);
        results("/", query).into_string()
    }

    #[test]
    fn the_first_results_are_links_with_their_number_below() {
        assert!(results_of("teapot").starts_with("<a href=\"/418/#iana\" data-class=\"4xx\">"));
        assert!(results_of("404").ends_with("<p>1 result</p>"));
        let many = results_of("5xx");
        assert_eq!(many.matches("<a href").count(), super::MAX_RESULTS);
        assert!(
            many.contains("<p>7 of ") && many.ends_with(" results. Enter shows all.</p>"),
            "{many}"
        );
    }

    #[test]
    fn what_finds_nothing_says_so() {
        assert_eq!(results_of("  "), "");
        assert_eq!(results_of("zzzzqqq"), "<p>Nothing matches.</p>");
        assert!(results_of("777").contains("<p>777 lies outside"));
    }
}
