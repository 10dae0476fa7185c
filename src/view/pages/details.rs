use super::cite_link;
use super::markup::Html;
use crate::exchange;
use status_atlas_facts::{Confidence, Entry, Origin, REGISTRY_DATE};

/// What few read of an entry, as HTML: an example exchange, the constants of libraries, the names through
/// the specifications, finer codes, and the sources.
///
/// It stands at the end of an entry on its number's page.
pub fn details(out: &mut Html, _base: &str, entry: &Entry) {
    example(out, entry);
    constants(out, entry);
    names(out, entry);
    substatuses(out, entry);
    sources(out, entry);
}

/// A request and its response, or a line of a log, to be copied.
fn example(out: &mut Html, entry: &Entry) {
    if let Some(exchange) = exchange::of(entry) {
        out.put(&["<section class=\"example\"><h3>Example</h3><pre>"])
            .text(&exchange.request)
            .put(&["</pre><pre>"])
            .text(&exchange.response)
            .put(&["</pre><button type=\"button\" data-copy=\"\">Copy</button> "])
            .put(&["<button type=\"button\" data-copy=\""])
            .text(&exchange.curl)
            .put(&["\">Copy as curl</button></section>"]);
    } else if let Some(line) = exchange::log_line(entry) {
        out.put(&["<section class=\"example\"><h3>In the access log</h3><pre>"])
            .text(&line)
            .put(&["</pre><button type=\"button\" data-copy=\"\">Copy</button></section>"]);
    }
}

fn folded(out: &mut Html, summary: &str) {
    out.put(&[
        "<details><summary>",
        summary,
        "</summary><dl class=\"terms wide\">",
    ]);
}

/// The constants of the libraries: one to choose and copy, and all of them.
fn constants(out: &mut Html, entry: &Entry) {
    let constants: Vec<_> = entry.constants().collect();
    let Some((first, names)) = constants.first() else {
        return;
    };
    out.put(&["<section class=\"constants\"><h3>Constants</h3><p class=\"chosen\">"]);
    out.put(&[
        "<select aria-label=\"Library\" data-libraries><option value=\"",
        first.key,
        "\">",
    ]);
    out.put(&[first.label, "</option></select> <code>"])
        .text(&names[0]);
    out.put(&["</code> <button type=\"button\" data-copy=\"\">Copy</button></p>"]);
    let count = match constants.len() {
        1 => "In 1 library".to_owned(),
        count => format!("In all {count} libraries"),
    };
    folded(out, &count);
    for (library, names) in constants {
        out.put(&[
            "<div data-library=\"",
            library.key,
            "\"><dt title=\"",
            library.source,
        ]);
        out.put(&["\">", library.label, "</dt><dd>"]);
        for name in names {
            out.put(&["<code>"]).text(&name).put(&["</code> "]);
        }
        out.put(&["</dd></div>"]);
    }
    out.put(&["</dl></details></section>"]);
}

/// The names through the specifications as a timeline, and those in use beside them.
fn names(out: &mut Html, entry: &Entry) {
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
    let step = |out: &mut Html, (year, phrase, spec): (&str, &str, String)| {
        out.put(&["<span class=\"year\">", year, "</span> <strong>"])
            .text(phrase);
        out.put(&["</strong> <span class=\"cite\">", &spec, "</span>"]);
    };
    out.list(
        &["<section><h3>Names through the specifications</h3><ol class=\"timeline\">"],
        steps.into_iter(),
        step,
        "</ol></section>",
    );
    let name = |out: &mut Html, name: &str| {
        out.text(name);
    };
    out.list(
        &["<section><h3>Other names in use</h3><ul>"],
        entry.other_names.iter(),
        name,
        "</ul></section>",
    );
}

/// The finer codes below it.
fn substatuses(out: &mut Html, entry: &Entry) {
    let finer: Vec<_> = entry.substatuses().collect();
    if finer.is_empty() {
        return;
    }
    out.put(&["<section><h3>Finer codes</h3>"]);
    folded(out, &format!("{} that servers put below it", finer.len()));
    for code in finer {
        out.put(&["<div><dt>", code.code, "</dt><dd>"]).text(code.phrase);
        out.put(&[" <small>", code.group, "</small></dd></div>"]);
    }
    out.put(&["</dl></details></section>"]);
}

/// Specifications, evidence, further reading, and how sure all that is.
fn sources(out: &mut Html, entry: &Entry) {
    out.put(&["<section class=\"sources\"><h3>Sources</h3><ul>"]);
    for cite in entry.specs {
        let info = cite.spec.info();
        out.put(&["<li>"]);
        cite_link(out, cite);
        out.put(&[" "])
            .text(info.title)
            .put(&[if info.current { "</li>" } else { " (former)</li>" }]);
    }
    for (source, shows) in entry.evidence().pairs() {
        out.put(&["<li>"])
            .text(source)
            .put(&[": "])
            .prose(shows)
            .put(&["</li>"]);
    }
    let mut page = |label: &str, url: &str| {
        out.put(&["<li><a href=\"", url, "\" rel=\"external\">"])
            .text(label)
            .put(&["</a></li>"]);
    };
    entry.links().pairs().for_each(|(label, url)| page(label, url));
    if let Some(url) = entry.mdn_url() {
        page("MDN", &url);
    }
    let confidence = match entry.confidence {
        Confidence::High => "</ul><p>Confidence: high. Read in the primary source.",
        Confidence::Medium => {
            "</ul><p>Confidence: medium. Read in an older copy of the source, or a part of it."
        }
        Confidence::Low => "</ul><p>Confidence: low. Named by third parties only.",
    };
    out.put(&[confidence]);
    if entry.origin == Origin::Iana {
        out.put(&[" IANA registry of ", REGISTRY_DATE, "."]);
    }
    out.put(&["</p></section>"]);
}
