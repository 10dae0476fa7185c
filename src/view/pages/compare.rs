use std::iter;

use maud::{Markup, html};
use status_atlas_facts::{Entry, Origin, TABLE};

use super::number::heading;
use super::section::{Page, Script};
use super::top::framed;
use crate::compare::{ASKED, Comparison, Difference, MOST_CODES, Row, Value, differences, rows};
use crate::search::lookup;
use crate::view::markup::{class_name, entry_url, prose, title};

/// The list of comparisons, which a script makes the page of any other, and a page for each that people ask for:
/// `/compare/`, `/compare/?codes=404,418`, `/compare/401-403/`.
pub fn compare_pages() -> impl Iterator<Item = Page> {
    let asked = ASKED.iter().filter_map(|numbers| Comparison::of(numbers));
    iter::once(list_of_comparisons()).chain(asked.map(|comparison| comparison_page(&comparison)))
}

/// The parts of a comparison of all entries, of which a script keeps those that the address of [`LIST`] names.
///
/// So a set without a page of its own looks as those that have one.
pub fn compare_columns() -> Markup {
    let entries: Vec<&Entry> = TABLE.iter().collect();
    html! {
        (other_meanings("../", &entries))
        (told("../", &entries))
        (table("../", &entries))
    }
}

/// The path of the list of comparisons.
const LIST: &str = "compare";

fn list_of_comparisons() -> Page {
    const BASE: &str = "../";
    const ABOUT: &str = "HTTP status codes side by side: 401 or 403, 301 or 308, 502 or 504. What each means, and when to choose which.";
    let asked: Vec<Comparison> = ASKED
        .iter()
        .filter_map(|numbers| Comparison::of(numbers))
        .collect();
    let class = |comparison: &Comparison| comparison.entries().next().and_then(Entry::class);
    let content = html! {
        main.page.compare {
            h1 { "Compare codes" }
            p.lead { "Two to " (word(MOST_CODES)) " codes side by side: what differs, and when to choose which." }
            (form("./", ""))
            p.note #unread role="status" hidden {}
            noscript { p.note { "Any other set needs script, which is off. These sets do not:" } }
            div #beside hidden {}
            @for group in asked.chunk_by(|one, next| class(one) == class(next)) {
                @if let Some(class) = class(&group[0]) {
                    section {
                        h2 { (class.info().id) " " (class.info().name) }
                        ul.sets {
                            @for comparison in group {
                                li { (link(BASE, comparison)) " " span.hint { (names(comparison)) } }
                            }
                        }
                    }
                }
            }
        }
    };
    Page {
        path: LIST.to_owned(),
        title: "Compare HTTP status codes - Status Atlas".to_owned(),
        about: ABOUT.to_owned(),
        script: Some(Script::Compare),
        body: framed(BASE, "compare/", content),
    }
}

fn comparison_page(comparison: &Comparison) -> Page {
    const BASE: &str = "../../";
    let path = comparison.path();
    let question = question(comparison);
    let names = names(comparison);
    let numbers = question.replace(" or ", " and ");
    let entries: Vec<&Entry> = comparison.entries().collect();
    let others: Vec<&Entry> = entries
        .iter()
        .flat_map(|entry| &lookup::by_number(entry.code)[1..])
        .collect();
    let is_pair = entries.len() == 2;
    let content = html! {
        main.page.compare {
            p.crumb { a href="../" { "Compare" } }
            h1 {
                @if is_pair {
                    @for (place, entry) in entries.iter().enumerate() {
                        @if place > 0 { " or " }
                        (title(entry))
                    }
                } @else {
                    (question)
                }
            }
            (other_meanings(BASE, &others))
            // The sentences on a pair are an answer by themselves; of five codes there are twenty.
            @if is_pair { (told(BASE, &entries)) }
            (table(BASE, &entries))
            @if !is_pair { (told(BASE, &entries)) }
            (further(BASE, comparison))
            (form("../", &comparison.joined(", ")))
        }
    };
    let title = format!("{question}? {names}");
    Page {
        title: if title.len() > MAX_TITLE_BYTES {
            format!("{question}? HTTP status codes compared")
        } else {
            title
        },
        about: format!(
            "The difference between {}: what each means, who sends it, what follows, and when to choose which.",
            if is_pair { &names } else { &numbers }
        ),
        script: None,
        body: framed(BASE, &path, content),
        path: path.trim_end_matches('/').to_owned(),
    }
}

/// The longest title in bytes. Search engines cut longer ones.
const MAX_TITLE_BYTES: usize = 70;

/// `401 or 403`, `301, 302 or 303`.
fn question(comparison: &Comparison) -> String {
    let joined = comparison.joined(", ");
    match joined.rsplit_once(", ") {
        Some((others, last)) => format!("{others} or {last}"),
        None => joined,
    }
}

/// The names, `Unauthorized, Forbidden`.
fn names(comparison: &Comparison) -> String {
    let names: Vec<&str> = comparison
        .entries()
        .map(|entry| entry.title().unwrap_or(entry.origin.label()))
        .collect();
    names.join(", ")
}

fn word(number: usize) -> &'static str {
    ["none", "one", "two", "three", "four", "five"][number]
}

fn link(base: &str, comparison: &Comparison) -> Markup {
    html! { a href={ (base) (comparison.path()) } { (question(comparison)) } }
}

/// The form for any other set; `list` leads to the list of comparisons.
fn form(list: &str, codes: &str) -> Markup {
    html! {
        form.codes action=(list) {
            label for="codes" { "Codes to compare" }
            input #codes type="text" name="codes" data-most=(MOST_CODES) value=[(!codes.is_empty()).then_some(codes)]
                placeholder="404, 418" autocomplete="off" required;
            button type="submit" { "Compare" }
        }
    }
}

/// The meanings of the numbers for which another meaning stands.
fn other_meanings(base: &str, others: &[&Entry]) -> Markup {
    html! {
        @if !others.is_empty() {
            section.others {
                p.note { "Other meanings, which are not compared:" }
                ul.choices {
                    @for other in others {
                        li data-other=(other.id) {
                            a href=(entry_url(base, other)) { (heading(other)) }
                            @if other.title().is_some() { " (" (other.origin.label()) ")" }
                        }
                    }
                }
            }
        }
    }
}

/// The sentences of difference, each with the code that it is said of.
fn told(base: &str, entries: &[&'static Entry]) -> Markup {
    let differences = differences(entries);
    html! {
        section.told {
            h2 { "The difference" }
            ul {
                @for entry in entries {
                    @for difference in differences.iter().filter(|difference| difference.other.id == entry.id) {
                        li data-class=(class_name(difference.other)) data-of={ (difference.other.id) " " (difference.entry.id) } {
                            a.code href=(entry_url(base, difference.other)) { (difference.other.number()) }
                            span.hint { (rather_than(difference)) }
                            span { (prose(difference.says)) }
                        }
                    }
                }
            }
        }
    }
}

/// The code that another one is chosen before; of two meanings of a number, whose they are.
fn rather_than(difference: &Difference) -> String {
    let (entry, other) = (difference.entry, difference.other);
    match entry.code == other.code {
        true => format!(
            "of {}, rather than of {}",
            other.origin.label(),
            entry.origin.label()
        ),
        false => format!("rather than {}", entry.number()),
    }
}

/// A row of cells for each property, below a line that names it.
///
/// The line spans the table, so that two codes have all the width of a phone.
fn table(base: &str, entries: &[&'static Entry]) -> Markup {
    let count = entries.len();
    html! {
        section.beside {
            h2 { "Side by side" }
            label.only { input #only type="checkbox" checked; " Only what differs" }
            div.scroll role="region" aria-label="Side by side" tabindex="0" {
                table data-columns=(count) {
                    thead {
                        tr {
                            @for entry in entries {
                                th scope="col" data-class=(class_name(entry)) data-column=(entry.id) {
                                    a href=(entry_url(base, entry)) { (title(entry)) }
                                    @if entry.origin != Origin::Iana { " " span.origin { (entry.origin.label()) } }
                                }
                            }
                        }
                    }
                    @for row in rows(entries) { (body(&row, count)) }
                }
            }
        }
    }
}

fn body(row: &Row, count: usize) -> Markup {
    html! {
        tbody.same[!row.differs()] {
            tr { th scope="rowgroup" colspan=(count) { span { (row.name) } } }
            tr { @for value in &row.values { td { (cell(value)) } } }
        }
    }
}

fn cell(value: &Value) -> Markup {
    html! {
        (prose(&value.says))
        @if !value.further.is_empty() { " " span.further { (prose(value.further)) } }
    }
}

/// Other comparisons that share a code with this one.
fn further(base: &str, comparison: &Comparison) -> Markup {
    let shares = |other: &Comparison| {
        other != comparison
            && other
                .entries()
                .any(|entry| comparison.entries().any(|own| own.id == entry.id))
    };
    let others = ASKED
        .iter()
        .filter_map(|numbers| Comparison::of(numbers))
        .filter(shares);
    html! {
        section {
            h2 { "Go on" }
            ul.choices {
                @for other in others { li { (link(base, &other)) } }
                @for entry in comparison.entries() { li { a href=(entry_url(base, entry)) { (heading(entry)) } } }
                li { a href={ (base) "choose/" } { "Which code to return" } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use status_atlas_facts::TABLE;

    use super::{compare_columns, compare_pages};

    #[test]
    fn each_comparison_has_a_page_with_its_rows_and_differences() {
        let pages: Vec<_> = compare_pages().collect();
        let page = pages.iter().find(|page| page.path == "compare/401-403").unwrap();
        assert_eq!(page.title, "401 or 403? Unauthorized, Forbidden");
        let body = &page.body.0;
        for part in [
            "403 knows the caller, or does not care, and still refuses.",
            "401 asks for credentials; at 403 they are not what is missing.",
            "<tbody class=\"same\">",
            "aria-current=\"true\">Compare</a>",
            "Choose it when",
        ] {
            assert!(body.contains(part), "{part}");
        }
        for page in &pages {
            assert!(page.title.len() <= 75, "{}", page.title);
            assert!(page.about.len() <= 200, "{}", page.about);
            assert!(!page.body.0.contains("<td></td>"), "{}", page.path);
        }
        let list = &pages[0].body.0;
        for page in &pages[1..] {
            assert!(
                list.contains(&format!("href=\"../{}/\"", page.path)),
                "{}",
                page.path
            );
        }
    }
    #[test]
    fn every_entry_has_a_column_and_each_pair_that_is_told_apart_its_sentence() {
        let columns = compare_columns().into_string();
        for entry in &TABLE {
            let column = format!("data-column=\"{}\"", entry.id);
            assert_eq!(columns.matches(&column).count(), 1, "{}", entry.id);
        }
        assert!(columns.contains("data-of=\"410 404\""));
        assert!(columns.contains("data-other=\"499-esri\""));
        assert!(
            !columns.contains("499</a><span class=\"hint\">rather than 499"),
            "of whom it is not said"
        );
    }
}
