use std::collections::BTreeMap;

use status_atlas_facts::errors::FAMILIES;
use status_atlas_facts::no_response::NO_RESPONSE;
use status_atlas_facts::translations::{LANGUAGES, UNSERVED};
use status_atlas_facts::{Entry, TABLE, VOCABULARIES};

use crate::{HEADER, Kind, translations};

/// Encodes every name of the facts.
///
/// # Panics
///
/// If a text of the facts has a tab or a line break.
pub fn encode() -> Vec<u8> {
    let mut file = HEADER.to_owned();
    for vocabulary in VOCABULARIES {
        let page = format!("{}/", vocabulary.page);
        begin(&mut file, Kind::Finer, &page, vocabulary.id, vocabulary.label);
        for finer in vocabulary.codes {
            line(&mut file, finer.code, finer.phrase, &finer.entries.join(" "), &[]);
        }
    }
    let meant = first_meanings();
    // Of the families that share a name, the surest first: protocols before the products that follow them.
    let mut families = FAMILIES.to_vec();
    families.sort_by_key(|family| family.confidence);
    for family in families {
        let page = format!("errors/{}/", family.id);
        begin(&mut file, Kind::Error, &page, family.id, family.label);
        for error in family.names {
            let ids: Vec<&str> = error
                .statuses
                .iter()
                .filter_map(|code| meant.get(code).copied())
                .collect();
            // Its meaning stands on the family's page: the notes would double the file.
            line(&mut file, error.name, "", &ids.join(" "), &[]);
        }
    }
    for list in NO_RESPONSE {
        begin(&mut file, Kind::NoResponse, "no-response/", list.id, list.label);
        for message in list.messages {
            line(
                &mut file,
                message.name,
                message.says,
                &message.proxy.join(" "),
                message.also,
            );
        }
    }
    file += ".\n";
    file.into_bytes()
}

/// Encodes every translation of the facts.
///
/// The file is UTF-8, a line each: `=` begins a language in which statuses are found and `?` one in which none is; such a
/// line has the id, the label, its own name, the words, the first and the last letter of its script, and the letters by
/// which it is recognized. Every other line has the ids of entries and phrases that mean them, with `~` before those that
/// are everyday words too. Tabs stand between.
///
/// # Panics
///
/// If a text of the facts has a mark of the format, or a language calls a phrase common that it does not have.
pub fn encode_translations() -> Vec<u8> {
    let mut file = translations::HEADER.to_owned();
    for language in LANGUAGES {
        let names = [language.id, language.label, language.own];
        begin_language(
            &mut file,
            translations::SERVED,
            names,
            language.words,
            language.script,
            language.letters,
        );
        for common in language.common {
            assert!(
                language.phrases().any(|(phrase, _)| phrase == *common),
                "{}: {common:?} is no phrase",
                language.id
            );
        }
        let mut lines: Vec<(String, Vec<String>)> = Vec::new();
        for (phrase, ids) in language.phrases() {
            assert!(
                !phrase.contains([translations::BETWEEN, translations::COMMON])
                    && !phrase.starts_with([translations::SERVED, translations::UNSERVED]),
                "{phrase:?} would read as another phrase or line"
            );
            let is_common = language.common.contains(&phrase);
            let mark = if is_common {
                String::from(translations::COMMON)
            } else {
                String::new()
            };
            let ids = ids.join(" ");
            match lines.last_mut() {
                Some((of_line, phrases)) if *of_line == ids => phrases.push(mark + phrase),
                _ => lines.push((ids, vec![mark + phrase])),
            }
        }
        for (ids, phrases) in lines {
            push(
                &mut file,
                &[&ids, &phrases.join(&String::from(translations::BETWEEN))],
            );
        }
    }
    for language in &UNSERVED {
        let names = [language.id, language.label, language.own];
        begin_language(
            &mut file,
            translations::UNSERVED,
            names,
            language.words,
            language.script,
            language.letters,
        );
    }
    file += ".\n";
    file.into_bytes()
}

fn begin_language(
    file: &mut String,
    mark: char,
    [id, label, own]: [&str; 3],
    words: &[&str],
    script: Option<(char, char)>,
    letters: &str,
) {
    let words = words.join(&String::from(translations::BETWEEN));
    let script: String = script
        .into_iter()
        .flat_map(|(first, last)| [first, last])
        .collect();
    // The program has no table of small and capital letters.
    let letters = format!("{letters}{}", letters.to_uppercase());
    push(
        file,
        &[&format!("{mark}{id}"), label, own, &words, &script, &letters],
    );
}

fn begin(file: &mut String, kind: Kind, page: &str, id: &str, label: &str) {
    push(file, &[&format!("={}", kind.id()), page, id, label]);
}

fn line(file: &mut String, name: &str, says: &str, entries: &str, also: &[&str]) {
    assert!(
        !name.starts_with(['=', '.']),
        "{name:?} would read as another line"
    );
    push(file, &[name, says, entries, &also.join("|")]);
}

fn push(file: &mut String, fields: &[&str]) {
    for field in fields {
        assert!(
            !field.contains(['\t', '\n']),
            "{field:?} would read as two fields"
        );
    }
    *file += &fields.join("\t");
    file.push('\n');
}

/// The first meaning of each number.
fn first_meanings() -> BTreeMap<u16, &'static str> {
    let mut meant = BTreeMap::new();
    for &Entry { code, id, .. } in &TABLE {
        meant.entry(code).or_insert(id);
    }
    meant
}
