use maud::{Markup, html};
use status_atlas_facts::{Entry, TABLE};

use super::entry::entry;
use super::top::framed;
use crate::location::anchor;
use crate::search::lookup;
use crate::view::markup::class_name;

/// The content of `<body>` of a number's page: each of its meanings, the likeliest first.
pub fn number_page(code: u16) -> Markup {
    const BASE: &str = "../";
    let meanings = lookup::by_number(code);
    let before = TABLE.iter().rfind(|entry| entry.code < code);
    let after = TABLE.iter().find(|entry| entry.code > code);
    let content = html! {
        main.page {
            @match meanings {
                [only] => h1.visually-hidden { (heading(only)) },
                _ => (list_of_meanings(meanings)),
            }
            @for meaning in meanings {
                div id=(anchor(meaning)) { (entry(BASE, meaning)) }
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

fn list_of_meanings(meanings: &[Entry]) -> Markup {
    html! {
        h1 { (meanings[0].number()) " has " (meanings.len()) " meanings" }
        nav aria-label="Meanings" {
            ul.meanings {
                @for meaning in meanings {
                    li data-class=(class_name(meaning)) {
                        a href={ "#" (anchor(meaning)) } { (meaning.title().unwrap_or("No name given")) }
                        " " span.origin { (meaning.origin.label()) }
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
