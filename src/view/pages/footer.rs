use maud::{Markup, html};
use status_atlas_facts::{CLASSES, REGISTRY_DATE};

/// A heading, and links below it: a path from the site's root, and a label.
type Column = (&'static str, &'static [(&'static str, &'static str)]);

const COLUMNS: [Column; 4] = [
    (
        "Senders",
        &[
            ("nginx/", "nginx"),
            ("cloudflare/", "Cloudflare"),
            ("aws/", "AWS"),
            ("iis/", "Microsoft IIS"),
            ("shopify/", "Shopify"),
            ("#contents", "All senders"),
        ],
    ),
    (
        "Tools",
        &[
            ("choose/", "Which code to return"),
            ("retry/", "Which codes to retry"),
            ("compare/", "Compare codes"),
            ("cheat-sheet/", "Cheat sheet"),
            ("errors/", "Names of errors"),
            ("no-response/", "No response"),
        ],
    ),
    (
        "For developers",
        &[
            ("developers/#npm", "npm package"),
            ("developers/#json", "JSON and schema"),
            ("embed/", "Elements and frame"),
            ("developers/#search", "Search in your browser"),
            ("llms.txt", "llms.txt"),
        ],
    ),
    (
        "About",
        &[
            ("about/", "What this is"),
            ("about/#checked", "How facts are checked"),
            ("about/#missing", "What is not covered"),
            ("about/#licence", "Licence"),
            ("about/#mistakes", "Report a mistake"),
        ],
    ),
];

/// The end of every page: the ways to all others. `base` leads to the site's root.
pub fn footer(base: &str) -> Markup {
    html! {
        footer.foot {
            nav aria-label="All of the site" {
                section {
                    h2 { "Codes" }
                    ul {
                        @for class in &CLASSES { li { a href={ (base) (class.id) "/" } { (class.id) " " (class.name) } } }
                    }
                }
                @for (heading, links) in COLUMNS {
                    section {
                        h2 { (heading) }
                        ul { @for (path, label) in links { li { a href={ (base) (path) } { (label) } } } }
                    }
                }
            }
            p { "Checked against the IANA registry of " (REGISTRY_DATE) "." }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{COLUMNS, footer};
    use crate::view::pages::list_pages;

    #[test]
    fn the_footer_leads_to_pages_and_places_that_exist() {
        let pages: Vec<_> = list_pages().collect();
        let paths: BTreeSet<String> = pages.iter().map(|page| format!("{}/", page.path)).collect();
        let made_elsewhere = ["embed/", "llms.txt", "#contents"];
        for (link, _) in COLUMNS.iter().flat_map(|(_, links)| *links) {
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            assert!(paths.contains(path) || made_elsewhere.contains(link), "{link}");
            if let (Some(page), false) = (
                pages.iter().find(|page| format!("{}/", page.path) == path),
                anchor.is_empty(),
            ) {
                let id = format!(" id=\"{anchor}\"");
                assert!(page.body.0.contains(&id), "{link}");
            }
        }
        assert!(footer("../").0.contains("href=\"../5xx/\""));
    }
}
