use std::collections::BTreeMap;

use status_atlas_facts::errors::FAMILIES;
use status_atlas_facts::no_response::NO_RESPONSE;
use status_atlas_facts::{Entry, TABLE, VOCABULARIES};

use crate::{HEADER, Kind};

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
            // What it means stands on the family's page: the notes would double the file.
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
