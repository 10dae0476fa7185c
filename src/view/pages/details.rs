use maud::{Markup, html};
use status_atlas_facts::errors;
use status_atlas_facts::{Actor, Behavior, Confidence, Entry, FinerCode, Origin, REGISTRY_DATE, Vocabulary};
use status_atlas_names::anchor;

use crate::view::entry::grpc;
use crate::view::markup::{cite_link, prose};
use crate::{exchange, send};

/// The end of an entry, which few read: an example exchange, how to send it, what browsers, crawlers and caches do, the
/// constants of libraries, further senders, finer codes, names of errors, gRPC codes; and folded, the names through the
/// specifications and the sources.
///
/// `base` leads to the site's root.
pub fn details(base: &str, entry: &'static Entry) -> Markup {
    html! {
        (example(entry))
        (sending(base, entry))
        (behavior(entry))
        (constants(entry))
        (other_names(entry))
        (further_senders(entry))
        (finer_codes(base, entry))
        (error_names(base, entry))
        (grpc(entry))
        // A browser's own search unfolds it, and printing shows it.
        details.history {
            summary { "History and sources" }
            (former_names(entry))
            (sources(base, entry))
        }
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

/// The snippet of one framework that sends it, and a link to all.
fn sending(base: &str, entry: &'static Entry) -> Markup {
    let snippets = send::snippets(entry);
    html! {
        @if let Some(first) = snippets.first() {
            section.example {
                h3 { "Send it" }
                p.hint { (first.label) }
                pre { (first.text) }
                (copy_button("Copy", "")) " "
                a href={ (base) (entry.number()) "/send/" } { "From " (snippets.len() - 1) " others" }
            }
        }
    }
}

/// A button that copies `text`; where that is empty, the code beside it.
pub(super) fn copy_button(label: &str, text: &str) -> Markup {
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

/// The behavior of browsers, crawlers and caches on it, with its sources, beside what the verdicts say of it.
fn behavior(entry: &Entry) -> Markup {
    let (mut browsers, mut crawlers, mut caches) = (Vec::new(), Vec::new(), Vec::new());
    for deed in entry.behavior() {
        match deed.who {
            Actor::Browser => browsers.push(deed),
            Actor::Crawler => crawlers.push(deed),
            Actor::Cache => caches.push(deed),
        }
    }
    let others = |deeds: Vec<&'static Behavior>| deeds.into_iter().skip(1).collect();
    let all: [(&str, Vec<&Behavior>); 3] = [
        ("Browsers", others(browsers)),
        ("Crawlers", others(crawlers)),
        ("Caches", caches),
    ];
    html! {
        @if all.iter().any(|(_, deeds)| !deeds.is_empty()) {
            section {
                h3 { "What else is done with it" }
                dl.terms {
                    @for (who, deeds) in all.iter().filter(|(_, deeds)| !deeds.is_empty()) {
                        div {
                            dt { (who) }
                            dd {
                                @for deed in deeds {
                                    (prose(deed.does)) " " a.cite href=(deed.source) rel="external" { "source" } " "
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn further_senders(entry: &Entry) -> Markup {
    html! {
        @if !entry.prose().also_sent_by.is_empty() {
            section {
                h3 { "Also sent by" }
                dl.terms.wide {
                    @for (who, note) in entry.prose().also_sent_by { div { dt { (who) } dd { (prose(note)) } } }
                }
            }
        }
    }
}

/// The finer codes that stand beside it, by vocabulary.
fn finer_codes(base: &str, entry: &Entry) -> Markup {
    let finer: Vec<(&Vocabulary, &FinerCode)> = entry.finer_codes().collect();
    let lists = finer.chunk_by(|(one, _), (other, _)| one.id == other.id);
    html! {
        @if !finer.is_empty() {
            section {
                h3 { "Finer codes" }
                @for codes in lists {
                    @let vocabulary = codes[0].0;
                    details {
                        summary { (vocabulary.label) " (" (codes.len()) ")" }
                        // Their meanings stand on the vocabulary's page: most vocabularies have codes for many statuses.
                        p.codes {
                            @for (_, finer) in codes {
                                a href={ (base) (vocabulary.page) "/#" (anchor(vocabulary.id, finer.code)) } { (finer.code) } " "
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The families whose errors come with it, with their counts.
fn error_names(base: &str, entry: &Entry) -> Markup {
    let families: Vec<_> = match entry.origin {
        Origin::Iana => errors::beside(entry.code).collect(),
        _ => Vec::new(),
    };
    html! {
        @if !families.is_empty() {
            section {
                h3 { "Errors that come with it" }
                p.families {
                    @for (family, names) in families {
                        a href={ (base) "errors/" (family.id) "/" } { (family.label) } " " small { (names.len()) } " "
                    }
                }
            }
        }
    }
}

/// Specifications, evidence and further reading, and how sure the facts are. `base` leads to the site's root.
fn sources(base: &str, entry: &Entry) -> Markup {
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
                        (cite_link(cite)) " " a href={ (base) (cite.spec.id()) "/" } { (cite.spec.info().title) }
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
