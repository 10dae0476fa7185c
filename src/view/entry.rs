use super::markup::Html;
use super::{badges, begin_link, class_name, title};
use crate::lookup;
use crate::table::{
    Caching, Cite, Confidence, Content, Entry, Level, Lines, Method, Origin, REGISTRY_DATE, Verdict,
};

/// Everything that the table holds on one entry, as HTML; `base` leads to the site's root.
pub fn entry(out: &mut Html, base: &str, entry: &Entry) {
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
        "</span></p></header>",
    ]);
    out.put(&["<p class=\"lead\">"])
        .prose(entry.summary())
        .put(&["</p><ul class=\"standing\">"]);
    for (word, about) in badges(entry) {
        out.put(&["<li><strong>", word, "</strong>: ", about, "</li>"]);
    }
    if let Some(caveat) = entry.caveat() {
        out.put(&["<li>"]).prose(caveat).put(&["</li>"]);
    }
    out.put(&["</ul>"]);
    other_meanings(out, base, entry);
    for paragraph in entry.meaning() {
        out.put(&["<p>"]).prose(paragraph).put(&["</p>"]);
    }
    sentences(out, "Likely causes, and what to check", entry.causes());
    sentences(out, "When you receive it", entry.on_receipt());
    sentences(out, "Send it when", entry.use_when());
    sentences(out, "Send something else when", entry.avoid_when());
    glance(out, entry);
    headers(out, entry);
    related(out, base, entry);
    constants(out, entry);
    names(out, entry);
    substatuses(out, entry);
    sources(out, entry);
    out.put(&["</article>"]);
}

fn heading(out: &mut Html, text: &str) {
    out.put(&["<section><h3>", text, "</h3><ul>"]);
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
        heading(out, "Other meanings of this number");
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

/// Begins a term and its description, which `</dd></div>` ends.
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
        term(out, "Retry", verdict).prose(retry.why).put(&[" "]);
        if let Some(cite) = retry.cite {
            link(out, &cite);
        }
        out.put(&["</dd></div>"]);
    }
    if let Some(redirect) = entry.redirect {
        let becomes = |method| match method {
            Method::Kept => " stays",
            Method::MayBecomeGet => " may become GET",
            Method::BecomesGet => " becomes GET",
        };
        term(
            out,
            "Redirect",
            if redirect.permanent {
                "Permanent."
            } else {
                "Temporary."
            },
        );
        let (post, query) = (becomes(redirect.method), becomes(redirect.query));
        out.put(&["POST", post, ", QUERY", query, ".</dd></div>"]);
    }
    let verdict = match content {
        Content::May => "It may have some.",
        Content::MustNot => "None.",
        Content::DoesNotEndHere => "None yet: the final response follows.",
    };
    term(out, "Content", verdict).put(&["</dd></div>"]);
    let verdict = match entry.caching {
        Caching::Heuristic => "Yes, even without explicit freshness.",
        Caching::Explicit => "Only with explicit freshness.",
        Caching::Forbidden => "Must not be stored.",
    };
    term(out, "Cache", verdict).put(&["</dd></div>"]);
    term(out, "gRPC", grpc.to_grpc).put(&["to a client"]);
    for (place, code) in grpc.from_grpc.iter().enumerate() {
        out.put(&[if place == 0 { "; made from " } else { ", " }, code]);
    }
    out.put(&[".</dd></div></dl></section>"]);
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
        term(out, header.field.name(), level)
            .prose(header.why)
            .put(&[" "]);
        link(out, &header.cite);
        out.put(&["</dd></div>"]);
    }
    out.put(&["</dl></section>"]);
}

/// Neighbors, and how they differ.
fn related(out: &mut Html, base: &str, entry: &Entry) {
    let neighbors = entry
        .related()
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

fn folded(out: &mut Html, heading: &str) {
    out.put(&[
        "<section><details><summary><h3>",
        heading,
        "</h3></summary><dl class=\"terms wide\">",
    ]);
}

/// The constants of the libraries.
fn constants(out: &mut Html, entry: &Entry) {
    let mut any = false;
    for (library, names) in entry.constants() {
        if !any {
            folded(out, "Constants");
        }
        any = true;
        out.put(&[
            "<div><dt title=\"",
            library.source,
            "\">",
            library.label,
            "</dt><dd>",
        ]);
        for name in names {
            out.put(&["<code>"]).text(&name).put(&["</code> "]);
        }
        out.put(&["</dd></div>"]);
    }
    out.put(&[if any { "</dl></details></section>" } else { "" }]);
}

/// The names through the specifications, and those in use beside them.
fn names(out: &mut Html, entry: &Entry) {
    if entry.former_names.is_empty() && entry.other_names().is_empty() {
        return;
    }
    heading(out, "Other names");
    for name in entry.former_names {
        out.put(&["<li>"])
            .text(name.phrase)
            .put(&[" (", &name.spec.label(), ")</li>"]);
    }
    for name in entry.other_names() {
        out.put(&["<li>"]).text(name).put(&["</li>"]);
    }
    out.put(&["</ul></section>"]);
}

/// The finer codes below it.
fn substatuses(out: &mut Html, entry: &Entry) {
    let mut any = false;
    for finer in entry.substatuses() {
        if !any {
            folded(out, "Finer codes");
        }
        any = true;
        out.put(&["<div><dt>", finer.code, "</dt><dd>"])
            .text(finer.phrase);
        out.put(&[" <small>", finer.group, "</small></dd></div>"]);
    }
    out.put(&[if any { "</dl></details></section>" } else { "" }]);
}

/// Specifications, evidence, further reading, and how sure all that is.
fn sources(out: &mut Html, entry: &Entry) {
    heading(out, "Sources");
    for cite in entry.specs {
        let info = cite.spec.info();
        out.put(&["<li>"]);
        link(out, cite);
        out.put(&[" "])
            .text(info.title)
            .put(&[if info.current { "</li>" } else { " (former)</li>" }]);
    }
    for (source, shows) in entry.evidence() {
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
    entry.links().for_each(|(label, url)| page(label, url));
    if let Some(url) = entry.mdn_url() {
        page("MDN", &url);
    }
    let confidence = match entry.confidence {
        Confidence::High => "</ul><p>Read in the primary source.",
        Confidence::Medium => "</ul><p>Read in an older copy of the source, or a part of it.",
        Confidence::Low => "</ul><p>Named by third parties only.",
    };
    out.put(&[confidence]);
    if entry.origin == Origin::Iana {
        out.put(&[" IANA registry of ", REGISTRY_DATE, "."]);
    }
    out.put(&["</p></section>"]);
}

/// A link to a section of a specification.
fn link(out: &mut Html, cite: &Cite) {
    let section = cite.section().unwrap_or_default();
    let word = match section.is_empty() {
        true => "",
        false if cite.is_appendix() => " appendix ",
        false => " section ",
    };
    out.put(&[
        "<a class=\"cite\" href=\"",
        &cite.url(),
        "\" rel=\"external\">",
        &cite.spec.label(),
    ]);
    out.put(&[word, &section, "</a>"]);
}
