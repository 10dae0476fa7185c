use std::collections::BTreeSet;

use maud::html;
use status_atlas_facts::errors::FAMILIES;
use status_atlas_facts::{REGISTRY_DATE, TABLE, VOCABULARIES};

use super::section::Page;
use super::start::count_senders;
use super::top::framed;

const BASE: &str = "../";

/// The page on the site itself.
pub fn about_page() -> Page {
    const ABOUT: &str = "What Status Atlas is, how its facts are checked, what it leaves out, its licence, and how to report a mistake.";
    let numbers: BTreeSet<u16> = TABLE.iter().map(|entry| entry.code).collect();
    let finer: usize = VOCABULARIES.iter().map(|vocabulary| vocabulary.codes.len()).sum();
    let errors: usize = FAMILIES.iter().map(|family| family.names.len()).sum();
    let content = html! {
        main.page.section.words {
            h1 { "About Status Atlas" }
            p.lead { "A reference for HTTP status codes: what each means, who sends it, and what to do next." }
            p {
                "It holds " (TABLE.len()) " meanings of " (numbers.len()) " numbers: those of the IANA registry, of "
                (count_senders()) " senders, of drafts and of history. Beside them stand " (finer) " finer codes and " (errors)
                " names of errors. A number is not an identity: 499 is one thing in nginx's log and "
                "another in ArcGIS. So an entry is a number and who gives it its meaning."
            }
            p {
                "Everything runs in your browser. What has several lines, is a line of a log, or looks like a secret stays in the page: not in the "
                "address, not in the history, and no request carries it. The pages read without script. After a visit the search, "
                "the numbers and the pages that you have read are there without a network too."
            }
            section #checked {
                h2 { "How facts are checked" }
                dl.terms {
                    div { dt { "Registry" } dd { "Every registered code and name is compared with the IANA registry of " (REGISTRY_DATE) "." } }
                    div { dt { "Sections" } dd { "A verdict names the section of the specification that says so. Where custom decides, no section is named." } }
                    div { dt { "Vendors" } dd { "A vendor's code has the vendor's documentation or source code as evidence." } }
                    div { dt { "Confidence" } dd {
                        "High: read in the primary source. Medium: read in an older copy, or a part. Low: named by third parties only, and the entry says so."
                    } }
                    div { dt { "Constants" } dd { "Compared with the names in the releases of the libraries, which the entry names." } }
                }
            }
            section #missing {
                h2 { "What is not covered" }
                ul.bullets {
                    li { "Error codes inside the content of an answer, beyond the families listed under " a href={ (BASE) "errors/" } { "names of errors" } "." }
                    li { "Numbers that one company uses for itself and documents nowhere." }
                    li { "Status codes of other protocols, such as SMTP, SIP and FTP, even where the number is the same." }
                    li { "Explanations in other languages than English." }
                }
            }
            section #licence {
                h2 { "Licence" }
                p {
                    "MIT or Apache 2.0, as you like: the code, the table and the words. "
                    a href={ (BASE) "LICENSE-MIT" } { "MIT" } ", " a href={ (BASE) "LICENSE-APACHE" } { "Apache 2.0" } ", and the notices of "
                    a href={ (BASE) "third-party.txt" } { "third parties" } " whose code the program holds."
                }
            }
            section #mistakes {
                h2 { "Report a mistake" }
                p {
                    "Use the issue tracker of the project's source code, which the people who run this copy of the site can name. Say which "
                    "entry is wrong, what is right, and where that can be read: a specification, the vendor's documentation or its code. "
                    "Leave out what is secret in your logs."
                }
            }
        }
    };
    Page {
        path: "about".to_owned(),
        title: "About Status Atlas: sources, licence, mistakes".to_owned(),
        about: ABOUT.to_owned(),
        script: None,
        body: framed(BASE, "about/", content),
    }
}

#[cfg(test)]
mod tests {
    use super::about_page;
    use crate::view::pages::start::intro;

    #[test]
    fn senders_are_counted_as_on_the_start_page() {
        let start = intro("./").into_string();
        let senders = start.split(' ').skip_while(|word| *word != "meanings,").nth(1);
        let senders = senders.unwrap_or_default();
        assert!(senders.parse::<u16>().is_ok(), "{start}");
        assert!(
            about_page().body.0.contains(&format!(" {senders} senders")),
            "{senders}"
        );
    }
}
