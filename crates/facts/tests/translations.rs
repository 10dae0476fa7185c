//! The names of statuses in other languages.

use std::collections::BTreeSet;

use status_atlas_facts::translations::{LANGUAGES, UNSERVED};
use status_atlas_facts::{Origin, TABLE};

#[test]
fn every_registered_code_has_a_name_in_each_language() {
    for language in LANGUAGES {
        let registered = TABLE.iter().filter(|entry| entry.origin == Origin::Iana);
        let unnamed: Vec<&str> = registered
            .map(|entry| entry.id)
            .filter(|id| language.name(id).is_none())
            .collect();
        assert!(unnamed.is_empty(), "{}: {unnamed:?}", language.id);
    }
}

#[test]
fn codes_of_vendors_that_people_meet_have_names() {
    for language in LANGUAGES {
        for id in [
            "419-laravel",
            "499-nginx",
            "520-cloudflare",
            "521-cloudflare",
            "522-cloudflare",
            "523-cloudflare",
            "524-cloudflare",
            "525-cloudflare",
            "526-cloudflare",
            "530-cloudflare",
        ] {
            assert!(language.name(id).is_some(), "{}: {id}", language.id);
        }
    }
}

#[test]
fn ids_are_entries_of_the_table() {
    for language in LANGUAGES {
        for (phrase, ids) in language.phrases() {
            for id in ids {
                assert!(
                    TABLE.iter().any(|entry| entry.id == *id),
                    "{}: {phrase}: {id}",
                    language.id
                );
            }
            let different: BTreeSet<_> = ids.iter().collect();
            assert_eq!(different.len(), ids.len(), "{}: {phrase}", language.id);
        }
        let ids: Vec<&str> = language.names.iter().map(|(id, _)| *id).collect();
        let different: BTreeSet<_> = ids.iter().collect();
        assert_eq!(
            different.len(),
            ids.len(),
            "{}: an entry stands twice",
            language.id
        );
    }
}

#[test]
fn a_phrase_stands_once_in_the_list_of_an_entry() {
    for language in LANGUAGES {
        for (ids, phrases) in language
            .names
            .iter()
            .map(|(id, names)| (std::slice::from_ref(id), *names))
            .chain(language.situations.iter().copied())
        {
            let different: BTreeSet<_> = phrases.iter().collect();
            assert_eq!(different.len(), phrases.len(), "{}: {ids:?}", language.id);
            assert!(!phrases.is_empty(), "{}: {ids:?}", language.id);
        }
    }
}

#[test]
fn common_phrases_are_phrases() {
    for language in LANGUAGES {
        for common in language.common {
            assert!(
                language.phrases().any(|(phrase, _)| phrase == *common),
                "{}: {common}",
                language.id
            );
        }
    }
}

#[test]
fn no_phrase_is_plain_english() {
    let english: BTreeSet<String> = TABLE
        .iter()
        .flat_map(|entry| {
            let former = entry.former_names.iter().map(|name| name.phrase);
            entry
                .title()
                .into_iter()
                .chain(former)
                .chain(entry.other_names.iter().copied())
                .chain([entry.summary])
        })
        .flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric()))
        .map(str::to_lowercase)
        .collect();
    for language in LANGUAGES {
        for (phrase, _) in language.phrases() {
            let words: Vec<String> = phrase
                .split(|letter: char| !letter.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .map(str::to_lowercase)
                .collect();
            assert!(
                !words.iter().all(|word| english.contains(word)),
                "{}: {phrase}",
                language.id
            );
        }
    }
}

#[test]
fn words_are_small_letters_and_stand_once() {
    let of_all = LANGUAGES.iter().map(|language| (language.id, language.words));
    for (id, words) in of_all.chain(UNSERVED.iter().map(|language| (language.id, language.words))) {
        for word in words {
            assert!(
                word.chars()
                    .all(|letter| letter.is_alphabetic() && !letter.is_uppercase()),
                "{id}: {word}"
            );
        }
        let different: BTreeSet<_> = words.iter().collect();
        assert_eq!(different.len(), words.len(), "{id}");
    }
}

#[test]
fn a_language_is_served_or_not() {
    let ids: Vec<&str> = LANGUAGES
        .iter()
        .map(|language| language.id)
        .chain(UNSERVED.iter().map(|language| language.id))
        .collect();
    let different: BTreeSet<_> = ids.iter().collect();
    assert_eq!(different.len(), ids.len());
}
