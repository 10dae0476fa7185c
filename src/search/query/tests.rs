use status_atlas_facts::TABLE;
use status_atlas_text::{is_in_word, normalize};

use super::*;
use crate::search::conditions::holds;

#[test]
fn what_is_no_condition_is_searched_as_words_and_said() {
    let query = Query::read("color:red gateway");
    assert_eq!(query.notes, [Note::NoSuchField("color".to_owned())]);
    assert!(query.words.iter().any(|word| word.text == "red"));
    for field in FIELDS {
        assert!(
            query.notes[0].to_string().contains(field),
            "the note names {field}:"
        );
    }
    let query = Query::read("class:9xx");
    assert_eq!(
        query.notes,
        [Note::NoSuchValue("class".to_owned(), "9xx".to_owned())]
    );
    for quiet in [
        "http://example.com/a:b",
        "http::status::ok",
        "denied: requested access",
        "12:30",
        ":not_found",
        "-",
        "--",
        "\"",
        "\"\"",
    ] {
        assert!(Query::read(quiet).notes.is_empty(), "{quiet}");
    }
}

#[test]
fn only_the_first_4_kb_count() {
    let query = Query::read(&"timeout ".repeat(2_000_000));
    assert!(query.text.len() <= MAX_QUERY_BYTES && query.notes == [Note::Shortened]);
}

/// The characters of all blocks of Unicode that have white space, format or combining characters.
fn characters() -> impl Iterator<Item = char> {
    let blocks = [
        0..0x3100,
        0xA600..0xAC00,
        0xFB00..0x12000,
        0x13430..0x13460,
        0x16AF0..0x17000,
        0x1BC00..0x1BD00,
        0x1CF00..0x1F000,
        0xE0000..0xE0200,
    ];
    blocks.into_iter().flatten().filter_map(char::from_u32)
}

#[test]
fn every_character_is_read_alone_quoted_and_beside_words() {
    for letter in characters() {
        for text in [
            format!("{letter}"),
            format!("\"{letter}\""),
            format!("\"{letter}{letter}\" {letter}"),
            format!("{letter}\"a{letter}b\"{letter}"),
            format!("-{letter}{letter}{letter} class:{letter} {letter}:{letter}"),
            format!("{letter}404{letter}"),
        ] {
            for condition in Query::read(&text).conditions {
                holds(&condition, &TABLE[0], None);
                if let Test::Phrase(phrase) = condition.test {
                    assert!(phrase.contains(is_in_word), "{text:?}");
                    assert_eq!(phrase, phrase.trim(), "{text:?}");
                }
            }
        }
        if letter.is_whitespace() {
            let query = Query::read(&format!("\"bad{letter}gateway\""));
            let phrase = Test::Phrase("bad gateway".to_owned());
            assert_eq!(query.conditions[0].test, phrase, "{letter:?}");
        }
        let says_more = |other: char| other.is_alphanumeric() || matches!(other, '<' | '>' | '-' | '+');
        if !letter.is_ascii() && !normalize(&letter.to_string()).contains(says_more) {
            for text in [format!("404{letter}"), format!("{letter}404")] {
                let codes: Vec<_> = Query::read(&text)
                    .codes
                    .into_iter()
                    .map(|code| code.range)
                    .collect();
                assert_eq!(codes, [404..=404], "{text:?}");
            }
        }
    }
}

#[test]
fn a_number_that_is_no_status_is_none() {
    for line in [
        "exit_status=137",
        "zip_code=404",
        "port=404",
        "took 404ms",
        "10.0.0.1:404 timeout",
        "2025-11-404 timeout",
        "[Errno 104] Connection reset by peer",
        "Connection refused (os error 111)",
    ] {
        assert_eq!(Query::read(line).codes, [], "{line}");
    }
}

#[test]
fn a_comma_in_a_number_makes_no_list() {
    assert!(!Query::read("100,000 requests").is_list);
    assert!(Query::read("301,302").is_list);
}

#[test]
fn phrases_are_looked_for_once_and_only_so_many() {
    let query = Query::read(&"\"to\" ".repeat(1000));
    assert_eq!(query.conditions.len(), 1);
    let many: String = (0..20).map(|number| format!("\"phrase {number}\" ")).collect();
    let query = Query::read(&many);
    assert_eq!(
        (query.conditions.len(), query.notes),
        (MAX_PHRASES, vec![Note::TooManyPhrases])
    );
}

#[test]
fn a_number_that_is_wrong_is_not_searched_for() {
    let codes = |text: &str| {
        Query::read(text)
            .codes
            .iter()
            .map(|code| *code.range.start())
            .collect::<Vec<_>>()
    };
    assert_eq!(codes("returns 500 instead of 404"), [404]);
    assert_eq!(codes("returns 500, what should it be?"), [0; 0]);
    assert_eq!(codes("returns 500 for large uploads"), [500]);
    assert_eq!(Query::read("returns 500, what should it be?").unwanted, [500]);
}

#[test]
fn sizes_ports_and_codes_of_other_protocols_are_no_status() {
    for text in [
        "512 bytes remaining",
        "port 404",
        "smtp 550 mailbox unavailable",
        "exit 137",
        "failed (111: Connection refused)",
    ] {
        assert_eq!(Query::read(text).codes, [], "{text}");
    }
    assert!(
        Query::read("exit 137").names_no_status()
            && Query::read("error[E0382]: borrow of moved value").names_no_status()
    );
}

#[test]
fn lists_of_words_are_sorted_as_the_search_in_them_needs() {
    assert!(UNITS.is_sorted() && OTHER_NUMBERS.is_sorted());
}
