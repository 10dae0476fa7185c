use maud::{Markup, html};
use status_atlas_facts::{
    CLASSES, ClassInfo, Confidence, Entry, Kind, Origin, REGISTRY_DATE, Standing, TABLE,
};

use super::section::Page;
use super::top::framed;
use crate::view::markup::{class_name, entry_url, prose, title};

const BASE: &str = "../";

/// The vendors of the sheet: two sides have no room for those that few people meet.
const VENDORS: [Origin; 16] = [
    Origin::Nginx,
    Origin::Cloudflare,
    Origin::Aws,
    Origin::Iis,
    Origin::Shopify,
    Origin::Microsoft,
    Origin::Google,
    Origin::Anthropic,
    Origin::DeepL,
    Origin::LinkedIn,
    Origin::Qualys,
    Origin::Pantheon,
    Origin::EdgeOne,
    Origin::Laravel,
    Origin::Apify,
    Origin::Squid,
];

/// The cheat sheet: the registered codes on one side of A4, the vendors' on the other.
pub fn sheet_page() -> Page {
    const ABOUT: &str = "Every HTTP status code on a sheet of A4: the registered ones with a sentence each, the vendors' on the back. Made to be printed.";
    let content = html! {
        main.page.sheet {
            h1 { "HTTP status codes" }
            p.key {
                "The ten that an API needs most are marked: " span.ten { a href={ (BASE) "200/" } { span.code data-class="2xx" { "200" } } } ". IANA registry of " (REGISTRY_DATE) "."
                span.screen { " It prints on two sides of A4: the vendors' codes are on the back." }
            }
            div.registered {
                @for class in &CLASSES { (class_part(class)) }
            }
            p { "Left out, as they are obsolete or kept free: " (left_out()) "." }
            section.vendors {
                h2 { "Vendors' own" }
                div.registered {
                    @for origin in VENDORS { (origin_part(origin)) }
                }
            }
        }
    };
    Page {
        path: "cheat-sheet".to_owned(),
        title: "HTTP status codes: a cheat sheet to print - Status Atlas".to_owned(),
        about: ABOUT.to_owned(),
        script: None,
        body: framed(BASE, "cheat-sheet/", content),
    }
}

fn class_part(class: &ClassInfo) -> Markup {
    let entries = TABLE
        .iter()
        .filter(|entry| is_registered(entry) && entry.class() == Some(class.class));
    html! {
        section data-class=(class.id) {
            h2 { (class.id) " " (class.name) }
            ul {
                @for entry in entries {
                    li.ten[entry.top10] {
                        a href=(entry_url(BASE, entry)) data-class=(class_name(entry)) { (title(entry)) }
                        @if entry.top10 { span.visually-hidden { " (one of the ten)" } }
                        " " span.hint { (prose(entry.summary)) }
                    }
                }
            }
        }
    }
}

fn origin_part(origin: Origin) -> Markup {
    let entries: Vec<_> = TABLE
        .iter()
        .filter(|entry| entry.origin == origin && is_in_use(entry))
        .collect();
    html! {
        @if !entries.is_empty() {
            section {
                h3 { (origin.label()) }
                ul {
                    @for entry in entries {
                        li {
                            a href=(entry_url(BASE, entry)) data-class=(class_name(entry)) {
                                @if entry.title().is_some() { (title(entry)) } @else { span.code { (entry.number()) } }
                            }
                            // A number without a name is followed by its summary.
                            @if entry.title().is_none() { " " span.hint { (prose(entry.summary)) } }
                        }
                    }
                }
            }
        }
    }
}

/// The registered codes that are obsolete or kept free, with commas between.
fn left_out() -> Markup {
    let left_out = TABLE
        .iter()
        .filter(|entry| entry.origin == Origin::Iana && entry.kind == Kind::Status && !is_registered(entry));
    html! {
        @for (place, entry) in left_out.enumerate() {
            @if place > 0 { ", " }
            a href=(entry_url(BASE, entry)) { (entry.number()) }
        }
    }
}

/// Checks if it has a meaning in the registry today.
fn is_registered(entry: &Entry) -> bool {
    entry.origin == Origin::Iana && matches!(entry.standing, Standing::Standard | Standing::Temporary)
}

/// Checks if one of the vendors uses it today, as a status or in its logs.
fn is_in_use(entry: &Entry) -> bool {
    VENDORS.contains(&entry.origin)
        && entry.kind == Kind::Status
        && entry.standing == Standing::Vendor
        && entry.confidence == Confidence::High
}

#[cfg(test)]
mod tests {
    use status_atlas_facts::TABLE;

    use super::{VENDORS, is_in_use, is_registered, sheet_page};

    #[test]
    fn the_sheet_has_every_code_in_use_and_no_history() {
        let page = sheet_page().body.into_string();
        let has = |id: &str| {
            let entry = TABLE.iter().find(|entry| entry.id == id).unwrap();
            is_registered(entry) || is_in_use(entry)
        };
        for id in ["404", "503", "499-nginx", "520-cloudflare"] {
            assert!(has(id), "{id}");
        }
        for id in [
            "warn-110",
            "306",
            "218-apache-hoax",
            "425-webdav-draft",
            "420-twitter",
        ] {
            assert!(!has(id), "{id}");
        }
        let listed = TABLE
            .iter()
            .filter(|entry| is_registered(entry) || is_in_use(entry))
            .count();
        assert_eq!(
            page.matches("<span class=\"code\"").count(),
            listed + 1,
            "and one in the key"
        );
        let (_, rest) = page
            .split_once("Left out, as they are obsolete or kept free: ")
            .unwrap();
        let (line, _) = rest.split_once("</p>").unwrap();
        for number in ["102", "305", "306", "402", "418", "510"] {
            assert!(line.contains(&format!(">{number}</a>")), "{number}: {line}");
        }
        assert_eq!(line.matches("<a ").count(), 6, "{line}");
        for vendor in VENDORS {
            assert!(
                page.contains(&format!("<h3>{}</h3>", vendor.label())),
                "{vendor:?}"
            );
        }
        assert_eq!(
            page.matches("<li class=\"ten\"").count(),
            TABLE.iter().filter(|entry| entry.top10).count()
        );
    }
}
