use maud::{Markup, html};
use status_atlas_facts::{Actor, Class, Entry, LoggedBy, Named, Origin, Prose, Reader};
use status_atlas_names::anchor;

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
pub fn entry_without_details(base: &str, entry: &'static Entry) -> Markup {
    article(entry, without_details(base, entry))
}

fn without_details(base: &str, entry: &'static Entry) -> Parts {
    let sentences = entry.prose();
    Parts {
        kind: kind(entry, None),
        standing: standing(entry),
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

/// The sentences, in the order in which somebody in trouble needs them: causes to check, what each reader does, and then the
/// meaning. Where nothing has failed, the meaning comes first.
fn text(base: &str, entry: &'static Entry, sentences: &Prose) -> Markup {
    let is_failure = !matches!(
        entry.class(),
        Some(Class::Informational | Class::Successful | Class::Redirection)
    );
    let advice = entry.advice();
    let of_reader = |reader| {
        let of_reader = advice.iter().filter(move |(other, _)| *other == reader);
        of_reader.map(|(_, says)| &**says).collect::<Vec<_>>()
    };
    html! {
        @if !is_failure { (meaning(sentences)) }
        (causes(base, entry, &of_reader(Reader::Operator)))
        (section_of("I call it", list(&of_reader(Reader::Caller), None)))
        (section_of("I only see the page", list(&of_reader(Reader::Visitor), None)))
        (section_of("I want to send it", sending(entry, sentences)))
        @if is_failure { (meaning(sentences)) }
        (other_meanings(base, entry))
        (related(base, sentences))
    }
}

/// A section; nothing where it has no content.
fn section_of(heading: &str, content: Markup) -> Markup {
    html! { @if !content.0.is_empty() { section { h3 { (heading) } (content) } } }
}

/// Sentences as a list; nothing where there are none. The first is marked as advice on the entry `advice`.
fn list(sentences: &[&str], advice: Option<&str>) -> Markup {
    html! {
        @if let [first, others @ ..] = sentences {
            ul {
                li data-advice=[advice] { (prose(first)) }
                @for sentence in others { li { (prose(sentence)) } }
            }
        }
    }
}

/// The meaning, and the one thing that a reader should doubt.
fn meaning(sentences: &Prose) -> Markup {
    html! {
        @if !sentences.meaning.is_empty() || sentences.caveat.is_some() {
            section.meaning {
                h3 { "What it means" }
                @for paragraph in sentences.meaning { p { (prose(paragraph)) } }
                @if let Some(caveat) = sentences.caveat { p.caveat { (prose(caveat)) } }
            }
        }
    }
}

/// The causes to check, by number, the likeliest first, each with the messages that it leaves in logs; and the advice for the
/// operator.
fn causes(base: &str, entry: &'static Entry, advice: &[&str]) -> Markup {
    let sentences = entry.prose();
    // They are the operator's to check where the server has failed, and where its operator is told what to do.
    let is_of_operator =
        !advice.is_empty() || entry.origin == Origin::Iana && entry.class() == Some(Class::ServerError);
    let heading = match (is_of_operator, sentences.causes.is_empty()) {
        (true, false) => "I run the server: likely causes, and what to check",
        (true, true) => "I run the server",
        (false, _) => "Likely causes, and what to check",
    };
    // The best match for a question shows the first sentence of advice: when to send it, or else the likeliest cause.
    let is_advice = |number| number == 1 && sentences.use_when.is_empty();
    let content = html! {
        @if !sentences.causes.is_empty() {
            ol.checks {
                @for (number, cause) in (1..).zip(sentences.causes) {
                    li {
                        @if is_advice(number) { span data-advice=(entry.id) { (prose(cause)) } } @else { (prose(cause)) }
                        @for (by, message) in entry.cause_logs(number) {
                            p.log { span.hint { (logged_by(base, by, message)) } " " code { (message) } }
                        }
                    }
                }
            }
        }
        (list(advice, None))
        (further_logs(base, entry))
    };
    section_of(heading, content)
}

/// The messages of which no cause is known, by product.
fn further_logs(base: &str, entry: &'static Entry) -> Markup {
    let logs: Vec<_> = entry.further_logs().collect();
    html! {
        @if !logs.is_empty() {
            details {
                summary { "Other messages in logs (" (logs.len()) ")" }
                dl.terms.wide {
                    @for messages in logs.chunk_by(|(one, _), (next, _)| one == next) {
                        div {
                            dt { a href={ (base) (messages[0].0.id()) "/" } { (messages[0].0.label()) } }
                            dd { @for (_, message) in messages { p { code { (message) } } } }
                        }
                    }
                }
            }
        }
    }
}

/// The one who prints a message: a product with its page, or a vocabulary with the place of the code on its page.
fn logged_by(base: &str, by: LoggedBy, message: &str) -> Markup {
    let page = match by {
        LoggedBy::Product(origin) => format!("{base}{}/", origin.id()),
        LoggedBy::Vocabulary(vocabulary) => {
            format!("{base}{}/#{}", vocabulary.page, anchor(vocabulary.id, message))
        }
    };
    html! { a href=(page) { (by.label()) } }
}

/// The cases in which to send it, and those in which to send something else.
fn sending(entry: &Entry, sentences: &Prose) -> Markup {
    html! {
        @if !sentences.use_when.is_empty() {
            p.hint { "Send it when" }
            (list(sentences.use_when, Some(entry.id)))
        }
        @if !sentences.avoid_when.is_empty() {
            p.hint { "Send something else when" }
            (list(sentences.avoid_when, None))
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
    use status_atlas_facts::{Entry, TABLE};

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
    fn what_is_of_the_past_stands_below_the_causes() {
        let page = entry("../", bad_gateway()).into_string();
        let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("there is no {text}"));
        assert!(place("<ol class=\"checks\">") < place("What it means"));
        assert!(place("What it means") < place("<details class=\"history\">"));
        assert!(place("<details class=\"history\">") < place("list of 1992"));
    }

    #[test]
    fn each_cause_is_a_number_with_what_it_leaves_in_logs() {
        let page = entry("../", bad_gateway()).into_string();
        let causes = page.split("<ol class=\"checks\">").nth(1).unwrap();
        let first = causes.split("</li>").next().unwrap();
        assert!(first.contains(
            "<a href=\"../nginx/\">nginx</a></span> <code>connect() failed (111: Connection refused)"
        ));
        let second = causes.split("</li>").nth(1).unwrap();
        assert!(
            second.contains("<a href=\"../haproxy/#haproxy-termination-state-SH\">"),
            "{second}"
        );
    }

    #[test]
    fn readers_are_told_apart() {
        let page = entry("../", bad_gateway()).into_string();
        let mut parts = [
            "I run the server: ",
            "I call it",
            "I only see the page",
            "I want to send it",
        ]
        .map(|heading| page.find(&format!("<h3>{heading}")));
        assert!(
            parts.iter().all(Option::is_some) && parts.is_sorted(),
            "{parts:?}"
        );
        parts.reverse();
        let of_visitor = &page[parts[1].unwrap()..parts[0].unwrap()];
        assert!(of_visitor.contains("<li>Reload after a minute"), "{of_visitor}");
    }

    fn bad_gateway() -> &'static Entry {
        TABLE.iter().find(|fact| fact.id == "502").unwrap()
    }

    #[test]
    fn every_verdict_on_a_retry_is_shown_with_its_grounds() {
        for fact in &TABLE {
            let html = entry("../", fact).into_string();
            assert_eq!(
                html.contains("<dt>Retry</dt>"),
                fact.retry.is_some(),
                "{}",
                fact.id
            );
        }
    }

    #[test]
    fn the_first_advice_is_marked_once() {
        for fact in &TABLE {
            let html = entry("../", fact).into_string();
            let sentences = fact.prose();
            let has_advice = !sentences.use_when.is_empty() || !sentences.causes.is_empty();
            let marked = format!(" data-advice=\"{}\">", fact.id);
            assert_eq!(
                html.matches(&marked).count(),
                usize::from(has_advice),
                "{}",
                fact.id
            );
        }
    }
}
