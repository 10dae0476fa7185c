use std::collections::BTreeSet;

use maud::{Markup, html};
use status_atlas_facts::{CLASSES, Entry, Kind, Origin, REGISTRY_DATE, Standing, TABLE};

use super::map::map;
use super::row::row;
use super::top::brand;

/// Queries to try: what they are called, the query, and the page that answers them where there is no program.
const EXAMPLES: [(&str, &str, &str); 5] = [
    ("499", "499", "499/"),
    ("401 vs 403", "401 vs 403", "compare/401-403/"),
    ("\u{201c}upstream timed out\u{201d}", "upstream timed out", "504/"),
    (
        "which code for a duplicate?",
        "which code for a duplicate?",
        "choose/#taken",
    ),
    ("may I retry 502?", "may I retry 502?", "502/"),
];

/// The ways into the site: a path below the root, and what to do there.
const WAYS: [(&str, &str); 6] = [
    ("choose/", "Choose a code"),
    ("retry/", "Decide on a retry"),
    ("compare/", "Compare two"),
    ("cheat-sheet/", "Print the sheet"),
    ("embed/", "Put it into my docs"),
    ("developers/", "Use it in my code"),
];

/// The introduction: a sentence on the site, and its figures; `base` leads to the site's root.
pub fn intro(base: &str) -> Markup {
    let numbers: BTreeSet<u16> = TABLE.iter().map(|entry| entry.code).collect();
    html! {
        section aria-label="What this is" {
            (brand(base))
            p.what { "Every HTTP status code: what it means, who sends it, what to do next." }
            p.figures {
                (numbers.len()) " numbers, " (TABLE.len()) " meanings, " (count_senders()) " senders. "
                span { "Checked against the IANA registry of " (REGISTRY_DATE) "." }
            }
        }
    }
}

/// The number of vendors who send a code of their own.
pub fn count_senders() -> usize {
    let vendors = TABLE.iter().filter(|entry| entry.standing == Standing::Vendor);
    vendors.map(|entry| entry.origin).collect::<BTreeSet<_>>().len()
}

/// The part between the search box and the list while nothing is asked: examples, the map, and the ways into the site.
pub fn start(base: &str) -> Markup {
    html! {
        p.examples {
            "Try "
            @for (label, query, page) in EXAMPLES {
                a href={ (base) (page) } data-do="search" data-value=(query) { (label) } " "
            }
        }
        (map(base))
        nav.into aria-labelledby="into" {
            h2 #into { "I want to" }
            ul.ways {
                @for (path, label) in WAYS { li { a href={ (base) (path) } { (label) } } }
            }
        }
    }
}

/// The list of all entries: by class, in each those of the registry, the ten first, and then the vendors'; at the end what
/// is history.
///
/// The program takes over this order.
pub fn grouped_rows(base: &str) -> Markup {
    const VENDORS: &str = "Not registered: what products and services mean by these numbers.";
    const BEYOND: &str = "RFC 9110 calls these numbers invalid. Clients, logs and a few services use them.";
    let (history, current): (Vec<&Entry>, Vec<&Entry>) = TABLE.iter().partition(|entry| is_history(entry));
    let (beyond, current): (Vec<&Entry>, Vec<&Entry>) =
        current.into_iter().partition(|entry| entry.class().is_none());
    html! {
        @for class in &CLASSES {
            @let of_class = current.iter().copied().filter(|entry| entry.class() == Some(class.class));
            @let (registered, others): (Vec<&Entry>, Vec<&Entry>) = of_class.partition(|entry| entry.origin == Origin::Iana);
            @let (ten, rest): (Vec<&Entry>, Vec<&Entry>) = registered.into_iter().partition(|entry| entry.top10);
            @let code = html! { span.code data-class=(class.id) { (class.id) } };
            (group(base, html! { (code) " " (class.name) }, class.summary, &[ten, rest].concat()))
            (group(base, html! { (code) " of vendors" }, VENDORS, &others))
        }
        (group(base, html! { "Outside of 100 to 599" }, BEYOND, &beyond))
        (past(base, &history))
    }
}

/// A group of the list with its heading.
fn group(base: &str, heading: Markup, about: &str, entries: &[&Entry]) -> Markup {
    html! {
        @if !entries.is_empty() {
            li.group { h2 { (heading) } p { (about) } }
            @for entry in entries { (row(base, entry)) }
        }
    }
}

/// The last group, which the style folds.
fn past(base: &str, entries: &[&Entry]) -> Markup {
    html! {
        li.group.past {
            details {
                summary { h2 { "History" } " " (entries.len()) " entries" }
                p { "Warning codes, S-HTTP, drafts, and what vendors have retired. Nobody should send these today." }
            }
        }
        @for entry in entries { (row(base, entry)) }
    }
}

/// Checks if the meaning is of the past, or was never in use.
fn is_history(entry: &Entry) -> bool {
    let is_past = matches!(
        entry.standing,
        Standing::Retired | Standing::Draft | Standing::Hoax
    );
    entry.kind == Kind::Warning || is_past
}

#[cfg(test)]
mod tests {
    use status_atlas_facts::TABLE;

    use super::{EXAMPLES, WAYS, grouped_rows, intro};
    use crate::view::pages::list_pages;

    /// The ids of the rows, and the texts of the headings, in order.
    fn order() -> Vec<String> {
        let html = grouped_rows("./").into_string();
        let mut order = Vec::new();
        for item in html.split("<li class=\"").skip(1) {
            match item.split_once("data-id=\"") {
                Some((_, rest)) => order.push(rest.split('"').next().unwrap().to_owned()),
                None => order.push("heading".to_owned()),
            }
        }
        order
    }

    #[test]
    fn every_entry_has_one_row() {
        let mut rows: Vec<String> = order().into_iter().filter(|item| item != "heading").collect();
        assert_eq!(rows.len(), TABLE.len());
        rows.sort();
        rows.dedup();
        assert_eq!(rows.len(), TABLE.len());
    }

    #[test]
    fn in_a_class_the_ten_come_first_and_then_the_registry() {
        let order = order();
        let place = |id: &str| order.iter().position(|item| item == id).unwrap();
        let headings =
            |from: usize, to: usize| order[from..to].iter().filter(|item| *item == "heading").count();
        let start = place("400");
        assert_eq!(order[start - 1], "heading");
        assert_eq!(
            order[start..start + 6],
            ["400", "401", "403", "404", "409", "402"]
        );
        assert_eq!(headings(place("451"), place("499-nginx")), 1);
        assert!(place("499-nginx") < place("500"));
        assert!(place("599-qiniu") < place("999-linkedin"));
    }

    #[test]
    fn history_comes_last() {
        let order = order();
        let last = order.iter().rposition(|item| item == "heading").unwrap();
        let history = &order[last..];
        for id in [
            "warn-110",
            "420-shttp",
            "306-switch-proxy",
            "218-apache-hoax",
            "530-edgio",
        ] {
            assert!(history.iter().any(|item| item == id), "{id}");
        }
        for id in ["305", "418", "444-nginx", "598-convention"] {
            assert!(!history.iter().any(|item| item == id), "{id}");
        }
    }

    #[test]
    fn the_figures_are_counted() {
        let intro = intro("./").into_string();
        assert!(intro.contains(&format!(" {} meanings, ", TABLE.len())), "{intro}");
    }

    #[test]
    fn examples_and_ways_lead_to_pages() {
        let pages: Vec<_> = list_pages().collect();
        let targets = EXAMPLES
            .iter()
            .map(|(_, _, page)| *page)
            .chain(WAYS.iter().map(|(path, _)| *path));
        for target in targets {
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let number = path.trim_end_matches('/').parse::<u16>();
            let is_known = number.is_ok_and(|number| TABLE.iter().any(|entry| entry.code == number));
            let page = pages.iter().find(|page| format!("{}/", page.path) == path);
            // The script's part writes that page.
            assert!(is_known || page.is_some() || path == "embed/", "{target}");
            if let (Some(page), false) = (page, anchor.is_empty()) {
                assert!(page.body.0.contains(&format!(" id=\"{anchor}\"")), "{target}");
            }
        }
    }
}
