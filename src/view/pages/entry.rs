use maud::{Markup, html};
use status_atlas_facts::{Actor, Entry, Named, Prose};

use super::details::details;
use crate::search::lookup;
use crate::view::entry::{Parts, article, fields, grpc, kind, standing, verdicts};
use crate::view::markup::{class_name, entry_url, prose};

/// An entry on its number's page: all that the table says of it. `base` leads to the site's root.
pub fn entry(base: &str, entry: &'static Entry) -> Markup {
    let parts = without_details(base, entry);
    let parts = Parts {
        kind: kind(entry, Some(base)),
        verdicts: html! { (parts.verdicts) (first_behaviors(entry)) },
        facts: html! {
            (fields(entry))
            div.details data-details=(entry.id) { (details(base, entry)) }
        },
        ..parts
    };
    article(entry, parts)
}

/// An entry without its details, for explorers that have no site behind them.
pub fn entry_without_details(base: &str, entry: &Entry) -> Markup {
    article(entry, without_details(base, entry))
}

fn without_details(base: &str, entry: &Entry) -> Parts {
    let sentences = entry.prose();
    Parts {
        kind: kind(entry, None),
        standing: html! {
            (standing(entry))
            @if let Some(caveat) = sentences.caveat { li { (prose(caveat)) } }
        },
        verdicts: verdicts(entry, sentences.retry),
        text: text(base, entry, sentences),
        facts: html! { (fields(entry)) (grpc(entry)) },
    }
}

/// The first behavior of browsers and of crawlers, as verdicts. The details have the rest.
fn first_behaviors(entry: &Entry) -> Markup {
    html! {
        @for (actor, name) in [(Actor::Browser, "Browsers"), (Actor::Crawler, "Crawlers")] {
            @if let Some(deed) = entry.behavior().find(|deed| deed.who == actor) {
                div {
                    dt { (name) }
                    dd data-on=(actor.id()) { (prose(deed.does)) " " a.cite href=(deed.source) rel="external" { "source" } }
                }
            }
        }
    }
}

fn text(base: &str, entry: &Entry, sentences: &Prose) -> Markup {
    let id = Some(entry.id);
    // The best match for a question shows the first sentence of advice: when to send it, or else the likeliest cause.
    let (advice_in_use, advice_in_causes) = match sentences.use_when.is_empty() {
        false => (id, None),
        true => (None, id),
    };
    html! {
        (other_meanings(base, entry))
        @for paragraph in sentences.meaning { p { (prose(paragraph)) } }
        (list("Likely causes, and what to check", sentences.causes, advice_in_causes))
        (list("When you receive it", sentences.on_receipt, None))
        (list("From your server, send it when", sentences.use_when, advice_in_use))
        (list("From your server, send something else when", sentences.avoid_when, None))
        (related(base, sentences))
    }
}

/// Sentences under a heading; nothing where there are none. The first is marked as advice on the entry `advice`.
fn list(heading: &str, sentences: &[&str], advice: Option<&str>) -> Markup {
    html! {
        @if let [first, others @ ..] = sentences {
            section {
                h3 { (heading) }
                ul {
                    li data-advice=[advice] { (prose(first)) }
                    @for sentence in others { li { (prose(sentence)) } }
                }
            }
        }
    }
}

fn other_meanings(base: &str, entry: &Entry) -> Markup {
    let meanings = lookup::by_number(entry.code);
    html! {
        @if meanings.len() > 1 {
            section {
                h3 { "Other meanings of this number" }
                ul {
                    @for other in meanings.iter().filter(|other| other.id != entry.id) {
                        li {
                            a href=(entry_url(base, other)) data-open=(other.id) {
                                (other.title().unwrap_or("no name given"))
                            }
                            " " span.origin part="origin" { (other.origin.label()) }
                        }
                    }
                }
            }
        }
    }
}

/// Entries that are confused with this one, and the differences.
fn related(base: &str, sentences: &Prose) -> Markup {
    let related = sentences.related.iter();
    let mut related = related
        .filter_map(|&(id, difference)| Some((lookup::by_id(id)?, difference)))
        .peekable();
    html! {
        @if related.peek().is_some() {
            section {
                h3 { "Not to be confused with" }
                ul {
                    @for (other, difference) in related {
                        li {
                            a href=(entry_url(base, other)) data-open=(other.id) data-class=(class_name(other)) {
                                span.code part="code" { (other.number()) } " "
                                (other.title().unwrap_or(other.origin.label()))
                            }
                            " " (prose(difference))
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use status_atlas_facts::TABLE;

    use super::entry;
    use crate::view::entry::opened_entry;

    #[test]
    fn an_opened_entry_has_the_parts_of_its_page_around_less() {
        for fact in &TABLE {
            let (opened, whole) = (
                opened_entry("../", fact).into_string(),
                entry("../", fact).into_string(),
            );
            for part in ["kind", "standing", "verdicts", "text", "facts"] {
                let marked = format!("data-part=\"{part}\"");
                assert_eq!(opened.matches(&marked).count(), 1, "{part} of {}", fact.id);
                assert_eq!(whole.matches(&marked).count(), 1, "{part} of {}", fact.id);
            }
            assert!(opened.len() < whole.len(), "{}", fact.id);
        }
    }

    #[test]
    fn the_first_advice_is_marked_once() {
        for fact in &TABLE {
            let html = entry("../", fact).into_string();
            let sentences = fact.prose();
            let has_advice = !sentences.use_when.is_empty() || !sentences.causes.is_empty();
            let marked = format!("<li data-advice=\"{}\">", fact.id);
            assert_eq!(
                html.matches(&marked).count(),
                usize::from(has_advice),
                "{}",
                fact.id
            );
        }
    }
}
