//! The conditions of a query: whether an entry satisfies them.

use status_atlas_facts::{Entry, Kind, Origin};
use status_atlas_text::{is_in_word, stem};
use status_atlas_training::Index;
use status_atlas_training::index::Term;

use super::facets::Filter;
use super::query::{Condition, Test};

/// Checks if an entry satisfies a condition.
///
/// A phrase is looked for in names and summaries; a word in all texts by its stem, where there is an index.
pub fn holds(condition: &Condition, entry: &Entry, index: Option<&Index>) -> bool {
    let holds = match &condition.test {
        Test::Codes(range) => entry.kind != Kind::Warning && range.contains(&entry.code),
        Test::Facet(facet, value) => {
            let mut filter = Filter::default();
            filter.choose(*facet, *value);
            filter.admits(entry)
        }
        Test::Header(field) => entry.headers.iter().any(|header| header.field == *field),
        Test::Is(property) => property.holds(entry),
        Test::Phrase(phrase) => names_and_summary(entry).any(|text| contains_phrase(text, phrase)),
        Test::Word(word) => match index {
            Some(index) => has_term(index, entry.place() as u16, stem(word)),
            None => names_and_summary(entry).any(|text| contains_phrase(text, word)),
        },
    };
    holds != condition.negated
}

/// The texts of an entry that the program itself holds.
pub fn names_and_summary(entry: &Entry) -> impl Iterator<Item = &'static str> {
    let headers = entry.headers.iter().map(|header| header.field.name());
    let origin = (entry.origin != Origin::Iana).then(|| entry.origin.label());
    [entry.summary]
        .into_iter()
        .chain(entry.phrase)
        .chain(entry.other_names.iter().copied())
        .chain(entry.former_names.iter().map(|name| name.phrase))
        .chain(origin)
        .chain(headers)
}

/// Checks if some text of the entry at a place has a stem.
pub fn has_term(index: &Index, place: u16, stem: &str) -> bool {
    index
        .term(stem)
        .is_some_and(|term| has_posting(index, place, term))
}

/// Checks if some text of the entry at a place has a term.
pub fn has_posting(index: &Index, place: u16, term: Term) -> bool {
    let postings = index.postings(term);
    postings
        .binary_search_by_key(&place, |posting| posting.entry)
        .is_ok()
}

/// Checks if `text` contains `phrase`, in any case, between word boundaries.
fn contains_phrase(text: &str, phrase: &str) -> bool {
    let (text, phrase) = (text.as_bytes(), phrase.as_bytes());
    let in_word = |byte: Option<&u8>| byte.is_some_and(|&byte| is_in_word(byte.into()));
    // Windows have at least one byte.
    !phrase.is_empty()
        && text.windows(phrase.len()).enumerate().any(|(start, window)| {
            window.eq_ignore_ascii_case(phrase)
                && !in_word(start.checked_sub(1).and_then(|before| text.get(before)))
                && !in_word(text.get(start + phrase.len()))
        })
}

#[cfg(test)]
mod tests {
    use status_atlas_facts::TABLE;

    use super::*;

    #[test]
    fn a_phrase_stands_between_word_boundaries() {
        assert!(contains_phrase("The Bad Gateway, again", "bad gateway"));
        assert!(!contains_phrase("bad gateways", "bad gateway"));
        assert!(!contains_phrase("abad gateway", "bad gateway"));
        assert!(!contains_phrase("", "bad") && !contains_phrase("bad", ""));
    }

    #[test]
    fn an_empty_phrase_is_in_no_text() {
        let condition = Condition {
            negated: false,
            test: Test::Phrase(String::new()),
        };
        assert!(!TABLE.iter().any(|entry| holds(&condition, entry, None)));
    }
}
