use maud::{Markup, html};

use super::details::copy_button;
use super::section::Page;
use super::top::framed;

const BASE: &str = "../";

const NPM: &str = r#"import { lookup, isRetryable } from "status-atlas";
lookup(499, { origin: "nginx" }).phrase; // "Client Closed Request"
isRetryable(503);                        // true"#;

const CODES: &str = r#"import { NOT_FOUND } from "status-atlas/codes";     // 404
import { phrases } from "status-atlas/phrases";     // phrases[404] is "Not Found"
import "status-atlas/elements";                     // defines both elements"#;

const ELEMENT: &str = r#"<script type="module" src="https://status.example/elements/index.js"></script>
<http-status code="499" origin="nginx">499</http-status>"#;

const SEARCH: &str = "https://status.example/?q=%s";

/// The page for those who program with the table, or show it in their own pages.
pub fn developers_page() -> Page {
    const ABOUT: &str = "Status Atlas for programs: an npm package, JSON with its schema, custom elements, browser search, and llms.txt.";
    let content = html! {
        main.page.section.words {
            h1 { "For developers" }
            p.lead { "The table behind these pages, for your programs and your documentation." }
            nav aria-label="On this page" {
                ul.choices {
                    li { a href="#npm" { "npm" } }
                    li { a href="#json" { "JSON" } }
                    li { a href="#elements" { "Elements" } }
                    li { a href="#search" { "Search" } }
                    li { a href="#text" { "llms.txt" } }
                }
            }
            section.example #npm {
                h2 { "npm" }
                (command("npm install status-atlas"))
                (command(NPM))
                p {
                    "Synchronous, without dependencies, in every runtime. Unknown input gives " code { "undefined" }
                    " or " code { "[]" } ". Constants, phrases and the elements are modules of their own:"
                }
                (command(CODES))
            }
            section.example #json {
                h2 { "JSON" }
                dl.terms.wide {
                    (file("v1/statuses.json", "every entry"))
                    (file("v1/404.json", "the meanings of one number; each number has such a file"))
                    (file("v1/schema.json", "the JSON Schema of both"))
                }
                p {
                    "Any page may fetch them. What an entry lacks is " code { "null" } " or " code { "[]" }
                    ", never left out; its " code { "id" } " stays."
                }
            }
            section.example #elements {
                h2 { "Elements" }
                p { "A code that explains itself, or the whole explorer, in a page of yours. Without script their text stays." }
                (command(ELEMENT))
                dl.terms.wide {
                    (file("embed/", "makes the snippet, the frame and the security policy"))
                    (file("elements/custom-elements.json", "the manifest, for editors and tools"))
                }
            }
            section.example #search {
                h2 { "Search in your browser" }
                p {
                    "The site describes its search by OpenSearch: a browser offers to add it. By hand, make a search engine of this "
                    "address. An exact code opens at once."
                }
                (command(SEARCH))
                dl.terms.wide { (file("opensearch.xml", "the description")) }
            }
            section #text {
                h2 { "llms.txt" }
                p { "The site in Markdown, for programs that read text: every entry with its sentence and its address." }
                dl.terms.wide {
                    (file("llms.txt", "the overview"))
                    (file("sitemap.xml", "every page"))
                }
            }
            p.hint { "Where an example says " code { "status.example" } ", put the address of this site." }
        }
    };
    Page {
        path: "developers".to_owned(),
        title: "HTTP status codes for developers: npm, JSON, elements".to_owned(),
        about: ABOUT.to_owned(),
        script: None,
        body: framed(BASE, "developers/", content),
    }
}

/// Lines to copy.
fn command(lines: &str) -> Markup {
    html! { div { pre { (lines) } (copy_button("Copy", "")) } }
}

/// A file of the site and what it holds.
fn file(path: &str, holds: &str) -> Markup {
    html! { div { dt { a href={ (BASE) (path) } { (path) } } dd { (holds) } } }
}
