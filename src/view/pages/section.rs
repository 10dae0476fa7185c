use super::markup::Html;
use super::page::top;
use super::row::row;
use crate::search::facets::{Facet, Filter, Value};
use status_atlas_facts::{Entry, TABLE};

/// The facets whose values have a page each: `/5xx/`, `/nginx/`.
const WITH_PAGES: [Facet; 2] = [Facet::Class, Facet::Origin];

/// Links to the page of each class and each origin, as HTML: what the filters are without script.
///
/// `base` leads to the site's root.
pub fn contents(base: &str) -> String {
    let mut out = Html::default();
    out.put(&["<nav class=\"contents\" id=\"contents\" aria-label=\"Classes and origins\">"]);
    for facet in WITH_PAGES {
        out.put(&["<h2>", facet.label(), "</h2><ul>"]);
        for value in (0..facet.size()).filter(|&value| entries(facet, value).next().is_some()) {
            out.put(&["<li><a href=\"", base, facet.value_id(value), "/\">"]);
            out.put(&[&facet.value_label(value), "</a></li>"]);
        }
        out.put(&["</ul>"]);
    }
    out.put(&[
        "<h2>In your page</h2><ul><li><a href=\"",
        base,
        "embed/\">As an element or a frame</a></li></ul></nav>",
    ]);
    out.0
}

/// The page of a class or an origin.
pub struct SectionPage {
    /// Its path, without slashes.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// What it holds, in a sentence.
    pub about: String,
    /// What stands between `<body>` and `</body>`.
    pub body: String,
}

/// The page of each class and each origin.
pub fn section_pages() -> impl Iterator<Item = SectionPage> {
    WITH_PAGES
        .into_iter()
        .flat_map(|facet| (0..facet.size()).map(move |value| (facet, value)))
        .filter_map(|(facet, value)| {
            const BASE: &str = "../";
            let count = entries(facet, value).count();
            if count == 0 {
                return None;
            }
            let (id, label) = (facet.value_id(value), facet.value_label(value));
            let title = format!("{label}: HTTP status codes");
            let about = facet.value_about(value);
            let mut out = Html::default();
            out.put(&[
                "<header class=\"top\">",
                &top(BASE),
                "</header><main class=\"page section\"><h1>",
                &label,
            ]);
            let noun = if count == 1 { " entry. " } else { " entries. " };
            out.put(&[
                "</h1><p>",
                about,
                "</p><p class=\"status\">",
                &count.to_string(),
                noun,
            ]);
            out.put(&[
                "<a href=\"",
                BASE,
                "?",
                facet.id(),
                "=",
                id,
                "\">Search and filter them</a></p><ol class=\"rows\">",
            ]);
            entries(facet, value).for_each(|entry| row(&mut out, BASE, entry));
            out.put(&["</ol></main>", &contents(BASE)]);
            let about =
                format!("{about} {count} HTTP status codes with their meanings, causes and what to do.");
            Some(SectionPage {
                id,
                title,
                about,
                body: out.0,
            })
        })
}

/// The entries that a value of a facet admits.
fn entries(facet: Facet, value: Value) -> impl Iterator<Item = &'static Entry> {
    let mut filter = Filter::default();
    filter.choose(facet, value);
    TABLE.iter().filter(move |entry| filter.admits(entry))
}
