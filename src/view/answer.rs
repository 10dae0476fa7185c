use maud::{Markup, html};

use status_atlas_facts::{Cite, Entry, Origin, Spec};
use status_atlas_names::{Kind, Name, Translation};

use super::entry::answer_terms;
use super::markup::{cite_link, class_name, entry_url, prose, title};
use crate::compare::Comparison;
use crate::location::View;
use crate::search::behavior::Question;
use crate::search::facets::{Facet, Value};
use crate::search::query::{Property, Query, Test};
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
    let query = Query::read(&view.query);
    html! {
        @if let Some(question) = Question::read(&query) { (behavior(base, &question)) }
        @if let Some(comparison) = asked_comparison(&query) { (offer(base, &comparison)) }
        (question_condition(&query))
        @for note in &found.notes {
            p.note part="note" { (note.to_string()) }
        }
        @if let Some(suggestion) = &found.suggestion {
            p.note part="note" {
                "Did you mean "
                button type="button" part="button" data-do="respell" data-value=(suggestion) { (suggestion) }
                "?"
            }
        }
        @if !found.names.is_empty() {
            // Errors of products are often called what a status is.
            @if let Some(entry) = registered(&query) { (card(base, entry, "Registered name")) }
            (named(base, &found.names))
        }
        @if !found.translations.is_empty() { (translated(base, &found.translations)) }
        // A single result is shown once, in the list.
        @if let Some(best) = found.answer().filter(|_| found.hits.len() > 1) { (card(base, best, BEST)) }
        @for (place, entry) in found.closest().into_iter().enumerate() {
            (card(base, entry, closest_label(&query, entry, place)))
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
        @if found.hits.is_empty() && !found.is_named() { (nothing(base, view)) }
    }
}

/// The label of an entry that is close to a query without surely answering it, the nearest at place 0.
fn closest_label(query: &Query, entry: &Entry, place: usize) -> &'static str {
    let is_named = query.codes.iter().any(|code| code.range.contains(&entry.code));
    match (is_named, place) {
        (true, _) => "The number you name",
        (false, 0) => "Closest in meaning",
        (false, _) if query.codes.is_empty() => "Nearly as close",
        (false, _) => "Closest to the words",
    }
}

/// The way back from a better spelling to the query as it was `typed`.
pub fn respelt(typed: &str) -> Markup {
    html! {
        p.note part="note" {
            "The spelling was changed. "
            button type="button" part="button" data-do="search" data-value=(typed) {
                "Search for \u{201c}" (shortened(typed)) "\u{201d}"
            }
        }
    }
}

/// The verdict on each code that a question about a behavior names, with the section that says so.
fn behavior(base: &str, question: &Question) -> Markup {
    html! {
        @for entry in &question.entries {
            section.behavior data-class=(class_name(entry)) {
                p {
                    a href=(entry_url(base, entry)) data-open=(entry.id) { (title(entry)) } " "
                    span.origin part="origin" { (entry.origin.label()) }
                }
                dl { @for &topic in &question.topics { (answer_terms(entry, topic)) } }
            }
        }
    }
}

/// The comparison of the codes that a query lists.
fn asked_comparison(query: &Query) -> Option<Comparison> {
    let numbers: Vec<u16> = query.codes.iter().map(|code| *code.range.start()).collect();
    Comparison::of(&numbers).filter(|_| query.is_list && !query.is_pasted)
}

/// The registered entry whose name a query is.
fn registered(query: &Query) -> Option<&'static Entry> {
    let is_registered = |entry: &&'static Entry| {
        let phrase = entry.phrase.filter(|_| entry.origin == Origin::Iana);
        phrase.is_some_and(|phrase| phrase.eq_ignore_ascii_case(&query.text))
    };
    lookup::by_name(&query.text).into_iter().find(is_registered)
}

/// Codes that a query lists, each in a line, and the way to their comparison; of few, what tells them apart too.
fn offer(base: &str, comparison: &Comparison) -> Markup {
    let entries: Vec<_> = comparison.entries().collect();
    let pairs: &[(usize, usize)] = match entries.len() {
        2 => &[(0, 1)],
        3 => &[(0, 1), (0, 2), (1, 2)],
        _ => &[],
    };
    html! {
        section.offer {
            @for entry in &entries {
                p data-class=(class_name(entry)) {
                    a href=(entry_url(base, entry)) data-open=(entry.id) { (title(entry)) } " "
                    (prose(entry.summary))
                }
            }
            // A script of the site copies the sentences from the pages.
            @for &(one, other) in pairs {
                p.difference data-of=(entries[one].id) data-difference=(entries[other].id) {}
            }
            p { a href={ (base) (comparison.path()) } { (comparison.joined(", ")) " side by side" } }
        }
    }
}

/// The condition that a question without one became, which can be taken away.
fn question_condition(query: &Query) -> Markup {
    let asked = match &query.conditions[..] {
        [only] if !query.text.contains(':') => Some(&only.test),
        _ => None,
    };
    let condition = asked.and_then(|test| match test {
        Test::Header(field) => Some(format!("header:{}", field.name())),
        Test::Is(Property::Cacheable) => Some("is:cacheable".to_owned()),
        Test::Is(Property::Retryable) => Some("is:retryable".to_owned()),
        _ => None,
    });
    html! {
        @if let Some(condition) = condition {
            p.choices {
                span { "Read as the filter" }
                code { (condition) }
                button type="button" part="button" data-do="search" data-value="" { "Drop it" }
            }
        }
    }
}

/// The class by which a client treats a number that has no meaning, and that it is none where it begins with a zero; `None` for any
/// other text.
pub fn unregistered(base: &str, text: &str) -> Option<Markup> {
    const RULE: Cite = Cite::new(Spec::Rfc9110, "15");
    let is_number = (2..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = text.parse().ok().filter(|_| is_number)?;
    if text.starts_with('0') && number > 0 {
        let meant = lookup::by_number(number as u16).first();
        return Some(html! {
            (text) " is no status code: these have three digits, of which the first is no zero."
            @if let Some(entry) = meant { " You may look for " a href=(entry_url(base, entry)) { (title(entry)) } "." }
        });
    }
    if text.len() < 3 {
        return None;
    }
    let is_in_range = (100..600).contains(&number);
    let treated_as = match is_in_range {
        true => format!("{}00", number / 100),
        false => "5xx".to_owned(),
    };
    Some(html! {
        @if is_in_range { "Nobody is known to send " (text) "." } @else { (text) " lies outside the range of 100 to 599." }
        " A client treats it as " a href={ (base) (treated_as) "/" } { (treated_as) } ": " (cite_link(&RULE)) "."
    })
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
        (list_of_names(base, &names[..names.len().min(MAX_NAMES)]))
        @if names.len() > MAX_NAMES {
            details.note part="note" {
                summary { (names.len() - MAX_NAMES) " more have this name" }
                (list_of_names(base, &names[MAX_NAMES..]))
            }
        }
    }
}

fn list_of_names(base: &str, names: &[Name]) -> Markup {
    html! {
        ul.names part="names" {
            @for name in names {
                li {
                    a href={ (base) (name.page) "#" (name.anchor()) } { code { (name.name) } }
                    " " span.origin part="origin" { (name.label) } " "
                    @if !name.says.is_empty() { span.summary part="summary" { (prose(name.says)) } " " }
                    (with_entries(base, comes_with(name), &name.entries))
                }
            }
        }
    }
}

/// The names of statuses in other languages that the query has: in which language, and which status they mean.
fn translated(base: &str, translations: &[Translation]) -> Markup {
    html! {
        ul.names part="names" {
            @for found in translations.iter().take(MAX_NAMES) {
                li {
                    span lang=(found.language.id) { (found.phrase) }
                    " " span.origin part="origin" { (found.language.label) } " "
                    @if found.entries.is_empty() {
                        a href={ (base) "no-response/" } { "No response came" } ", so there is no status."
                    } @else {
                        (with_entries(base, if found.entries.len() > 1 { "It may mean" } else { "It means" }, &found.entries))
                    }
                }
            }
        }
    }
}

/// Some words, and the entries that they lead to.
fn with_entries(base: &str, words: &str, ids: &[&str]) -> Markup {
    html! {
        span.with {
            (words) " "
            @for entry in ids.iter().filter_map(|id| lookup::by_id(id)) {
                a href=(entry_url(base, entry)) data-open=(entry.id) data-class=(class_name(entry)) { (title(entry)) }
                " "
            }
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
fn nothing(base: &str, view: &View) -> Markup {
    let query = view.query.trim();
    let chosen: Vec<_> = chosen(view).collect();
    html! {
        div.nothing {
            p {
                @if let Some(says) = unregistered(base, query).filter(|_| chosen.is_empty()) {
                    (says)
                } @else {
                    "Nothing matches "
                    @if query.is_empty() {
                        "this choice of filters"
                    } @else {
                        "\u{201c}" (shortened(query)) "\u{201d}"
                        @if !chosen.is_empty() { " with these filters" }
                    }
                    "."
                }
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
        search::install_names(search::NAMES);
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
    fn a_question_about_a_behavior_gets_its_verdict_and_the_section() {
        let html = answer_to("?q=may+I+retry+503%3F");
        assert!(
            html.starts_with("<section class=\"behavior\" data-class=\"5xx\">"),
            "{html}"
        );
        let verdict = "<strong>Yes, after a delay.</strong> <span data-of=\"503\" data-on=\"retry\"></span>";
        assert!(
            html.contains(verdict) && html.contains("RFC 9110 section 15.6.4"),
            "{html}"
        );
        let html = answer_to("?q=does+307+keep+POST");
        assert!(html.contains("<strong>POST stays POST.</strong>"), "{html}");
    }

    #[test]
    fn codes_that_are_listed_can_be_compared() {
        let html = answer_to("?q=401+vs+403");
        assert!(
            html.contains("data-of=\"401\" data-difference=\"403\"")
                && html.contains("href=\"./compare/401-403/\""),
            "{html}"
        );
        let html = answer_to("?q=404%2F418");
        assert!(html.contains("href=\"./compare/?codes=404,418\""), "{html}");
        for alone in ["?q=404", "?q=5xx", "?q=status%3D401%0Astatus%3D403"] {
            assert!(!answer_to(alone).contains("compare/"), "{alone}");
        }
    }

    #[test]
    fn each_code_of_a_list_has_its_line_before_what_tells_them_apart() {
        for (query, ids) in [
            ("401+or+403", &["401", "403"][..]),
            ("404+405+406", &["404", "405", "406"]),
            ("499+vs+504", &["499-nginx", "504"]),
        ] {
            let html = answer_to(&format!("?q={query}"));
            let (lines, rest) = html.split_once("class=\"difference\"").unwrap();
            for id in ids {
                let entry = crate::search::lookup::by_id(id).unwrap();
                let summary = crate::view::markup::prose(entry.summary).into_string();
                assert!(lines.contains(&summary), "{query}: {id} in {html}");
            }
            assert!(rest.contains("side by side"), "{html}");
        }
    }

    #[test]
    fn the_registered_name_comes_before_errors_that_are_called_so() {
        for (name, entry) in [
            ("not+found", "404"),
            ("Forbidden", "403"),
            ("gone", "410"),
            ("too+many+requests", "429"),
        ] {
            let html = answer_to(&format!("?q={name}"));
            let best = html.find("Registered name").unwrap();
            assert!(best < html.find("class=\"names\"").unwrap(), "{html}");
            assert!(html[..best].contains(&format!("data-open=\"{entry}\"")), "{html}");
        }
        let html = answer_to("?q=not+found");
        assert!(html.contains("more have this name</summary>"), "{html}");
        assert!(!answer_to("?q=invalid_grant").contains("Registered name"));
    }

    #[test]
    fn the_condition_that_a_question_became_can_be_dropped() {
        let html = answer_to("?q=which+codes+have+Retry-After");
        assert!(
            html.contains("<code>header:Retry-After</code>") && html.contains("data-value=\"\""),
            "{html}"
        );
        assert!(!answer_to("?q=header:retry-after").contains("Read as"));
    }

    #[test]
    fn a_number_without_a_meaning_is_explained() {
        let html = answer_to("?q=777");
        assert!(
            html.contains(
                "777 lies outside the range of 100 to 599. A client treats it as <a href=\"./5xx/\">5xx</a>"
            ),
            "{html}"
        );
        let html = answer_to("?q=483");
        assert!(
            html.contains("Nobody is known to send 483. A client treats it as <a href=\"./400/\">400</a>"),
            "{html}"
        );
        assert!(answer_to("?q=483&class=4xx").contains("Nothing matches"));
        let html = answer_to("?q=0404");
        assert!(
            html.contains("0404 is no status code")
                && html.contains("404/#iana")
                && !html.contains("Nobody is known"),
            "{html}"
        );
        assert!(answer_to("?q=04").contains("04 is no status code"));
        assert!(!answer_to("?q=000").contains("is no status code"));
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
