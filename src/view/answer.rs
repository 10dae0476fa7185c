use maud::{Markup, html};

use status_atlas_facts::Entry;
use status_atlas_names::{Kind, Name};

use super::markup::{class_name, entry_url, prose, title};
use crate::location::View;
use crate::search::facets::{Facet, Value};
use crate::search::{Found, lookup};

/// The most names that are shown of one query. Raising it makes the answer longer where many products share a name.
const MAX_NAMES: usize = 6;

/// The label of an entry that surely answers a question.
const BEST: &str = "Best match";

/// The part above the list: what was not understood, a better spelling, the best match for a question or what is closest to
/// it, and where nothing was found the query and the ways out.
///
/// A control says in `data-do` and `data-value` what it does; `base` leads to the site's root.
pub fn answer(base: &str, view: &View, found: &Found) -> Markup {
    html! {
        @for note in &found.notes {
            p.note part="note" { (note.to_string()) }
        }
        @if let Some(suggestion) = &found.suggestion {
            p.note part="note" { "Did you mean " (search_control(suggestion)) "?" }
        }
        @if !found.names.is_empty() { (named(base, &found.names)) }
        @if let Some(best) = found.answer() { (card(base, best, BEST)) }
        @for (entry, label) in found.closest().into_iter().zip(["Closest in meaning", "Nearly as close"]) {
            (card(base, entry, label))
        }
        @if let [one, other] = found.closest()[..] {
            // A script of the site copies the sentence that tells them apart from the page of one of them.
            p.note.difference part="note" data-of=(one.id) data-difference=(other.id) {}
        }
        @if found.is_unanswered() {
            p.note part="note" {
                "No status fits this well. Ask with a number, a name, a line of a log, or say in a few words what happened."
            }
        }
        @if found.hits.is_empty() && found.names.is_empty() { (nothing(view)) }
    }
}

/// An entry in short, with what it is to the query.
fn card(base: &str, entry: &Entry, label: &str) -> Markup {
    html! {
        a.best part="best" href=(entry_url(base, entry)) data-open=(entry.id) data-class=(class_name(entry)) {
            span.best-label { (label) } " "
            (title(entry)) " "
            span.origin part="origin" { (entry.origin.label()) } " "
            span.summary part="summary" { (prose(entry.summary)) }
            // A script of the site copies the first advice of the entry's page into it.
            @if label == BEST { span.first data-advice=(entry.id) {} }
        }
    }
}

/// The finer codes, errors and messages that the query names: whose they are, what they mean, which status they come with.
fn named(base: &str, names: &[Name]) -> Markup {
    html! {
        ul.names part="names" {
            @for name in names.iter().take(MAX_NAMES) {
                li {
                    a href={ (base) (name.page) "#" (name.anchor()) } { code { (name.name) } }
                    " " span.origin part="origin" { (name.label) } " "
                    @if !name.says.is_empty() { span.summary part="summary" { (prose(name.says)) } " " }
                    span.with {
                        (comes_with(name)) " "
                        @for entry in name.entries.iter().filter_map(|id| lookup::by_id(id)) {
                            a href=(entry_url(base, entry)) data-open=(entry.id) data-class=(class_name(entry)) {
                                (title(entry))
                            }
                            " "
                        }
                    }
                }
            }
        }
        @if names.len() > MAX_NAMES {
            p.note part="note" { (names.len() - MAX_NAMES) " more have this name." }
        }
    }
}

/// The words before the entries of a name.
fn comes_with(name: &Name) -> &'static str {
    match (name.kind, name.entries.is_empty()) {
        (Kind::NoResponse, true) => "No response came, so there is no status.",
        (Kind::NoResponse, false) => "No response came. A proxy in between would answer",
        (_, true) => "It comes with no status of its own.",
        (_, false) => "It comes with",
    }
}

fn search_control(text: &str) -> Markup {
    html! { button type="button" part="button" data-do="search" data-value=(text) { (text) } }
}

/// The chosen values of the facets, each as a button that takes it back.
pub fn chips(view: &View) -> Markup {
    html! {
        @for (facet, value) in chosen(view) {
            @let label = facet.value_label(value);
            button.chip type="button" part="button" data-do="drop" aria-label={ "Drop the filter " (label) }
                data-drop={ (facet.id()) ":" (facet.value_id(value)) } {
                (label) " \u{d7}"
            }
        }
    }
}

/// The chosen values of the facets, in the order shown.
fn chosen(view: &View) -> impl Iterator<Item = (Facet, Value)> {
    Facet::ALL
        .into_iter()
        .flat_map(|facet| view.filter.chosen(facet).map(move |value| (facet, value)))
}

/// The query that found nothing, and the ways out.
fn nothing(view: &View) -> Markup {
    let query = view.query.trim();
    let chosen: Vec<_> = chosen(view).collect();
    html! {
        div.nothing {
            p {
                "Nothing matches "
                @if query.is_empty() {
                    "this choice of filters"
                } @else {
                    "\u{201c}" (shortened(query)) "\u{201d}"
                    @if !chosen.is_empty() { " with these filters" }
                }
                "."
            }
            p.choices {
                @for &(facet, value) in &chosen {
                    button type="button" part="button" data-do="drop"
                        data-value={ (facet.id()) ":" (facet.value_id(value)) } {
                        "Drop " (facet.label().to_ascii_lowercase()) " " (facet.value_label(value))
                    }
                }
                @if chosen.len() > 1 {
                    button type="button" part="button" data-do="drop" { "Drop all filters" }
                }
            }
            p.choices {
                span { "Searches that find something:" }
                @for example in ["499", "upstream timed out", "class:5xx origin:cloudflare"] {
                    (search_control(example))
                }
            }
        }
    }
}

/// A query that is short enough to be repeated.
fn shortened(query: &str) -> String {
    const MAX_CHARACTERS: usize = 80;
    let mut text: String = query.chars().take(MAX_CHARACTERS).collect();
    if text.len() < query.len() {
        text.push('\u{2026}');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{answer, chips};
    use crate::location::View;
    use crate::search;

    fn answer_to(address: &str) -> String {
        search::install(search::DATA);
        let view = View::read("", address, "");
        answer("./", &view, &search::search(&view.query, &view.filter)).into_string()
    }

    #[test]
    fn a_query_is_never_markup() {
        let nothing = answer_to("?q=%3Czzzzqq%3E%26");
        assert!(
            nothing.contains("Nothing matches \u{201c}&lt;zzzzqq&gt;&amp;\u{201d}."),
            "{nothing}"
        );
        let phrase = answer_to("?q=%22%3Cimg+src%3Dx%3E%26%22");
        assert!(
            phrase.contains("\u{201c}&lt;img src=x&gt;&amp;\u{201d}") && !phrase.contains("<img"),
            "{phrase}"
        );
        let note = answer_to("?q=colour:b%3Cb%3E+gateway");
        assert!(note.contains("class=\"note\"") && !note.contains("<b>"), "{note}");
    }

    #[test]
    fn an_empty_result_offers_to_drop_each_filter_and_all() {
        let html = answer_to("?q=zzzzqqq&class=5xx&origin=nginx");
        assert!(
            html.contains("\u{201c}zzzzqqq\u{201d} with these filters."),
            "{html}"
        );
        for drop in [
            "data-value=\"class:5xx\"",
            "data-value=\"origin:nginx\"",
            "Drop all filters",
        ] {
            assert!(html.contains(drop), "{drop} in {html}");
        }
        assert!(!answer_to("?q=zzzzqqq&class=5xx").contains("Drop all filters"));
        assert!(answer_to("?class=1xx&origin=nginx").contains("Nothing matches this choice of filters."));
    }

    #[test]
    fn each_choice_is_a_chip_that_takes_it_back() {
        let chips = |address| chips(&View::read("", address, "")).into_string();
        assert_eq!(chips("?q=gateway"), "");
        let both = chips("?class=5xx&origin=nginx");
        assert_eq!(both.matches("<button ").count(), 2);
        assert!(
            both.contains("aria-label=\"Drop the filter nginx\" data-drop=\"origin:nginx\">nginx \u{d7}<"),
            "{both}"
        );
    }

    #[test]
    fn the_best_match_leaves_room_for_advice() {
        let html = answer_to("?q=client+closed+connection+before+nginx+answered");
        assert!(
            html.contains("<span class=\"first\" data-advice=\"499-nginx\"></span>"),
            "{html}"
        );
        assert_eq!(answer_to("?q=499"), "");
    }

    #[test]
    fn what_is_not_sure_is_not_called_the_best_match() {
        let html = answer_to("?q=how+do+I+tell+the+client+to+slow+down");
        assert!(
            !html.contains("Best match") && html.contains("Closest in meaning"),
            "{html}"
        );
        let html = answer_to("?q=chop+two+onions+and+fry+them+in+butter");
        assert!(
            html.contains("No status fits this well.") && !html.contains("class=\"best\""),
            "{html}"
        );
    }

    #[test]
    fn a_long_query_is_repeated_in_part() {
        let html = answer_to(&("?q=".to_owned() + &"%C3%A4".repeat(200)));
        assert!(
            html.contains(&("\u{201c}".to_owned() + &"ä".repeat(80) + "\u{2026}\u{201d}")),
            "{html}"
        );
    }
}
