use maud::{Markup, html};
use status_atlas_facts::{Cite, Entry, Field, FieldUse, Level, Origin, Spec, Standing, TABLE, Verdict};

use super::section::Page;
use super::top::framed;
use crate::view::markup::{cite_link, class_name, entry_url, prose, title};

const BASE: &str = "../";

/// A verdict on repeating a request, and what it means.
struct Group {
    verdict: Verdict,
    anchor: &'static str,
    name: &'static str,
    says: &'static str,
}

/// The verdicts, in the order in which the author of a client asks. What each means is the rule of [`Verdict`].
const GROUPS: [Group; 5] = [
    Group {
        verdict: Verdict::Same,
        anchor: "at-once",
        name: "At once",
        says: "The request may be repeated unchanged, and need not wait.",
    },
    Group {
        verdict: Verdict::AfterDelay,
        anchor: "after-a-delay",
        name: "After a delay",
        says: "Unchanged, after a wait: the server took no action, and the state passes.",
    },
    Group {
        verdict: Verdict::IdempotentOnly,
        anchor: "idempotent",
        name: "Only if idempotent",
        says: "The failure may pass, but the server may have acted on the request.",
    },
    Group {
        verdict: Verdict::WithChange,
        anchor: "with-a-change",
        name: "Only with a change",
        says: "The code or the answer names what to change about the same request: credentials, a condition, the state in \
               conflict, a lock token, a field, the form of the content, the protocol, or the address.",
    },
    Group {
        verdict: Verdict::No,
        anchor: "never",
        name: "Never",
        says: "The request itself is at fault and only another one can succeed, or what has to change is not the client's: money, \
               law, configuration. What is final unless it has `Retry-After` stands here, and says so.",
    },
];

/// The page on repeating a request: the verdict on every code that a client receives, by verdict.
pub fn retry_page() -> Page {
    const ABOUT: &str = "Which HTTP status codes to retry at once, after a delay, only with a change, or never: the verdict on each code, with its section.";
    let content = html! {
        main.page.section.retry {
            h1 { "May I repeat the request?" }
            p.lead { "It depends on the code, and where the server may have acted, on the method." }
            dl.verdicts-of-all {
                @for group in &GROUPS {
                    div {
                        dt { a href={ "#" (group.anchor) } { (group.name) } }
                        dd { ul.numbers { @for entry in registered(group.verdict) { (number(entry)) } } }
                    }
                }
            }
            (methods())
            (waiting())
            @for group in &GROUPS { (group_part(group)) }
            section #further {
                h2 { "Elsewhere" }
                ul.bullets {
                    li { a href={ (BASE) "no-response/" } { "No status came at all" } ": whether the request was sent decides." }
                    li { a href={ (BASE) "?q=is%3Aretryable" } { "Search in those that may be repeated" } }
                    li {
                        a href={ (BASE) "developers/#npm" } { code { "isRetryable(503)" } }
                        " says the same to a program: true for the first three groups."
                    }
                }
            }
        }
    };
    Page {
        path: "retry".to_owned(),
        title: "Which HTTP status codes to retry - Status Atlas".to_owned(),
        about: ABOUT.to_owned(),
        script: None,
        body: framed(BASE, "retry/", content),
    }
}

/// The methods by which a request may come twice, and the exception for the others.
fn methods() -> Markup {
    const IDEMPOTENT: Cite = Cite::new(Spec::Rfc9110, "9.2.2");
    const QUERY: Cite = Cite::new(Spec::Rfc10008, "");
    html! {
        section #methods {
            h2 { "Which methods" }
            p {
                (prose("`GET`, `HEAD`, `OPTIONS`, `TRACE`, `PUT` and `DELETE` are idempotent: twice does no more than once ("))
                (cite_link(&IDEMPOTENT)) "). " (prose("So is `QUERY` (")) (cite_link(&QUERY)) ")."
            }
            p {
                (prose("`POST` and `PATCH` are not. They may be repeated where it is known that the first never took effect, or that \
                        the server knows a repeat again, as by the same `Idempotency-Key`; otherwise look first whether it was carried out ("))
                (cite_link(&IDEMPOTENT)) ")."
            }
        }
    }
}

/// The wait before a repeat, and the codes with which the server says how long it is.
fn waiting() -> Markup {
    const RETRY_AFTER: Cite = Cite::new(Spec::Rfc9110, "10.2.3");
    let mut told: Vec<(&FieldUse, Vec<&Entry>)> = Vec::new();
    for entry in &TABLE {
        let Some(used) = entry.headers.iter().find(|used| used.field == Field::RetryAfter) else {
            continue;
        };
        match told.iter_mut().find(|(other, _)| *other == used) {
            Some((_, entries)) => entries.push(entry),
            None => told.push((used, vec![entry])),
        }
    }
    html! {
        section #wait {
            h2 { "How long to wait" }
            p {
                (prose("Wait as long as `Retry-After` says, in seconds or as a date (")) (cite_link(&RETRY_AFTER)) "). "
                "Without it, wait a second at first and then twice as long each time, with some chance in it, so that clients do not \
                 return together. Cap the attempts, and send less at once meanwhile."
            }
            dl.terms {
                @for (used, entries) in told {
                    div {
                        dt { ul.numbers { @for entry in entries { (number(entry)) } } }
                        dd {
                            (level(used.level)) " say: " (prose(used.why))
                            @if let Some(condition) = used.condition { " (" (prose(condition)) ")" }
                            " " (cite_link(&used.cite))
                        }
                    }
                }
            }
        }
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Must => "Must",
        Level::Should => "Should",
        Level::May => "May",
        Level::Usual => "Usually they",
    }
}

/// The codes with a verdict: the registered ones, and folded those of vendors.
fn group_part(group: &Group) -> Markup {
    let vendors: Vec<_> = of_vendors(group.verdict).collect();
    html! {
        section id=(group.anchor) {
            h2 { (group.name) }
            p { (prose(group.says)) }
            dl.terms.wide { @for entry in registered(group.verdict) { (reason(entry)) } }
            @if !vendors.is_empty() {
                details {
                    summary { (vendors.len()) " of vendors and services" }
                    dl.terms.wide { @for entry in vendors { (reason(entry)) } }
                }
            }
        }
    }
}

/// A code, the grounds of its verdict, and the section that says so. By custom alone there is none.
fn reason(entry: &Entry) -> Markup {
    let cite = entry.retry.as_ref().and_then(|retry| retry.cite.as_ref());
    html! {
        div {
            dt {
                a href=(entry_url(BASE, entry)) data-class=(class_name(entry)) { (title(entry)) }
                @if entry.origin != Origin::Iana { " " span.origin { (entry.origin.label()) } }
            }
            dd {
                (prose(entry.prose().retry))
                @if let Some(cite) = cite { " " (cite_link(cite)) }
            }
        }
    }
}

fn number(entry: &Entry) -> Markup {
    html! {
        li data-class=(class_name(entry)) {
            a href=(entry_url(BASE, entry)) title=[entry.title()] { (entry.number()) }
        }
    }
}

/// The registered codes with a verdict.
fn registered(verdict: Verdict) -> impl Iterator<Item = &'static Entry> {
    with_verdict(verdict).filter(|entry| entry.origin == Origin::Iana)
}

/// The codes that vendors and services use today with a verdict.
fn of_vendors(verdict: Verdict) -> impl Iterator<Item = &'static Entry> {
    with_verdict(verdict).filter(|entry| entry.standing == Standing::Vendor)
}

fn with_verdict(verdict: Verdict) -> impl Iterator<Item = &'static Entry> {
    let has_verdict = move |entry: &&Entry| entry.retry.is_some_and(|retry| retry.verdict == verdict);
    TABLE.iter().filter(has_verdict)
}

#[cfg(test)]
mod tests {
    use status_atlas_facts::{Named, Origin, Standing, TABLE, Verdict};

    use super::{GROUPS, retry_page};
    use crate::view::markup::entry_url;

    #[test]
    fn every_verdict_has_its_part() {
        for &verdict in Verdict::ALL {
            assert_eq!(
                GROUPS.iter().filter(|group| group.verdict == verdict).count(),
                1,
                "{verdict:?}"
            );
        }
    }

    #[test]
    fn each_code_stands_below_its_verdict() {
        let page = retry_page().body.into_string();
        for entry in &TABLE {
            let Some(retry) = entry.retry else { continue };
            let link = format!("<dt><a href=\"{}\"", entry_url("../", entry));
            let group = GROUPS
                .iter()
                .find(|group| group.verdict == retry.verdict)
                .unwrap();
            let part = page
                .split(&format!("<section id=\"{}\">", group.anchor))
                .nth(1)
                .unwrap();
            let part = part.split("<section ").next().unwrap();
            let is_listed = entry.origin == Origin::Iana || entry.standing == Standing::Vendor;
            assert_eq!(
                part.matches(&link).count(),
                usize::from(is_listed),
                "{}",
                entry.id
            );
        }
    }
}
