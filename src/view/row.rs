use super::markup::Html;
use super::{badges, begin_link, class_name, title};
use status_atlas_facts::Entry;

/// An entry in the list, as HTML: number, name, what is unusual, origin, specification, and summary.
///
/// `base` leads to the site's root.
pub fn row(out: &mut Html, base: &str, entry: &Entry) {
    out.put(&[
        "<li class=\"row\" data-id=\"",
        entry.id,
        "\" data-class=\"",
        class_name(entry),
        "\">",
    ]);
    begin_link(out, base, entry).put(&[">"]);
    title(out, entry);
    out.put(&[" <span class=\"tags\">"]);
    for (word, about) in badges(entry) {
        out.put(&["<span class=\"badge\" title=\"", about, "\">", word, "</span>"]);
    }
    out.put(&["<span class=\"origin\">", entry.origin.label(), "</span>"]);
    if let Some(cite) = entry.specs.first() {
        out.put(&["<span class=\"spec\">", &cite.spec.label(), "</span>"]);
    }
    out.put(&["</span> <span class=\"summary\">"])
        .prose(&entry.summary)
        .put(&["</span></a></li>"]);
}
