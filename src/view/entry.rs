use maud::{Markup, html};
use status_atlas_facts::{
    Caching, Cite, Content, Entry, FieldUse, Grpc, Method, Named, Redirect, Spec, Standing, Wire,
};

use super::markup::{badges, cite_link, class_name, entry_url, prose, title};
use crate::compare;
use crate::search::behavior::Topic;

/// The parts of an entry, one after the other.
///
/// The opened entry and the entry on its page have them in common. A script of the site fetches that page, and replaces
/// the content of each by the page's.
pub struct Parts {
    /// Class, origin, and what is usual about it.
    pub kind: Markup,
    /// The badges of an unusual entry.
    pub standing: Markup,
    /// The verdicts, as terms.
    pub verdicts: Markup,
    /// The sentences that explain it.
    pub text: Markup,
    /// The header fields, and what few read.
    pub facts: Markup,
}

/// An opened entry as the program shows it at once: all that it knows, and a link to the page that has the rest.
///
/// `base` leads to the site's root.
pub fn opened_entry(base: &str, entry: &Entry) -> Markup {
    let rest = html! {
        p { a href=(entry_url(base, entry)) { "Meaning, what to do, and sources" } }
    };
    let parts = Parts {
        kind: kind(entry, None),
        standing: standing(entry),
        verdicts: verdicts(entry, ""),
        text: rest,
        facts: html! { (fields(entry)) (grpc(entry)) },
    };
    article(entry, parts)
}

/// An entry: its heading, and its parts.
pub fn article(entry: &Entry, parts: Parts) -> Markup {
    html! {
        article.entry data-entry=(entry.id) data-class=(class_name(entry)) {
            header {
                h2 part="title" tabindex="-1" { (title(entry)) }
                p.kind data-part="kind" { (parts.kind) }
            }
            p.lead { (prose(entry.summary)) }
            dl.verdicts data-part="verdicts" { (parts.verdicts) }
            ul.standing data-part="standing" { (parts.standing) }
            div.text data-part="text" { (parts.text) }
            div.facts data-part="facts" { (parts.facts) }
        }
    }
}

/// Class and origin of an entry, which lead to their pages where there is a `base` that leads to the site's root; and what
/// is usual about it. The badges explain what is unusual.
pub fn kind(entry: &Entry, base: Option<&str>) -> Markup {
    let usual = [
        (entry.standing == Standing::Vendor).then_some("Vendor code"),
        (entry.standing == Standing::Standard).then_some("Registered"),
        (entry.wire == Some(Wire::Sent)).then_some("Sent to clients"),
    ];
    let page = |id: &str| base.map(|base| format!("{base}{id}/"));
    let linked = |id: &str, label: Markup| {
        html! { @if let Some(page) = page(id) { a href=(page) { (label) } } @else { (label) } }
    };
    html! {
        @if let Some(class) = entry.class() {
            span.class-name { (linked(class.id(), html! { (class.info().id) " " (class.info().name) })) } " "
        }
        span title=(entry.origin.about()) { (linked(entry.origin.id(), html! { (entry.origin.label()) })) }
        @for word in usual.into_iter().flatten() { " " span { (word) } }
    }
}

/// The badges of an entry, as items of a list.
pub fn standing(entry: &Entry) -> Markup {
    html! {
        @for (word, explanation) in badges(entry) {
            li { strong { (word) } ": " (explanation) }
        }
    }
}

/// The verdicts on an entry, as terms. `grounds` are those of the one on retrying, which are prose.
pub fn verdicts(entry: &Entry, grounds: &str) -> Markup {
    html! {
        @if entry.retry.is_some() { (retry_term(entry, html! { span data-on="retry" { (prose(grounds)) } })) }
        // Without a response, there is nothing else to decide.
        @if entry.content.is_some() {
            @if let Some(redirect) = &entry.redirect { (redirect_terms(entry, redirect)) }
            (caching_term(entry))
            (content_term(entry))
        }
    }
}

/// The terms that answer a question about a behavior. What only the entry's page says, a script copies from there.
pub fn answer_terms(entry: &Entry, topic: Topic) -> Markup {
    let from_page = |on: &str| html! { span data-of=(entry.id) data-on=(on) {} };
    match topic {
        Topic::Retry => retry_term(entry, from_page("retry")),
        Topic::Cache => caching_term(entry),
        Topic::Redirect => {
            html! { @if let Some(redirect) = &entry.redirect { (redirect_terms(entry, redirect)) } }
        }
        Topic::Content => content_term(entry),
        Topic::Fields if entry.headers.is_empty() => {
            term("Header fields", "None of its own.", html! {}, None)
        }
        Topic::Fields => html! { @for used in entry.headers { (field_term(used)) } },
        Topic::Browser => term("Browsers", "", from_page("browser"), None),
        Topic::Crawler => term("Crawlers", "", from_page("crawler"), None),
    }
}

/// The header fields.
pub fn fields(entry: &Entry) -> Markup {
    html! {
        @if !entry.headers.is_empty() {
            section {
                h3 { "Header fields" }
                dl.terms { @for used in entry.headers { (field_term(used)) } }
            }
        }
    }
}

/// The gRPC codes on either side of it.
pub fn grpc(entry: &Entry) -> Markup {
    html! {
        @if let Some(grpc) = entry.grpc().filter(|_| entry.content.is_some()) {
            section {
                h3 { "gRPC" }
                p { (grpc_codes(&grpc)) }
            }
        }
    }
}

/// A term with its verdict, a remark, and the section that says so.
fn term(name: &str, verdict: &str, remark: Markup, cite: Option<&Cite>) -> Markup {
    html! {
        div {
            dt { (name) }
            dd {
                @if !verdict.is_empty() { strong { (verdict) } " " }
                (remark)
                @if let Some(cite) = cite { " " (cite_link(cite)) }
            }
        }
    }
}

fn field_term(used: &FieldUse) -> Markup {
    let remark = html! {
        (prose(used.why))
        @if let Some(condition) = used.condition { " (" (prose(condition)) ")" }
    };
    term(used.field.name(), used.level.id(), remark, Some(&used.cite))
}

fn retry_term(entry: &Entry, grounds: Markup) -> Markup {
    let cite = entry.retry.as_ref().and_then(|retry| retry.cite.as_ref());
    term("Retry", &sentence(compare::retry(entry)), grounds, cite)
}

fn redirect_terms(entry: &Entry, redirect: &Redirect) -> Markup {
    const QUERY: Cite = Cite::new(Spec::Rfc10008, "2.5");
    let query = match redirect.query {
        Method::Kept => "QUERY stays",
        Method::MayBecomeGet => "QUERY may become GET",
        Method::BecomesGet => "QUERY becomes GET",
    };
    let remark = html! { (cite_link(&redirect.cite)) " " (query) };
    let lasting = match redirect.permanent {
        true => "Use the new address from now on.",
        false => "Ask the old address again next time.",
    };
    html! {
        (term("Method after it", &sentence(compare::method(entry)), remark, Some(&QUERY)))
        (term("Permanent", &sentence(compare::permanence(entry)), html! { (lasting) }, None))
    }
}

fn content_term(entry: &Entry) -> Markup {
    const CONTENT: Cite = Cite::new(Spec::Rfc9110, "6.4.1");
    const INTERIM: Cite = Cite::new(Spec::Rfc9110, "15.2");
    let cite = entry.content.and_then(|content| match content {
        Content::May => Some(&CONTENT),
        Content::MustNot => entry.specs.first(),
        Content::DoesNotEndHere => Some(&INTERIM),
    });
    term("Content", &sentence(compare::content(entry)), html! {}, cite)
}

fn caching_term(entry: &Entry) -> Markup {
    const HEURISTIC: Cite = Cite::new(Spec::Rfc9110, "15.1");
    const STORING: Cite = Cite::new(Spec::Rfc9111, "3");
    let defined = entry.specs.first();
    let cite = match entry.caching {
        // RFC 9110 lists its own codes only: 451 is cacheable by RFC 7725.
        Caching::Heuristic if defined.is_some_and(|cite| cite.spec == Spec::Rfc9110) => Some(&HEURISTIC),
        Caching::Forbidden if entry.content != Some(Content::DoesNotEndHere) => defined,
        Caching::Heuristic => defined,
        _ => Some(&STORING),
    };
    let cite = cite.filter(|_| entry.content.is_some());
    term("Cached", &sentence(compare::caching(entry)), html! {}, cite)
}

/// A verdict as a sentence of its own.
fn sentence(verdict: &str) -> String {
    format!("{verdict}.")
}

fn grpc_codes(grpc: &Grpc) -> Markup {
    html! {
        strong { (grpc.to_grpc) } " to a client"
        @for (place, code) in grpc.from_grpc.iter().enumerate() {
            @if place == 0 { "; made from " } @else { ", " }
            (code)
        }
        "."
    }
}
