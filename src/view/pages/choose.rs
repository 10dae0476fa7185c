use maud::{Markup, html};
use status_atlas_facts::{Entry, LIBRARIES, Level};

use super::details::copy_button;
use super::section::{Page, Script};
use super::top::framed;
use crate::choose::{Answer, FIRST, LEFT_OUT, Leads, Question, Ruling, questions};
use crate::compare::{Comparison, difference};
use crate::exchange;
use crate::search::lookup;
use crate::view::markup::{class_name, entry_url, prose};

const BASE: &str = "../";

/// The page on which code to return. Each question and each ruling has an address; the ruling that the address names
/// is the one that is shown.
pub fn choose_page() -> Page {
    const ABOUT: &str = "Which HTTP status code to return: at most four questions, and each answer says why, what to send with it, and what comes near.";
    let content = html! {
        main.page.choose {
            h1 { "Which code should I return?" }
            p.lead { "You wrote the server. Say what happened, and open the line that fits." }
            section.first id=(FIRST.anchor) {
                h2 { (FIRST.asks) }
                ul.ways {
                    @for answer in FIRST.answers { (way(answer)) }
                }
                // Which of them is shown, the reader chooses once: a script asks for the constants of a code.
                p.library {
                    label for="library" { "Constants of " }
                    select #library data-libraries {
                        @for library in &LIBRARIES { option value=(library.key) { (library.label) } }
                    }
                }
            }
            @for answer in FIRST.answers {
                @if let Leads::Ask(branch) = &answer.leads {
                    section.branch id=(branch.anchor) {
                        h2 { (answer.says) }
                        p.asks { (branch.asks) }
                        ul.answers { @for answer in branch.answers { (item(answer)) } }
                    }
                }
            }
            section {
                h2 { "Left out, and why" }
                dl.terms.wide {
                    @for (id, reason) in LEFT_OUT {
                        @if let Some(entry) = lookup::by_id(id) {
                            div {
                                dt { a href=(entry_url(BASE, entry)) data-class=(class_name(entry)) { (name(entry)) } }
                                dd { (prose(reason)) }
                            }
                        }
                    }
                }
            }
        }
    };
    Page {
        path: "choose".to_owned(),
        title: "Which HTTP status code should I return? - Status Atlas".to_owned(),
        about: ABOUT.to_owned(),
        script: Some(Script::Choose),
        body: framed(BASE, "choose/", content),
    }
}

/// An answer to the first question, as a link to its branch.
fn way(answer: &Answer) -> Markup {
    html! {
        @if let Leads::Ask(branch) = &answer.leads {
            li { a href={ "#" (branch.anchor) } { (answer.says) } }
        }
    }
}

fn item(answer: &Answer) -> Markup {
    match &answer.leads {
        Leads::Ask(question) => asked(answer.says, question),
        Leads::Send(ruling) => ruled(answer.says, ruling),
        Leads::See(anchor) => html! {
            li.see { a href={ "#" (anchor) } { (prose(answer.says)) } " " span.hint { "see " (place(anchor)) } }
        },
    }
}

/// The name of a place on the page: what its answer says.
fn place(anchor: &str) -> Markup {
    let mut answers = questions(&FIRST)
        .into_iter()
        .flat_map(|(_, question)| question.answers);
    let found = answers.find(|answer| match &answer.leads {
        Leads::Ask(question) => question.anchor == anchor,
        Leads::Send(ruling) => ruling.anchor == anchor,
        Leads::See(_) => false,
    });
    html! { @if let Some(answer) = found { "\u{201c}" (prose(answer.says)) "\u{201d}" } }
}

fn asked(says: &str, question: &Question) -> Markup {
    html! {
        li.question id=(question.anchor) {
            h3 { a href={ "#" (question.anchor) } { (prose(says)) } }
            p.asks { (question.asks) }
            ul.answers { @for answer in question.answers { (item(answer)) } }
        }
    }
}

fn ruled(says: &str, ruling: &Ruling) -> Markup {
    html! {
        @if let Some(entry) = lookup::by_id(ruling.entry) {
            li.ruled id=(ruling.anchor) data-class=(class_name(entry)) {
                a href={ "#" (ruling.anchor) } {
                    span.says { (prose(says)) } " " span.sent { (name(entry)) }
                }
                div.ruling { (grounds(ruling, entry)) }
            }
        }
    }
}

/// The grounds of a ruling, the fields that it needs, an example, the constants, and the codes that come near.
fn grounds(ruling: &Ruling, entry: &'static Entry) -> Markup {
    html! {
        p { (prose(ruling.why)) }
        (needed(entry))
        @if let Some(exchange) = exchange::of(entry) {
            section.example {
                pre {
                    @match ruling.content {
                        Some(content) => (exchange::response_with(entry, content)),
                        None => (exchange.response),
                    }
                }
                (copy_button("Copy", ""))
            }
        }
        (constant(entry))
        p.asks { "Near, and when they are right" }
        ul.near {
            @for near in ruling.nearest.iter().filter_map(|id| lookup::by_id(id)) {
                li {
                    a href=(entry_url(BASE, near)) data-class=(class_name(near)) { (name(near)) }
                    @if let Some(says) = difference(entry, near) { " " (prose(says)) }
                    @if let Some(pair) = Comparison::of(&[entry.code, near.code]).filter(Comparison::has_page) {
                        " " a.hint href={ (BASE) (pair.path()) } { "Compare" }
                    }
                }
            }
        }
        p { a href=(entry_url(BASE, entry)) { "All of " (entry.number()) } }
    }
}

/// The number and the name.
fn name(entry: &Entry) -> Markup {
    html! { span.code { (entry.number()) } " " (entry.title().unwrap_or_default()) }
}

/// The constant of the first library, which a script replaces by that of the chosen one.
fn constant(entry: &Entry) -> Markup {
    html! {
        @if let Some((library, names)) = entry.constants().next() {
            p.constant {
                span.hint { (library.label) } " " code data-constant=(entry.id) { (names[0]) } " "
                (copy_button("Copy", ""))
            }
        }
    }
}

/// The fields that a specification asks for.
fn needed(entry: &Entry) -> Markup {
    let is_asked_for = |level| matches!(level, Level::Must | Level::Should);
    let needed: Vec<_> = entry
        .headers
        .iter()
        .filter(|used| is_asked_for(used.level))
        .collect();
    html! {
        @if !needed.is_empty() {
            ul.needed {
                @for used in needed {
                    li {
                        @if used.level == Level::Must { "You must send " } @else { "You should send " }
                        code { (used.field.name()) }
                        @if let Some(condition) = used.condition { " (" (prose(condition)) ")" }
                        ": " (prose(used.why))
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::choose_page;
    use crate::choose::{FIRST, questions, rulings};

    #[test]
    fn every_place_stands_on_the_page_once_and_every_answer_leads_to_one() {
        let page = choose_page().body.into_string();
        let anchors: Vec<&str> = questions(&FIRST)
            .into_iter()
            .map(|(_, question)| question.anchor)
            .chain(rulings(&FIRST).map(|ruling| ruling.anchor))
            .collect();
        for anchor in anchors {
            assert_eq!(page.matches(&format!(" id=\"{anchor}\"")).count(), 1, "{anchor}");
            assert!(
                anchor == FIRST.anchor || page.contains(&format!("href=\"#{anchor}\"")),
                "nothing leads to {anchor}"
            );
        }
        for link in page.split("href=\"#").skip(1) {
            let anchor = link.split('"').next().unwrap_or_default();
            assert!(page.contains(&format!(" id=\"{anchor}\"")), "{anchor}");
        }
    }

    #[test]
    fn a_ruling_says_what_has_to_be_sent() {
        let page = choose_page().body.into_string();
        let ruling = |anchor: &str| {
            let from = page.find(&format!(" id=\"{anchor}\"")).unwrap();
            page[from..]
                .split("</li><li class=\"ruled\"")
                .next()
                .unwrap()
                .to_owned()
        };
        assert!(ruling("login").contains("You must send <code>WWW-Authenticate</code>"));
        assert!(ruling("method").contains("You must send <code>Allow</code>"));
        assert!(ruling("method").contains("HTTP/1.1 405 Method Not Allowed"));
        assert!(ruling("taken").contains("href=\"../compare/409-422/\""));
    }
}
