//! Status numbers: the entries that they stand for, and their reason phrases.

use status_atlas_facts::{Emitter, MEANINGS};

/// The names that products write for a status in place of today's.
const OTHER_PHRASES: [(u16, &str); 14] = [
    (408, "Request Time-out"),
    (413, "Request Entity Too Large"),
    (413, "Payload Too Large"),
    (414, "Request-URI Too Large"),
    (414, "URI Too Long"),
    (416, "Requested Range Not Satisfiable"),
    (422, "Unprocessable Entity"),
    (500, "Server Error"),
    (502, "Proxy Error"),
    (503, "Service Temporarily Unavailable"),
    (503, "Backend fetch failed"),
    (504, "Gateway Time-out"),
    (302, "Moved Temporarily"),
    (418, "I'm a teapot"),
];

/// The phrases of a number.
pub(crate) fn phrases(code: u16) -> impl Iterator<Item = &'static str> {
    let today = of(code).iter().filter_map(|meaning| meaning.phrase);
    let others = OTHER_PHRASES.iter().filter(move |(other, _)| *other == code);
    today.chain(others.map(|(_, phrase)| *phrase))
}

/// The length of nginx's built-in page for a phrase, without the name in its last line: twice the title, and the markup.
pub(crate) fn page(phrase: &str) -> usize {
    2 * ("502 ".len() + phrase.len()) + 115
}

/// The meanings of a number.
fn of(code: u16) -> &'static [status_atlas_facts::Meaning] {
    let from = MEANINGS.partition_point(|meaning| meaning.code < code);
    let to = MEANINGS.partition_point(|meaning| meaning.code <= code);
    &MEANINGS[from..to]
}

/// The ids of the entries that a status may stand for, the likeliest first: those that only the emitter makes, then those
/// of the emitters on the way, then the rest in the order of the table.
pub(crate) fn entries(code: u16, emitter: Option<&str>, path: &[&'static str]) -> Vec<&'static str> {
    let makes = |id: &'static str, meaning: &str| {
        Emitter::from_id(id).is_some_and(|emitter| emitter.entries.contains(&meaning))
    };
    let rank = |meaning: &str| {
        if emitter
            .is_some_and(|emitter| Emitter::from_id(emitter).is_some_and(|e| e.entries.contains(&meaning)))
        {
            0
        } else if path.iter().any(|hop| makes(hop, meaning)) {
            1
        } else {
            2
        }
    };
    let meanings = of(code);
    let mut entries = Vec::with_capacity(meanings.len());
    for wanted in 0..3 {
        // A Warning code is no status.
        let here = meanings.iter().filter(|meaning| !meaning.id.starts_with("warn-"));
        entries.extend(here.map(|meaning| meaning.id).filter(|id| rank(id) == wanted));
    }
    // If the maker has its own meaning of the number, no other vendor's is meant.
    if entries.first().is_some_and(|id| rank(id) == 0) {
        entries.retain(|id| rank(id) == 0);
    } else if emitter.is_some()
        && entries
            .iter()
            .any(|id| id.bytes().all(|byte| byte.is_ascii_digit()))
    {
        entries.retain(|id| rank(id) < 2 || id.bytes().all(|byte| byte.is_ascii_digit()));
    }
    entries
}

/// The only emitter that makes a number, where just one entry of the table has it.
pub(crate) fn only_maker(code: u16) -> Option<&'static Emitter> {
    let [meaning] = of(code) else { return None };
    let mut makers = status_atlas_facts::EMITTERS
        .iter()
        .filter(|emitter| emitter.entries.contains(&meaning.id));
    match (makers.next(), makers.next()) {
        (Some(maker), None) => Some(maker),
        _ => None,
    }
}

/// Checks if an emitter alone gives a number a meaning of its own.
pub(crate) fn is_own(emitter: &Emitter, code: u16) -> bool {
    of(code)
        .iter()
        .any(|meaning| emitter.entries.contains(&meaning.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_meaning_of_the_maker_stands_first() {
        assert_eq!(entries(499, Some("nginx"), &[]), ["499-nginx"]);
        assert_eq!(entries(502, Some("nginx"), &[]), ["502"]);
        assert_eq!(entries(499, None, &["nginx"])[0], "499-nginx");
        assert!(entries(499, None, &["nginx"]).len() > 1);
    }

    #[test]
    fn a_number_of_one_maker_names_it() {
        assert_eq!(only_maker(463).map(|emitter| emitter.id), Some("aws-alb"));
        assert_eq!(only_maker(521), None);
        assert_eq!(only_maker(502), None);
        assert_eq!(only_maker(499), None);
    }

    #[test]
    fn every_entry_of_an_emitter_is_in_the_table() {
        for emitter in status_atlas_facts::EMITTERS {
            for id in emitter.entries {
                assert!(
                    MEANINGS.iter().any(|meaning| meaning.id == *id),
                    "{}: {id}",
                    emitter.id
                );
            }
        }
    }
}
