use leptos::prelude::*;

use super::badges;
use super::prose::{Prose, Sentences};
use crate::lookup;
use crate::table::{
    Caching, Cite, Confidence, Content, Entry, Level, Method, Origin, REGISTRY_DATE, Verdict,
};

/// Everything that the table holds on one entry.
#[component]
pub fn Detail(entry: &'static Entry) -> impl IntoView {
    let badges = badges(entry)
        .into_iter()
        .map(|(word, about)| view! { <li><strong>{word}</strong>": "{about}</li> })
        .collect_view();
    let class = entry.class().map(|class| {
        let info = class.info();
        format!("{} {}", info.id, info.name)
    });
    view! {
        <article class="detail" data-entry=entry.id data-class=entry.class().map_or("none", |class| class.id())>
            <header>
                <h2 tabindex="-1">
                    <span class="code">{entry.number()}</span>
                    " "
                    <span class="name">{entry.title().unwrap_or("No name given")}</span>
                </h2>
                <p class="kind">
                    {class.map(|class| view! { <span class="class-name">{class}</span> })}
                    <span title=entry.origin.about()>{entry.origin.label()}</span>
                </p>
            </header>
            <p class="lead"><Prose text=entry.summary /></p>
            <ul class="standing">{badges}</ul>
            {entry.caveat.map(|text| view! { <p class="caveat"><Prose text /></p> })}
            <OtherMeanings entry />
            <div class="meaning">
                {entry.meaning.iter().map(|&text| view! { <p><Prose text /></p> }).collect_view()}
            </div>
            <Sentences heading="Likely causes, and what to check" sentences=entry.causes />
            <Sentences heading="When you receive it" sentences=entry.on_receipt />
            <Sentences heading="Send it when" sentences=entry.use_when />
            <Sentences heading="Send something else when" sentences=entry.avoid_when />
            <Glance entry />
            <Headers entry />
            <Related entry />
            <Constants entry />
            <Names entry />
            <Substatuses entry />
            <Sources entry />
        </article>
    }
    .into_any()
}

/// The other meanings of the same number.
#[component]
fn OtherMeanings(entry: &'static Entry) -> impl IntoView {
    let others: Vec<_> = lookup::by_number(entry.code)
        .iter()
        .filter(|other| other.id != entry.id)
        .map(|other| {
            view! {
                <li>
                    <a href=format!("#{}", other.id)>{other.title().unwrap_or("No name given")}</a>
                    " "
                    <span class="origin">{other.origin.label()}</span>
                </li>
            }
        })
        .collect();
    (!others.is_empty()).then(|| {
        view! {
            <section class="also">
                <h3>"Also " {entry.number()}</h3>
                <ul>{others}</ul>
            </section>
        }
        .into_any()
    })
}

/// The verdicts: cache, content, retry, redirect, gRPC.
#[component]
fn Glance(entry: &'static Entry) -> impl IntoView {
    let mut facts = Vec::new();
    let mut fact = |term: &'static str, verdict: String, why: Option<AnyView>| {
        facts.push(view! { <div><dt>{term}</dt><dd><strong>{verdict}</strong> {why}</dd></div> });
    };
    if let Some(retry) = entry.retry {
        let verdict = match retry.verdict {
            Verdict::No => "No",
            Verdict::Same => "Yes, as it was",
            Verdict::AfterDelay => "After a wait",
            Verdict::WithChange => "With a change",
            Verdict::IdempotentOnly => "Idempotent methods only",
        };
        let cite = retry.cite.map(|cite| view! { " " <Section cite /> });
        let why = view! { " " <Prose text=retry.why /> {cite} }.into_any();
        fact("Retry", verdict.to_owned(), Some(why));
    }
    if let Some(redirect) = entry.redirect {
        let becomes = |method| match method {
            Method::Kept => "stays",
            Method::MayBecomeGet => "may become GET",
            Method::BecomesGet => "becomes GET",
        };
        let lasting = if redirect.permanent {
            "Permanent"
        } else {
            "Temporary"
        };
        let methods = format!(
            ": POST {}, QUERY {}.",
            becomes(redirect.method),
            becomes(redirect.query)
        );
        fact("Redirect", lasting.to_owned(), Some(methods.into_any()));
    }
    if let Some(content) = entry.content {
        let verdict = match content {
            Content::May => "May have content",
            Content::MustNot => "No content",
            Content::DoesNotEndHere => "Interim: the final response follows",
        };
        fact("Content", verdict.to_owned(), None);
        let caching = match entry.caching {
            Caching::Heuristic => "Yes, even without explicit freshness",
            Caching::Explicit => "Only with explicit freshness",
            Caching::Forbidden => "Must not be stored",
        };
        fact("Cache", caching.to_owned(), None);
    }
    if let Some(grpc) = entry.grpc() {
        let from = match grpc.from_grpc {
            [] => "no gRPC code becomes it".to_owned(),
            codes => format!("made from {}", codes.join(", ")),
        };
        fact(
            "gRPC",
            grpc.to_grpc.to_owned(),
            Some(format!(" to a client; {from}").into_any()),
        );
    }
    (!facts.is_empty()).then(|| {
        view! { <section><h3>"At a glance"</h3><dl class="glance">{facts}</dl></section> }.into_any()
    })
}

/// The response fields that matter.
#[component]
fn Headers(entry: &'static Entry) -> impl IntoView {
    let rows: Vec<_> = entry
        .headers
        .iter()
        .map(|header| {
            let level = match header.level {
                Level::Must => "must",
                Level::Should => "should",
                Level::May => "may",
                Level::Usual => "usual",
            };
            view! {
                <div>
                    <dt><code>{header.field.name()}</code></dt>
                    <dd><strong>{level}</strong> " " <Prose text=header.why /> " " <Section cite=header.cite /></dd>
                </div>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! { <section><h3>"Header fields"</h3><dl class="glance">{rows}</dl></section> }.into_any()
    })
}

/// Neighbors, and how they differ.
#[component]
fn Related(entry: &'static Entry) -> impl IntoView {
    let rows: Vec<_> = entry
        .related
        .iter()
        .filter_map(|related| lookup::by_id(related.id).map(|other| (related, other)))
        .map(|(related, other)| {
            let name = other.title().unwrap_or(other.origin.label());
            view! {
                <li>
                    <a href=format!("#{}", other.id)><span class="code">{other.number()}</span> " " {name}</a>
                    " "
                    <Prose text=related.difference />
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! { <section class="related"><h3>"Not to be confused with"</h3><ul>{rows}</ul></section> }
            .into_any()
    })
}

/// The constants of the libraries.
#[component]
fn Constants(entry: &'static Entry) -> impl IntoView {
    let rows: Vec<_> = entry
        .constants()
        .map(|(library, names)| {
            let names = names
                .into_iter()
                .map(|name| view! { <code>{name}</code> " " })
                .collect_view();
            view! { <div><dt title=library.source>{library.label}</dt><dd>{names}</dd></div> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <details>
                    <summary><h3>"Constants"</h3></summary>
                    <dl class="glance constants">{rows}</dl>
                </details>
            </section>
        }
        .into_any()
    })
}

/// The names through the specifications, and those in use beside them.
#[component]
fn Names(entry: &'static Entry) -> impl IntoView {
    let former = entry
        .former_names
        .iter()
        .map(|name| view! { <li>{name.phrase} " (" {name.spec.label()} ")"</li> })
        .collect_view();
    let others = (!entry.other_names.is_empty())
        .then(|| view! { <li>"Also known as: " {entry.other_names.join("; ")}</li> });
    (!entry.former_names.is_empty() || !entry.other_names.is_empty())
        .then(|| view! { <section><h3>"Names"</h3><ul>{former} {others}</ul></section> }.into_any())
}

/// The finer codes below it.
#[component]
fn Substatuses(entry: &'static Entry) -> impl IntoView {
    let finer = entry.substatuses();
    (!finer.is_empty()).then(|| {
        let heading = format!("{} finer codes of {}", finer.len(), finer[0].group);
        let rows = finer
            .iter()
            .map(|finer| {
                let group = (finer.group.contains(',')).then(|| format!(" ({})", finer.group));
                view! { <div><dt>{finer.code}</dt><dd>{finer.phrase} {group}</dd></div> }
            })
            .collect_view();
        view! {
            <section>
                <details>
                    <summary><h3>{heading}</h3></summary>
                    <dl class="glance constants">{rows}</dl>
                </details>
            </section>
        }
        .into_any()
    })
}

/// Specifications, evidence, further reading, and how sure all that is.
#[component]
fn Sources(entry: &'static Entry) -> impl IntoView {
    let specs = entry
        .specs
        .iter()
        .map(|cite| {
            let info = cite.spec.info();
            let former = (!info.current).then_some(", former");
            view! { <li><Section cite=*cite /> " " {info.title} {former}</li> }
        })
        .collect_view();
    let evidence = entry
        .evidence
        .iter()
        .map(|evidence| view! { <li>{evidence.source} ": " <Prose text=evidence.shows /></li> })
        .collect_view();
    let links = entry
        .links
        .iter()
        .map(|link| view! { <li><a href=link.url rel="external">{link.label}</a></li> })
        .collect_view();
    let mdn = entry
        .mdn_url()
        .map(|url| view! { <li><a href=url rel="external">"MDN"</a></li> });
    let confidence = match entry.confidence {
        Confidence::High => "Read in the primary source.",
        Confidence::Medium => "Read in an older copy of the source, or a part of it.",
        Confidence::Low => "Named by third parties only.",
    };
    let registry = (entry.origin == Origin::Iana).then(|| format!(" Registry of {REGISTRY_DATE}."));
    view! {
        <section class="sources">
            <h3>"Sources"</h3>
            <ul>{specs} {evidence} {links} {mdn}</ul>
            <p>{confidence} {registry}</p>
        </section>
    }
    .into_any()
}

/// A link to a section of a specification.
#[component]
fn Section(cite: Cite) -> impl IntoView {
    let section = match cite.section {
        "" => String::new(),
        section if section.starts_with(|first: char| first.is_ascii_digit()) => format!(" section {section}"),
        section if section.len() <= 3 => format!(" appendix {section}"),
        _ => String::new(),
    };
    view! { <a class="cite" href=cite.url() rel="external">{cite.spec.label()} {section}</a> }.into_any()
}
