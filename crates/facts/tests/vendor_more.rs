//! Meanings that vendors gave: the table against the facts that it was made from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use status_atlas_facts::{Confidence, Entry, Kind, Named, Origin, TABLE, Wire};

/// The rows, in the files that hold them.
const FILES: &[&str] = &[
    include_str!("../../../tests/fixtures/facts/vendor_more_a.json"),
    include_str!("../../../tests/fixtures/facts/vendor_more_found.json"),
    include_str!("../../../tests/fixtures/facts/vendor_more_b.json"),
];

fn rows() -> Vec<Value> {
    FILES
        .iter()
        .flat_map(|file| serde_json::from_str::<Vec<Value>>(file).expect("a file is an array of rows"))
        .collect()
}

fn text<'a>(row: &'a Value, field: &str) -> &'a str {
    row[field]
        .as_str()
        .unwrap_or_else(|| panic!("{row} has no {field}"))
}

fn by_id(id: &str) -> &'static Entry {
    TABLE
        .iter()
        .find(|entry| entry.id == id)
        .unwrap_or_else(|| panic!("no entry {id}"))
}

#[test]
fn every_row_stands_in_the_table_as_it_was_found() {
    let mut seen = BTreeSet::new();
    for row in rows() {
        let id = text(&row, "id");
        assert!(seen.insert(id.to_owned()), "{id} twice");
        let entry = by_id(id);
        assert_eq!(u64::from(entry.code), row["code"].as_u64().unwrap(), "{id}");
        assert_eq!(entry.phrase, row["name"].as_str(), "{id}");
        assert_eq!(Some(entry.origin), Origin::from_id(text(&row, "origin")), "{id}");
        assert_eq!(entry.wire.map(Wire::id), row["wire"].as_str(), "{id}");
        assert_eq!(entry.confidence.id(), text(&row, "confidence"), "{id}");
        assert_ne!(entry.confidence, Confidence::Low, "{id} is no more than a caveat");
    }
}

#[test]
fn every_row_names_its_evidence_and_leads_to_its_source() {
    for row in rows() {
        let id = text(&row, "id");
        let prose = by_id(id).prose();
        assert!(!prose.evidence.is_empty(), "{id} has no evidence");
        let host = text(&row, "url")
            .strip_prefix("https://")
            .and_then(|rest| rest.split('/').next())
            .unwrap_or_else(|| panic!("{id} has no address"));
        let names_host = |text: &str| text.contains(host);
        assert!(
            prose.links.iter().any(|(_, address)| names_host(address))
                || prose
                    .evidence
                    .iter()
                    .any(|(source, shows)| names_host(source) || names_host(shows)),
            "{id} leads nowhere to {host}"
        );
    }
}

/// No meaning outside the registry stands in the table without a row in a file of facts.
#[test]
fn every_meaning_outside_the_registry_has_a_row() {
    let older: Vec<Value> =
        serde_json::from_str(include_str!("../../../tests/fixtures/facts/vendor.json")).unwrap();
    let found = rows();
    // Fastly's is a range of numbers in logs.
    let ids: BTreeSet<&str> = older
        .iter()
        .chain(&found)
        .map(|row| text(row, "id"))
        .filter(|id| *id != "6xx-fastly")
        .collect();
    let known: BTreeSet<&str> = TABLE
        .iter()
        .filter(|entry| entry.origin != Origin::Iana)
        .map(|entry| entry.id)
        .collect();
    assert_eq!(known, ids);
}

/// Who looks up one of several meanings of a number sees that there are others.
#[test]
fn meanings_of_one_number_name_each_other() {
    let rows = rows();
    let found: BTreeSet<&str> = rows.iter().map(|row| text(row, "id")).collect();
    let mut meanings: BTreeMap<u16, Vec<&Entry>> = BTreeMap::new();
    for entry in TABLE.iter().filter(|entry| entry.kind == Kind::Status) {
        meanings.entry(entry.code).or_default().push(entry);
    }
    let names = |entry: &Entry, other: &Entry| {
        let mut related = entry.prose().related.iter();
        related.any(|(id, _)| *id == other.id)
    };
    for (code, entries) in meanings.iter().filter(|(_, entries)| entries.len() > 1) {
        for entry in entries {
            let mut others = entries.iter().filter(|other| other.id != entry.id);
            let is_tied = match found.contains(entry.id) {
                true => others.any(|other| names(entry, other)),
                // An entry of the older facts may be named from the other side only.
                false => others.any(|other| names(entry, other) || names(other, entry)),
            };
            assert!(
                is_tied,
                "{} says nothing of the other meanings of {code}",
                entry.id
            );
        }
    }
}
