use super::markup::Html;
use super::{anchor, entry};
use crate::lookup;
use crate::table::{Entry, TABLE};

/// What stands on top of every page; `base` leads to the site's root. It never changes. The search box
/// has the focus at once where searching is what the page is for.
pub fn top(base: &str) -> String {
    let focus = if base == "./" { "autofocus" } else { "" };
    let mut out = Html::default();
    out.put(&["<p class=\"brand\"><a href=\"", base, "\">Status Atlas</a></p>"]);
    out.put(&[
        "<form class=\"search\" role=\"search\" action=\"",
        base,
        "\"><label for=\"q\" class=\"visually-hidden\">",
    ]);
    out.put(&[
        "Search a code, a name, a log line or a question</label><input type=\"search\" id=\"q\" name=\"q\" ",
    ]);
    out.put(&["autocomplete=\"off\" autocapitalize=\"none\" spellcheck=\"false\" enterkeyhint=\"search\" "]);
    out.put(&[
        focus,
        " placeholder=\"Code, name, log line, question\"><kbd aria-hidden=\"true\">/</kbd></form>",
    ]);
    out.put(&["<button type=\"button\" class=\"theme\" data-theme-switch aria-label=\"Change colors\" "]);
    out.put(&["title=\"Change colors\"></button>"]);
    out.0
}

/// What stands between `<body>` and `</body>` of a number's page: each of its meanings, the likeliest first.
pub fn number_page(code: u16) -> String {
    const BASE: &str = "../";
    let meanings = lookup::by_number(code);
    let number = format!("{code:03}");
    let mut out = Html::default();
    out.put(&[
        "<header class=\"top\">",
        &top(BASE),
        "</header><main class=\"page\">",
    ]);
    match meanings {
        [only] => out
            .put(&["<h1 class=\"visually-hidden\">"])
            .text(&heading(only))
            .put(&["</h1>"]),
        _ => out.put(&[
            "<h1>",
            &number,
            ": ",
            &meanings.len().to_string(),
            " meanings</h1>",
        ]),
    };
    for meaning in meanings {
        out.put(&["<div id=\"", anchor(meaning), "\">"]);
        entry(&mut out, BASE, meaning);
        out.put(&["</div>"]);
    }
    out.put(&["<nav class=\"pages\" aria-label=\"Numbers\">"]);
    let before = TABLE.iter().rev().find(|entry| entry.code < code);
    let after = TABLE.iter().find(|entry| entry.code > code);
    for (word, neighbor) in [("Previous: ", before), ("Next: ", after)] {
        if let Some(neighbor) = neighbor {
            out.put(&[
                "<a href=\"",
                BASE,
                &neighbor.number(),
                "/\">",
                word,
                &neighbor.number(),
                "</a> ",
            ]);
        }
    }
    out.put(&[
        "<a href=\"",
        BASE,
        "\">All entries</a> <a href=\"",
        BASE,
        "v1/",
        &number,
        ".json\">JSON</a></nav></main>",
    ]);
    out.0
}

/// The number and the name, as a title.
pub fn heading(entry: &Entry) -> String {
    match entry.title() {
        Some(name) => format!("{} {name}", entry.number()),
        None => format!("{} ({})", entry.number(), entry.origin.label()),
    }
}
