use maud::{Markup, html};
use status_atlas_facts::{Entry, TABLE};

use super::details::copy_button;
use super::number::heading;
use super::section::Page;
use super::top::framed;
use crate::send::{Snippet, snippets};
use crate::view::markup::{class_name, entry_url, title};

/// A page for each code that a server's author sends, with the snippets that send it: `/429/send/`.
pub fn send_pages() -> impl Iterator<Item = Page> {
    let all = TABLE.iter().map(|entry| (entry, snippets(entry)));
    all.filter(|(_, snippets)| !snippets.is_empty())
        .map(|(entry, snippets)| send_page(entry, &snippets))
}

fn send_page(entry: &'static Entry, snippets: &[Snippet]) -> Page {
    const BASE: &str = "../../";
    let name = heading(entry);
    let path = format!("{}/send", entry.number());
    let content = html! {
        main.page.words.send data-class=(class_name(entry)) {
            p.crumb { a href=(entry_url(BASE, entry)) { (title(entry)) } }
            h1 { "Send " (name) }
            (chosen(snippets))
            @for (place, snippet) in snippets.iter().enumerate() {
                section.example data-library=(snippet.key) data-chosen-above[place == 0] {
                    h2 { (snippet.label) }
                    // A part that scrolls is reachable by the keyboard.
                    pre tabindex="0" { code { (snippet.text) } }
                    (copy_button("Copy", ""))
                }
            }
        }
    };
    Page {
        title: format!("Send {name}: Express, FastAPI, Spring, Go"),
        about: format!(
            "How to send {name} from {} frameworks, servers and documents, with its fields and content.",
            snippets.len()
        ),
        script: None,
        body: framed(BASE, &format!("{path}/"), content),
        path,
    }
}

/// The snippet for what the reader chose, on this page or before.
fn chosen(snippets: &[Snippet]) -> Markup {
    html! {
        p.chosen {
            select aria-label="Framework, server or document" data-libraries {
                @for snippet in snippets { option value=(snippet.key) { (snippet.label) } }
            }
            " " code tabindex="0" { (snippets[0].text) } " " (copy_button("Copy", ""))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::send_pages;

    #[test]
    fn codes_that_authors_send_have_a_page_of_snippets() {
        let pages: Vec<_> = send_pages().collect();
        let has = |path: &str| pages.iter().any(|page| page.path == path);
        assert!(has("429/send") && has("201/send") && has("503/send"));
        for path in ["100/send", "304/send", "418/send", "499/send", "520/send"] {
            assert!(!has(path), "{path}");
        }
        for page in &pages {
            assert!(page.title.len() <= 75, "{}", page.title);
        }
    }
}
