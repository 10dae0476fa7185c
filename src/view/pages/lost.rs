use maud::{Markup, html};
use status_atlas_facts::TABLE;

use super::top::framed;
use crate::view::markup::class_name;

/// The content of `<body>` of the page for paths that lead nowhere.
///
/// It is served at any depth, so that `base` is the whole path of the site's root. A script says in `asked` what becomes
/// of a number without a meaning, and searches for a word.
pub fn lost_page(base: &str) -> Markup {
    let content = html! {
        main.page.lost {
            h1 { "There is no such page" }
            p #asked role="status" data-root=(base) {}
            p #offer { "These numbers have one." }
            (numbers(base))
        }
    };
    framed(base, "404.html", content)
}

/// The content of `<body>` of the page that the service worker shows without a network, in place of a page that it has not
/// kept.
///
/// As it stands at any address, `base` is the whole path of the site's root.
pub fn offline_page(base: &str) -> Markup {
    const KEPT: [(&str, &str); 4] = [
        ("", "the search"),
        ("choose/", "which code to return"),
        ("compare/", "the comparison of any codes"),
        ("cheat-sheet/", "the cheat sheet"),
    ];
    let content = html! {
        main.page.lost.words {
            h1 { "You are offline, and this page is not kept here" }
            p { "Load it again when there is a network. It stays readable from then on." }
            p {
                "Kept are "
                @for (path, label) in KEPT { a href={ (base) (path) } { (label) } ", " }
                "the pages that you have read, and those of numbers."
            }
            p #offer { "Every number:" }
            (numbers(base))
        }
    };
    framed(base, "offline.html", content)
}

/// The links to the pages of all numbers. A script looks there for the number of an address.
fn numbers(base: &str) -> Markup {
    html! {
        nav aria-label="Numbers" {
            ul.numbers {
                @for meanings in TABLE.chunk_by(|one, next| one.code == next.code) {
                    @let first = &meanings[0];
                    li data-class=(class_name(first)) {
                        a href={ (base) (first.number()) "/" } title=(first.title().unwrap_or("No name given")) {
                            (first.number())
                        }
                    }
                }
            }
        }
    }
}
