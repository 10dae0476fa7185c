//! Fragments of HTML that several parts of the view share.
//!
//! `maud` escapes every text that it is given.

use maud::{Markup, html};
use status_atlas_facts::{Cite, Confidence, Entry, Standing, Wire};
use status_atlas_text::{is_in_word, slice_or_empty, stem};

use crate::location;

/// A text of the table, with what stands in backticks as code.
pub fn prose(text: &str) -> Markup {
    with_code(text, |part| html! { (part) })
}

/// A text of the table as [`prose`] makes it, with a mark on each word that has one of the stems or beginnings in
/// `matched`.
pub fn marked(text: &str, matched: &[String]) -> Markup {
    with_code(text, |part| {
        html! {
            @for piece in part.split_inclusive(|letter| !is_in_word(letter)) {
                @let word = piece.trim_end_matches(|letter| !is_in_word(letter));
                @if is_matched(word, matched) { mark { (word) } } @else { (word) }
                (slice_or_empty(piece, word.len()..))
            }
        }
    })
}

/// A text with every second part between backticks as code; `part` makes HTML of each.
fn with_code(text: &str, part: impl Fn(&str) -> Markup) -> Markup {
    html! {
        @for (place, text) in text.split('`').enumerate() {
            @if place % 2 == 1 { code { (part(text)) } } @else { (part(text)) }
        }
    }
}

fn is_matched(word: &str, matched: &[String]) -> bool {
    let folded = word.to_ascii_lowercase();
    let stem = stem(&folded);
    !word.is_empty()
        && matched
            .iter()
            .any(|known| known == stem || folded.starts_with(known))
}

/// The number and the name of an entry.
pub fn title(entry: &Entry) -> Markup {
    html! {
        span.code part="code" { (entry.number()) }
        " "
        span.name part="name" {
            @match entry.title() {
                Some(name) => (name),
                None => i {
                    @match entry.other_names.first() {
                        Some(other) => { "called " (other) }
                        None => "no name given",
                    }
                },
            }
        }
    }
}

/// The address of an entry on its number's page; `base` leads to the site's root.
///
/// A link to it that has the entry's id as `data-open` opens the entry in place where the explorer is running.
pub fn entry_url(base: &str, entry: &Entry) -> String {
    base.to_owned() + &location::page(entry)
}

/// The name of an entry's class for the style; `none` for entries without one.
pub fn class_name(entry: &Entry) -> &'static str {
    entry.class().map_or("none", |class| class.id())
}

/// A link to a section of a specification.
pub fn cite_link(cite: &Cite) -> Markup {
    html! {
        a.cite href=(cite.url()) rel="external" {
            (cite.spec.label())
            @if let Some(section) = cite.section() {
                @if cite.is_appendix() { " appendix " } @else { " section " }
                (section)
            }
        }
    }
}

/// The unusual properties of an entry, as short words with a longer explanation.
///
/// A registered code that is sent and well sourced has none.
pub fn badges(entry: &Entry) -> impl Iterator<Item = (&'static str, &'static str)> {
    let wire = match entry.wire {
        Some(Wire::Sent) => None,
        Some(Wire::Internal) => Some((
            "log only",
            "stands in logs and configuration; no client receives it.",
        )),
        Some(Wire::Never) => Some(("never sent", "never a response status.")),
        None => Some(("no known sender", "nobody has shown that it is sent.")),
    };
    let standing = match entry.standing {
        Standing::Standard | Standing::Vendor => None,
        Standing::Temporary => Some(("temporary", "registered for a limited time.")),
        Standing::Reserved => Some(("reserved", "registered so that it is kept free.")),
        Standing::Obsolete => Some(("obsolete", "deprecated, or without a current specification.")),
        Standing::Retired => Some(("retired", "no longer sent by those who made it.")),
        Standing::Draft => Some(("draft", "from a draft that did not become a standard.")),
        Standing::Informal => Some(("informal", "a name in lists and libraries.")),
        Standing::Hoax => Some(("myth", "it never existed.")),
    };
    let confidence = match entry.confidence {
        Confidence::High => None,
        Confidence::Medium => Some((
            "partly confirmed",
            "from an older copy of the source, or a part of it.",
        )),
        Confidence::Low => Some(("unconfirmed", "only third parties name it.")),
    };
    [wire, standing, confidence].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::{marked, prose};

    fn stems(stems: &[&str]) -> Vec<String> {
        stems.iter().map(|&stem| stem.to_owned()).collect()
    }

    #[test]
    fn texts_are_escaped_inside_and_outside_of_code() {
        let text = "<b> & \"it\" `<i> & \"that\"`";
        let escaped = "&lt;b&gt; &amp; &quot;it&quot; <code>&lt;i&gt; &amp; &quot;that&quot;</code>";
        assert_eq!(prose(text).into_string(), escaped);
        assert_eq!(marked(text, &[]).into_string(), escaped);
        assert_eq!(
            marked("<gateway>", &stems(&["gateway"])).into_string(),
            "&lt;<mark>gateway</mark>&gt;"
        );
    }

    #[test]
    fn backticks_surround_code() {
        assert_eq!(
            prose("`Allow` lists `GET`.").into_string(),
            "<code>Allow</code> lists <code>GET</code>."
        );
        assert_eq!(prose("none").into_string(), "none");
        assert_eq!(prose("").into_string(), "");
    }

    #[test]
    fn words_with_a_matched_stem_or_beginning_are_marked_whole() {
        let marks = |text, matched: &[&str]| marked(text, &stems(matched)).into_string();
        assert_eq!(
            marks("The gateway timed out.", &["gatew"]),
            "The <mark>gateway</mark> timed out."
        );
        assert_eq!(
            marks("Closed, closing", &["clos"]),
            "<mark>Closed</mark>, <mark>closing</mark>"
        );
        assert_eq!(
            marks("See `Retry-After`.", &["retry"]),
            "See <code><mark>Retry</mark>-After</code>."
        );
        assert_eq!(marks("anything", &[]), "anything");
        assert_eq!(marks("", &["any"]), "");
        assert_eq!(marks("Größe, naïve", &["naïve"]), "Größe, <mark>naïve</mark>");
    }

    #[test]
    fn a_marked_text_reads_as_before() {
        let text = "The origin server, e.g. `nginx`, sent  nothing: `400 ` or <500>\u{2026}";
        let all = marked(
            text,
            &stems(&[
                "the", "origin", "server", "nginx", "sent", "nothing", "400", "or", "500",
            ]),
        );
        let unmarked = all.into_string().replace("<mark>", "").replace("</mark>", "");
        assert_eq!(unmarked, prose(text).into_string());
    }
}
