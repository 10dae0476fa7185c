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
    };
    framed(base, "404.html", content)
}
