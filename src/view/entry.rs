use super::markup::Html;
use super::{badges, begin_link, cite_link, class_name, title};
use crate::search::lookup;
use status_atlas_facts::{
    Caching, Cite, Content, Entry, Level, Lines, Method, Redirect, Spec, Standing, Verdict, Wire,
};

/// What an entry means and what to do, as HTML; `base` leads to the site's root. `details` adds what
/// stands at the end.
pub fn entry(out: &mut Html, base: &str, entry: &Entry, details: fn(&mut Html, &str, &Entry)) {
    out.put(&[
        "<article class=\"entry\" data-entry=\"",
        entry.id,
        "\" data-class=\"",
        class_name(entry),
    ]);
    out.put(&["\"><header><h2 tabindex=\"-1\">"]);
    title(out, entry);
    out.put(&["</h2><p class=\"kind\">"]);
    if let Some(class) = entry.class() {
        let info = class.info();
        out.put(&["<span class=\"class-name\">", info.id, " ", info.name, "</span> "]);
    }
    out.put(&[
        "<span title=\"",
        entry.origin.about(),
        "\">",
        entry.origin.label(),
        "</span>",
    ]);
    // What is unusual follows with an explanation.
    let usual = [
        (entry.standing == Standing::Vendor).then_some("Vendor code"),
        (entry.standing == Standing::Standard).then_some("Registered"),
        (entry.wire == Some(Wire::Sent)).then_some("Sent to clients"),
    ];
    for word in usual.into_iter().flatten() {
        out.put(&[" <span>", word, "</span>"]);
    }
    out.put(&["</p></header>"]);
    out.put(&["<p class=\"lead\">"])
        .prose(&entry.summary)
        .put(&["</p><ul class=\"standing\">"]);
    for (word, about) in badges(entry) {
        out.put(&["<li><strong>", word, "</strong>: ", about, "</li>"]);
    }
    if let Some(caveat) = entry.caveat() {
        out.put(&["<li>"]).prose(&caveat).put(&["</li>"]);
    }
    out.put(&["</ul><div class=\"text\">"]);
    other_meanings(out, base, entry);
    for paragraph in &entry.meaning() {
        out.put(&["<p>"]).prose(paragraph).put(&["</p>"]);
    }
    sentences(out, "Likely causes, and what to check", entry.causes());
    sentences(out, "When you receive it", entry.on_receipt());
    sentences(out, "From your server, send it when", entry.use_when());
    sentences(
        out,
        "From your server, send something else when",
        entry.avoid_when(),
    );
    related(out, base, entry);
    out.put(&["</div><div class=\"facts\">"]);
    glance(out, entry);
    headers(out, entry);
    out.put(&["<div class=\"details\" data-details=\"", entry.id, "\">"]);
    details(out, base, entry);
    out.put(&["</div></div></article>"]);
}

fn sentences(out: &mut Html, heading: &str, sentences: Lines) {
    let item = |out: &mut Html, text: &str| {
        out.prose(text);
    };
    out.list(
        &["<section><h3>", heading, "</h3><ul>"],
        sentences.iter(),
        item,
        "</ul></section>",
    );
}

fn other_meanings(out: &mut Html, base: &str, entry: &Entry) {
    let others = lookup::by_number(entry.code);
    if others.len() > 1 {
        out.put(&["<section><h3>Other meanings of this number</h3><ul>"]);
        for other in others.iter().filter(|other| other.id != entry.id) {
            let name = other.title().unwrap_or("no name given");
            out.put(&["<li>"]);
            begin_link(out, base, other).put(&[">"]).text(name);
            out.put(&[
                "</a> <span class=\"origin\">",
                other.origin.label(),
                "</span></li>",
            ]);
        }
        out.put(&["</ul></section>"]);
    }
}

/// Begins a term and its description, which [`end_term`] ends.
fn term<'a>(out: &'a mut Html, term: &str, verdict: &str) -> &'a mut Html {
    out.put(&["<div><dt>", term, "</dt><dd><strong>", verdict, "</strong> "])
}

/// The verdicts: retry, redirect, content, cache, gRPC.
fn glance(out: &mut Html, entry: &Entry) {
    let (Some(content), Some(grpc)) = (entry.content, entry.grpc()) else {
        return;
    };
    out.put(&["<section><h3>At a glance</h3><dl class=\"terms\">"]);
    if let Some(retry) = entry.retry() {
        let verdict = match retry.verdict {
            Verdict::No => "No.",
            Verdict::Same => "Yes, as it was.",
            Verdict::AfterDelay => "After a wait.",
            Verdict::WithChange => "With a change.",
            Verdict::IdempotentOnly => "Idempotent methods only.",
        };
        term(out, "Retry", verdict).prose(&retry.why);
        end_term(out, retry.cite.as_ref());
    }
    let defined = entry.specs.first();
    if let Some(Redirect {
        method,
        query,
        permanent,
    }) = entry.redirect
    {
        let becomes = |method| match method {
            Method::Kept => " stays",
            Method::MayBecomeGet => " may become GET",
            Method::BecomesGet => " becomes GET",
        };
        term(
            out,
            "Redirect",
            if permanent { "Permanent." } else { "Temporary." },
        );
        out.put(&["POST", becomes(method), ", QUERY", becomes(query), "."]);
        end_term(out, defined);
    }
    let (verdict, cite) = match content {
        Content::May => ("It may have some.", Some(&CONTENT)),
        Content::MustNot => ("None.", defined),
        Content::DoesNotEndHere => ("None yet: the final response follows.", Some(&INTERIM)),
    };
    term(out, "Content", verdict);
    end_term(out, cite);
    let (verdict, cite) = match entry.caching {
        Caching::Heuristic => ("Yes, even without explicit freshness.", Some(&HEURISTIC)),
        Caching::Explicit => ("Only with explicit freshness.", Some(&STORING)),
        Caching::Forbidden => ("Must not be stored.", defined),
    };
    term(out, "Cache", verdict);
    end_term(out, cite);
    term(out, "gRPC", grpc.to_grpc).put(&["to a client"]);
    for (place, code) in grpc.from_grpc.iter().enumerate() {
        out.put(&[if place == 0 { "; made from " } else { ", " }, code]);
    }
    out.put(&[".</dd></div></dl></section>"]);
}

/// The sections that the verdicts rest on.
const CONTENT: Cite = Cite::new(Spec::Rfc9110, "6.4.1");
const INTERIM: Cite = Cite::new(Spec::Rfc9110, "15.2");
const HEURISTIC: Cite = Cite::new(Spec::Rfc9110, "15.1");
const STORING: Cite = Cite::new(Spec::Rfc9111, "3");

/// Ends a term with the section that says so.
fn end_term(out: &mut Html, cite: Option<&Cite>) {
    if let Some(cite) = cite {
        cite_link(out.put(&[" "]), cite);
    }
    out.put(&["</dd></div>"]);
}

/// The response fields that matter.
fn headers(out: &mut Html, entry: &Entry) {
    if entry.headers.is_empty() {
        return;
    }
    out.put(&["<section><h3>Header fields</h3><dl class=\"terms\">"]);
    for header in entry.headers {
        let level = match header.level {
            Level::Must => "must",
            Level::Should => "should",
            Level::May => "may",
            Level::Usual => "usual",
        };
        term(out, header.field.name(), level).prose(header.why);
        end_term(out, Some(&header.cite));
    }
    out.put(&["</dl></section>"]);
}

/// Neighbors, and how they differ.
fn related(out: &mut Html, base: &str, entry: &Entry) {
    let related = entry.related();
    let neighbors = related
        .pairs()
        .filter_map(|(id, difference)| Some((lookup::by_id(id)?, difference)));
    let item = |out: &mut Html, (other, difference): (&Entry, &str)| {
        let class = class_name(other);
        begin_link(out, base, other).put(&[" data-class=\"", class, "\"><span class=\"code\">"]);
        out.put(&[&other.number(), "</span> "])
            .text(other.title().unwrap_or(other.origin.label()));
        out.put(&["</a> "]).prose(difference);
    };
    out.list(
        &["<section><h3>Not to be confused with</h3><ul>"],
        neighbors,
        item,
        "</ul></section>",
    );
}
