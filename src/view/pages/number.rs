use maud::{Markup, PreEscaped, html};
use status_atlas_facts::{Entry, TABLE};

use super::entry::entry;
use super::top::framed;
use crate::location::anchor;
use crate::search::lookup;
use crate::view::markup::{class_name, prose};

const BASE: &str = "../";

/// The content of `<body>` of a number's page: each of its meanings, the likeliest first.
pub fn number_page(code: u16) -> Markup {
    let meanings = lookup::by_number(code);
    let before = TABLE.iter().rfind(|entry| entry.code < code);
    let after = TABLE.iter().find(|entry| entry.code > code);
    let content = html! {
        main.page {
            (place(&meanings[0]))
            @match meanings {
                [only] => div id=(anchor(only)) { (raised(entry(BASE, only))) },
                _ => {
                    (list_of_meanings(meanings))
                    @for meaning in meanings { div id=(anchor(meaning)) { (entry(BASE, meaning)) } }
                }
            }
            nav.pages aria-label="Numbers" {
                @for (rel, word, neighbor) in [("prev", "Previous: ", before), ("next", "Next: ", after)] {
                    @if let Some(neighbor) = neighbor.map(|neighbor| &lookup::by_number(neighbor.code)[0]) {
                        a rel=(rel) href={ (BASE) (neighbor.number()) "/" } { (word) (heading(neighbor)) } " "
                    }
                }
                a data-explorer href=(BASE) { "All entries" } " "
                a href={ (BASE) "v1/" (format!("{code:03}")) ".json" } { "JSON" }
            }
        }
    };
    framed(BASE, &format!("{code:03}/"), content)
}

/// The way to the number, and its ten: the numbers that begin with the same two digits.
fn place(entry: &Entry) -> Markup {
    let is_in_ten = |other: &&[Entry]| other[0].code / 10 == entry.code / 10;
    let numbers = TABLE
        .chunk_by(|one, next| one.code == next.code)
        .filter(is_in_ten);
    html! {
        nav.place aria-label="Place" {
            a href=(BASE) { "Codes" }
            @if let Some(class) = entry.class() {
                " " a href={ (BASE) (class.id()) "/" } data-class=(class.id()) { (class.info().id) " " (class.info().name) }
            }
            ul.neighbors {
                @for first in numbers.map(|meanings| &meanings[0]) {
                    li data-class=(class_name(first)) {
                        a href={ (BASE) (first.number()) "/" } title=(first.title().unwrap_or("No name given"))
                            aria-current=[(first.code == entry.code).then_some("page")] { (first.number()) }
                    }
                }
            }
        }
    }
}

/// An entry that is all of its page: its headings are a level higher.
fn raised(entry: Markup) -> Markup {
    let mut html = entry.into_string();
    for (level, higher) in [("h2", "h1"), ("h3", "h2")] {
        html = html
            .replace(&format!("<{level}"), &format!("<{higher}"))
            .replace(&format!("</{level}>"), &format!("</{higher}>"));
    }
    PreEscaped(html)
}

fn list_of_meanings(meanings: &[Entry]) -> Markup {
    html! {
        h1 { (meanings[0].number()) " has " (meanings.len()) " meanings. Which is yours?" }
        nav aria-label="Meanings" {
            ul.meanings {
                @for meaning in meanings {
                    li data-class=(class_name(meaning)) {
                        a href={ "#" (anchor(meaning)) } {
                            span.origin { (meaning.origin.label()) } " "
                            strong { (meaning.title().unwrap_or("No name given")) } " "
                            span.summary { (prose(meaning.summary)) }
                        }
                    }
                }
            }
        }
    }
}

/// The number and the name of an entry, as a title.
pub fn heading(entry: &Entry) -> String {
    match entry.title() {
        Some(name) => format!("{} {name}", entry.number()),
        None => format!("{} ({})", entry.number(), entry.origin.label()),
    }
}

#[cfg(test)]
mod tests {
    use status_atlas_facts::TABLE;

    use super::number_page;

    #[test]
    fn every_page_has_one_heading_of_the_first_level_and_skips_none() {
        for entry in &TABLE {
            let page = number_page(entry.code).into_string();
            let levels: Vec<u8> = page
                .match_indices("<h")
                .filter_map(|(place, _)| {
                    page.as_bytes()
                        .get(place + 2)
                        .filter(|byte| byte.is_ascii_digit())
                })
                .map(|digit| digit - b'0')
                .collect();
            assert_eq!(
                levels.iter().filter(|level| **level == 1).count(),
                1,
                "{}",
                entry.id
            );
            assert_eq!(levels[0], 1, "{}", entry.id);
            assert!(
                levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
                "{}",
                entry.id
            );
        }
    }

    #[test]
    fn a_page_leads_to_its_class_its_origin_and_its_ten() {
        let page = number_page(499).into_string();
        for link in [
            "\"../4xx/\"",
            "\"../nginx/\"",
            "\"../esri/\"",
            "\"../494/\"",
            "\"#esri\"",
        ] {
            assert!(page.contains(&format!("href={link}")), "{link}");
        }
        assert!(!page.contains("href=\"../489/\"") && page.contains("Which is yours?"));
    }
}
