use super::markup::Html;
use super::{class_name, details, entry};
use crate::location::anchor;
use crate::search::lookup;
use status_atlas_facts::{Entry, TABLE};

/// What stands on top of every page; `base` leads to the site's root. It never changes. The search box
/// has the focus at once where searching is what the page is for.
pub fn top(base: &str) -> String {
    let focus = if base == "./" { "autofocus " } else { "" };
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
        "placeholder=\"Code, name, log line, question\"><kbd aria-hidden=\"true\">/</kbd>",
        "<button type=\"submit\" class=\"go\" tabindex=\"-1\">Search</button></form>",
        "<p class=\"tools\"><button type=\"button\" class=\"keys\" data-keys aria-label=\"Keyboard shortcuts\" ",
        "title=\"Keyboard shortcuts\">?</button><button type=\"button\" class=\"theme\" data-theme-switch ",
        "aria-label=\"Change colors\" title=\"Change colors\"></button></p>",
    ]);
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
    if let [only] = meanings {
        out.put(&["<h1 class=\"visually-hidden\">"])
            .text(&heading(only))
            .put(&["</h1>"]);
    } else {
        let count = meanings.len().to_string();
        out.put(&[
            "<h1>",
            &number,
            " has ",
            &count,
            " meanings</h1><nav aria-label=\"Meanings\"><ul class=\"meanings\">",
        ]);
        for meaning in meanings {
            out.put(&[
                "<li data-class=\"",
                class_name(meaning),
                "\"><a href=\"#",
                anchor(meaning),
                "\">",
            ]);
            out.text(meaning.title().unwrap_or("No name given"));
            out.put(&[
                "</a> <span class=\"origin\">",
                meaning.origin.label(),
                "</span></li>",
            ]);
        }
        out.put(&["</ul></nav>"]);
    }
    for meaning in meanings {
        out.put(&["<div id=\"", anchor(meaning), "\">"]);
        entry(&mut out, BASE, meaning, details);
        out.put(&["</div>"]);
    }
    out.put(&["<nav class=\"pages\" aria-label=\"Numbers\">"]);
    let before = TABLE.iter().rev().find(|entry| entry.code < code);
    let after = TABLE.iter().find(|entry| entry.code > code);
    for (rel, word, neighbor) in [("prev", "Previous: ", before), ("next", "Next: ", after)] {
        let first = neighbor.and_then(|neighbor| lookup::by_number(neighbor.code).first());
        if let Some(neighbor) = first {
            out.put(&[
                "<a rel=\"",
                rel,
                "\" href=\"",
                BASE,
                &neighbor.number(),
                "/\">",
                word,
            ]);
            out.text(&heading(neighbor)).put(&["</a> "]);
        }
    }
    out.put(&["<a data-explorer href=\"", BASE, "\">All entries</a> "]);
    out.put(&[
        "<a href=\"",
        BASE,
        "v1/",
        &number,
        ".json\">JSON</a></nav></main>",
    ]);
    out.0
}

/// What stands between `<body>` and `</body>` of the page for paths that lead nowhere. It is served at any
/// depth, so that `base` is the whole path of the site's root.
pub fn lost_page(base: &str) -> String {
    let mut out = Html::default();
    out.put(&[
        "<header class=\"top\">",
        &top(base),
        "</header><main class=\"page lost\">",
    ]);
    out.put(&["<h1>There is no such page</h1><p id=\"offer\">These numbers have one.</p>"]);
    out.put(&["<nav aria-label=\"Numbers\"><ul class=\"numbers\">"]);
    for number in TABLE.chunk_by(|one, next| one.code == next.code) {
        let (code, class) = (number[0].number(), class_name(&number[0]));
        out.put(&[
            "<li data-class=\"",
            class,
            "\"><a href=\"",
            base,
            &code,
            "/\" title=\"",
        ]);
        out.text(number[0].title().unwrap_or("No name given"));
        out.put(&["\">", &code, "</a></li>"]);
    }
    out.put(&["</ul></nav></main>"]);
    out.0
}

/// The number and the name, as a title.
pub fn heading(entry: &Entry) -> String {
    match entry.title() {
        Some(name) => format!("{} {name}", entry.number()),
        None => format!("{} ({})", entry.number(), entry.origin.label()),
    }
}
