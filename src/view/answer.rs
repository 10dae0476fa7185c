use super::markup::Html;
use super::{begin_link, class_name, title};
use crate::search::facets::Facet;
use crate::location::View;
use crate::search::Found;

/// What stands above the list, as HTML: what was not understood, a better spelling, the best match for
/// a question, and where nothing was found what was searched and the ways out.
///
/// What its controls do stands in their `data-do` and `data-value`; `base` leads to the site's root.
pub fn answer(base: &str, view: &View, found: &Found) -> String {
    let mut out = Html::default();
    for note in &found.notes {
        out.put(&["<p class=\"note\">"])
            .text(&note.to_string())
            .put(&["</p>"]);
    }
    if let Some(suggestion) = &found.suggestion {
        out.put(&["<p class=\"note\">Did you mean "]);
        search_control(&mut out, suggestion);
        out.put(&["?</p>"]);
    }
    if let Some(best) = found.answer() {
        begin_link(&mut out, base, best).put(&[" class=\"best\" data-class=\"", class_name(best), "\">"]);
        out.put(&["<span class=\"best-label\">Best match</span> "]);
        title(&mut out, best);
        out.put(&[
            " <span class=\"origin\">",
            best.origin.label(),
            "</span> <span class=\"summary\">",
        ]);
        out.prose(&best.summary).put(&["</span>"]);
        if let Some(first) = best.use_when().first().or(best.causes().first()) {
            out.put(&["<span class=\"first\">"])
                .prose(first)
                .put(&["</span>"]);
        }
        out.put(&["</a>"]);
    }
    if found.hits.is_empty() {
        nothing(&mut out, view);
    }
    out.0
}

fn search_control(out: &mut Html, text: &str) {
    out.put(&["<button type=\"button\" data-do=\"search\" data-value=\""]);
    out.text(text).put(&["\">"]).text(text).put(&["</button>"]);
}

/// What was searched, and the ways out.
fn nothing(out: &mut Html, view: &View) {
    out.put(&["<div class=\"nothing\"><p>Nothing matches "]);
    match view.query.trim() {
        "" => out.put(&["this choice of filters"]),
        query => out.put(&["\u{201c}"]).text(&shortened(query)).put(&["\u{201d}"]),
    };
    let narrows = !view.filter.is_empty() && !view.query.trim().is_empty();
    out.put(&[
        if narrows { " with these filters" } else { "" },
        ".</p><p class=\"choices\">",
    ]);
    let mut drops = 0;
    for facet in Facet::ALL {
        for value in view.filter.chosen(facet) {
            drops += 1;
            let (id, label) = (facet.value_id(value), facet.value_label(value));
            out.put(&[
                "<button type=\"button\" data-do=\"drop\" data-value=\"",
                facet.id(),
                ":",
                id,
            ]);
            out.put(&[
                "\">Drop ",
                &facet.label().to_ascii_lowercase(),
                " ",
                &label,
                "</button>",
            ]);
        }
    }
    if drops > 1 {
        out.put(&["<button type=\"button\" data-do=\"drop\">Drop all filters</button>"]);
    }
    out.put(&["</p><p class=\"choices\"><span>Searches that find something:</span>"]);
    for example in ["499", "upstream timed out", "class:5xx origin:cloudflare"] {
        search_control(out, example);
    }
    out.put(&["</p></div>"]);
}

/// A query short enough to repeat.
fn shortened(query: &str) -> String {
    const MOST: usize = 80;
    let mut text: String = query.chars().take(MOST).collect();
    if text.len() < query.len() {
        text.push('\u{2026}');
    }
    text
}
