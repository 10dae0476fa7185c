use maud::{Markup, html};
use status_atlas_facts::{
    Caching, Cite, Content, Entry, Grpc, Level, Method, Redirect, Retry, Spec, Standing, Verdict, Wire,
};

use super::markup::{badges, cite_link, class_name, entry_url, prose, title};

/// An opened entry as the program shows it at once: all that it knows, and a link to the page that has the rest.
///
/// A script of the site fetches that page and replaces the content of the three parts by the page's. `base` leads to
/// the site's root.
pub fn opened_entry(base: &str, entry: &Entry) -> Markup {
    let rest = html! {
        p { a href=(entry_url(base, entry)) { "Meaning, what to do, and sources" } }
    };
    article(entry, standing(entry), rest, facts(entry, ""))
}

/// An entry around its three parts: `standing` lists what is unusual about it, `text` explains it, `facts` has the
/// verdicts and the header fields.
///
/// The opened entry and the entry on its page have this structure in common.
pub fn article(entry: &Entry, standing: Markup, text: Markup, facts: Markup) -> Markup {
    // The badges explain what is unusual.
    let usual = [
        (entry.standing == Standing::Vendor).then_some("Vendor code"),
        (entry.standing == Standing::Standard).then_some("Registered"),
        (entry.wire == Some(Wire::Sent)).then_some("Sent to clients"),
    ];
    html! {
        article.entry data-entry=(entry.id) data-class=(class_name(entry)) {
            header {
                h2 part="title" tabindex="-1" { (title(entry)) }
                p.kind {
                    @if let Some(class) = entry.class() {
                        span.class-name { (class.info().id) " " (class.info().name) } " "
                    }
                    span title=(entry.origin.about()) { (entry.origin.label()) }
                    @for word in usual.into_iter().flatten() { " " span { (word) } }
                }
            }
            p.lead { (prose(entry.summary)) }
            ul.standing data-part="standing" { (standing) }
            div.text data-part="text" { (text) }
            div.facts data-part="facts" { (facts) }
        }
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

/// The verdicts and the header fields. `grounds` are those of the verdict on retrying, which are prose.
pub fn facts(entry: &Entry, grounds: &str) -> Markup {
    html! {
        // Where there is no response, there is nothing to decide.
        @if let Some(content) = entry.content {
            section {
                h3 { "At a glance" }
                dl.terms {
                    @if let Some(retry) = &entry.retry { (retry_term(retry, grounds)) }
                    @if let Some(redirect) = &entry.redirect { (redirect_term(redirect)) }
                    (content_term(content, entry.specs.first()))
                    (caching_term(entry, entry.specs.first()))
                    @if let Some(grpc) = entry.grpc() { (grpc_term(&grpc)) }
                }
            }
        }
        @if !entry.headers.is_empty() {
            section {
                h3 { "Header fields" }
                dl.terms {
                    @for header in entry.headers {
                        @let level = match header.level {
                            Level::Must => "must",
                            Level::Should => "should",
                            Level::May => "may",
                            Level::Usual => "usual",
                        };
                        @let remark = html! {
                            (prose(header.why))
                            @if let Some(condition) = header.condition { " (" (prose(condition)) ")" }
                        };
                        (term(header.field.name(), level, remark, Some(&header.cite)))
                    }
                }
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
                strong { (verdict) } " " (remark)
                @if let Some(cite) = cite { " " (cite_link(cite)) }
            }
        }
    }
}

fn retry_term(retry: &Retry, grounds: &str) -> Markup {
    let verdict = match retry.verdict {
        Verdict::No => "No.",
        Verdict::Same => "Yes, as it was.",
        Verdict::AfterDelay => "After a wait.",
        Verdict::WithChange => "With a change.",
        Verdict::IdempotentOnly => "Idempotent methods only.",
    };
    term("Retry", verdict, prose(grounds), retry.cite.as_ref())
}

fn redirect_term(redirect: &Redirect) -> Markup {
    const QUERY: Cite = Cite::new(Spec::Rfc10008, "2.5");
    let verdict = if redirect.permanent {
        "Permanent."
    } else {
        "Temporary."
    };
    let becomes = |method| match method {
        Method::Kept => " stays",
        Method::MayBecomeGet => " may become GET",
        Method::BecomesGet => " becomes GET",
    };
    let remark = html! {
        "POST" (becomes(redirect.method)) " " (cite_link(&redirect.cite)) ", QUERY" (becomes(redirect.query))
    };
    term("Redirect", verdict, remark, Some(&QUERY))
}

fn content_term(content: Content, defined: Option<&Cite>) -> Markup {
    const CONTENT: Cite = Cite::new(Spec::Rfc9110, "6.4.1");
    const INTERIM: Cite = Cite::new(Spec::Rfc9110, "15.2");
    let (verdict, cite) = match content {
        Content::May => ("It may have some.", Some(&CONTENT)),
        Content::MustNot => ("None.", defined),
        Content::DoesNotEndHere => ("None yet: the final response follows.", Some(&INTERIM)),
    };
    term("Content", verdict, html! {}, cite)
}

fn caching_term(entry: &Entry, defined: Option<&Cite>) -> Markup {
    const HEURISTIC: Cite = Cite::new(Spec::Rfc9110, "15.1");
    const STORING: Cite = Cite::new(Spec::Rfc9111, "3");
    let is_interim = entry.content == Some(Content::DoesNotEndHere);
    let (verdict, cite) = match entry.caching {
        // RFC 9110 lists its own codes only: 451 is cacheable by RFC 7725.
        Caching::Heuristic => (
            "Yes, even without explicit freshness.",
            defined.map(|cite| {
                if cite.spec == Spec::Rfc9110 {
                    &HEURISTIC
                } else {
                    cite
                }
            }),
        ),
        Caching::Explicit => ("Only with explicit freshness.", Some(&STORING)),
        Caching::Forbidden if is_interim => ("Never: it is no final response.", Some(&STORING)),
        Caching::Forbidden => ("Must not be stored.", defined),
    };
    term("Cache", verdict, html! {}, cite)
}

fn grpc_term(grpc: &Grpc) -> Markup {
    let remark = html! {
        "to a client"
        @for (place, code) in grpc.from_grpc.iter().enumerate() {
            @if place == 0 { "; made from " } @else { ", " }
            (code)
        }
        "."
    };
    term("gRPC", grpc.to_grpc, remark, None)
}
