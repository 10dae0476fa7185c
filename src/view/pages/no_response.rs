use maud::{Markup, html};
use status_atlas_facts::Named;
use status_atlas_facts::no_response::{Message, NO_RESPONSE, Stage};
use status_atlas_names::anchor;

use super::section::{Page, entry_links, page, source_link};
use crate::view::markup::prose;

/// The page of what clients print when no response came.
pub fn no_response_page() -> Page {
    const BASE: &str = "../";
    const ABOUT: &str = "No HTTP status came: what failed, who says so, what to check, and what a proxy in between would have answered.";
    let content = html! {
        h1 { "No response" }
        p { (ABOUT) }
        p { "A status is the answer of a server. These messages are a client's own: no server sent one, or none could be read." }
        nav aria-label="Clients" {
            ul.choices { @for list in NO_RESPONSE { li { a href={ "#" (list.id) } { (list.label) } } } }
        }
        @for list in NO_RESPONSE {
            section.vocabulary id=(list.id) {
                h2 { (list.label) }
                p { (prose(list.about)) }
                @for &stage in Stage::ALL {
                    @let messages: Vec<_> = list.messages.iter().filter(|message| message.stage == stage).collect();
                    @if !messages.is_empty() {
                        h3 { (heading(stage)) }
                        dl.terms.wide { @for message in messages { (term(BASE, list.id, message)) } }
                    }
                }
                p.sources { "Source: " (source_link(list.source)) ", " (list.date) "." }
            }
        }
    };
    let title = "No response: net::ERR_, curl, errno and status 0".to_owned();
    page("no-response".to_owned(), BASE, title, ABOUT.to_owned(), content)
}

fn heading(stage: Stage) -> &'static str {
    match stage {
        Stage::Client => "The client refused to send, or to show the answer",
        Stage::Name => "The name was not resolved",
        Stage::Connection => "No connection",
        Stage::Tls => "TLS failed",
        Stage::Protocol => "Connected, but no HTTP response",
        Stage::Response => "A status came, and the response could not be used",
        Stage::Abort => "Given up",
    }
}

fn term(base: &str, list: &str, message: &Message) -> Markup {
    html! {
        div id=(anchor(list, message.name)) {
            dt {
                code { (message.name) }
                @for other in message.also { " " small { code { (other) } } }
            }
            dd {
                (prose(message.says)) " " (prose(message.check))
                @if !message.proxy.is_empty() { " " small { "A proxy would answer" } " " (entry_links(base, message.proxy)) }
            }
        }
    }
}
