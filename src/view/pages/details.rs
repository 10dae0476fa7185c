use maud::{Markup, html};
use status_atlas_facts::{Confidence, Entry, Origin, REGISTRY_DATE};

use crate::exchange;
use crate::view::markup::{cite_link, prose};

/// The end of an entry, which few read: an example exchange, the constants of libraries, the names through the
/// specifications, finer codes, and the sources.
pub fn details(entry: &Entry) -> Markup {
    html! {
        (example(entry))
        (constants(entry))
        (former_names(entry))
        (other_names(entry))
        (substatuses(entry))
        (sources(entry))
    }
}

/// A request and its response, or a line of a log, to be copied.
fn example(entry: &Entry) -> Markup {
    html! {
        @if let Some(exchange) = exchange::of(entry) {
            section.example {
                h3 { "Example" }
                pre { (exchange.request) }
                pre { (exchange.response) }
                (copy_button("Copy", "")) " " (copy_button("Copy as curl", &exchange.curl))
            }
        } @else if let Some(line) = exchange::log_line(entry) {
            section.example {
                h3 { "In the access log" }
                pre { (line) }
                (copy_button("Copy", ""))
            }
        }
    }
}

/// A button that copies `text`; where that is empty, the code beside it.
fn copy_button(label: &str, text: &str) -> Markup {
    html! { button type="button" part="button" data-copy=(text) { (label) } }
}

/// A list of terms that is folded behind a summary.
fn folded(summary: &str, terms: Markup) -> Markup {
    html! {
        details {
            summary { (summary) }
            dl.terms.wide { (terms) }
        }
    }
}

/// The constants of the libraries: one to choose and copy, and all of them.
fn constants(entry: &Entry) -> Markup {
    let constants: Vec<_> = entry.constants().collect();
    let count = match constants.len() {
        1 => "In 1 library".to_owned(),
        count => format!("In all {count} libraries"),
    };
    let all = html! {
        @for (library, names) in &constants {
            div data-library=(library.key) {
                dt title=(library.source) { (library.label) }
                dd { @for name in names { code { (name) } " " } }
            }
        }
    };
    html! {
        @if let Some((library, names)) = constants.first() {
            section.constants {
                h3 { "Constants" }
                p.chosen {
                    select aria-label="Library" data-libraries { option value=(library.key) { (library.label) } }
                    " " code { (names[0]) } " " (copy_button("Copy", ""))
                }
                (folded(&count, all))
            }
        }
    }
}

/// The names through the specifications, as a timeline; nothing where the name never changed.
fn former_names(entry: &Entry) -> Markup {
    let year = |date: Option<&'static str>| date.and_then(|date| date.get(..4)).unwrap_or_default();
    let mut steps: Vec<_> = entry
        .former_names
        .iter()
        .map(|name| (year(name.spec.info().date), name.phrase, name.spec.label()))
        .collect();
    steps.sort_by_key(|step| step.0);
    if let (false, Some(phrase), Some(cite)) = (steps.is_empty(), entry.phrase, entry.specs.first()) {
        steps.push(("today", phrase, cite.spec.label()));
    }
    html! {
        @if !steps.is_empty() {
            section {
                h3 { "Names through the specifications" }
                ol.timeline {
                    @for (year, phrase, spec) in steps {
                        li { span.year { (year) } " " strong { (phrase) } " " span.cite { (spec) } }
                    }
                }
            }
        }
    }
}

fn other_names(entry: &Entry) -> Markup {
    html! {
        @if !entry.other_names.is_empty() {
            section {
                h3 { "Other names in use" }
                ul { @for name in entry.other_names { li { (name) } } }
            }
        }
    }
}

/// The finer codes below it.
fn substatuses(entry: &Entry) -> Markup {
    let finer: Vec<_> = entry.substatuses().collect();
    let terms = html! {
        @for code in &finer {
            div {
                dt { (code.code) }
                dd { (code.phrase) " " small { (code.group) } }
            }
        }
    };
    html! {
        @if !finer.is_empty() {
            section {
                h3 { "Finer codes" }
                (folded(&format!("{} that servers put below it", finer.len()), terms))
            }
        }
    }
}

/// Specifications, evidence and further reading, and how sure the facts are.
fn sources(entry: &Entry) -> Markup {
    let sentences = entry.prose();
    let page = |label: &str, url: &str| html! { li { a href=(url) rel="external" { (label) } } };
    let confidence = match entry.confidence {
        Confidence::High => "Confidence: high. Read in the primary source.",
        Confidence::Medium => "Confidence: medium. Read in an older copy of the source, or a part of it.",
        Confidence::Low => "Confidence: low. Named by third parties only.",
    };
    html! {
        section.sources {
            h3 { "Sources" }
            ul {
                @for cite in entry.specs {
                    li {
                        (cite_link(cite)) " " (cite.spec.info().title)
                        @if !cite.spec.info().current { " (former)" }
                    }
                }
                @for (source, shows) in sentences.evidence { li { (source) ": " (prose(shows)) } }
                @for (label, url) in sentences.links { (page(label, url)) }
                @if let Some(url) = entry.mdn_url() { (page("MDN", &url)) }
            }
            p {
                (confidence)
                @if entry.origin == Origin::Iana { " IANA registry of " (REGISTRY_DATE) "." }
            }
        }
    }
}
