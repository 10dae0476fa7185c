//! Meanings outside the registry: the table against the facts that it was made from, and how meanings lead to each other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use status_atlas_facts::{Class, Confidence, Entry, Kind, Named, Origin, Standing, TABLE, Wire};

/// The rows that were found after the first table, in the files that hold them.
const FILES: &[&str] = &[
    include_str!("../../../tests/fixtures/facts/vendor_more_a.json"),
    include_str!("../../../tests/fixtures/facts/vendor_more_b.json"),
    include_str!("../../../tests/fixtures/facts/vendor_more_found.json"),
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

/// Checks if `entry` names `other` as related.
fn names(entry: &Entry, other: &Entry) -> bool {
    let mut related = entry.prose().related.iter();
    related.any(|(id, _)| *id == other.id)
}

/// The host of an address.
fn host(url: &str) -> &str {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '#', '?']).next());
    host.unwrap_or_else(|| panic!("{url} is no address"))
}

#[test]
fn every_row_stands_in_the_table_as_it_was_found() {
    const FIELDS: [&str; 8] = [
        "id",
        "code",
        "name",
        "origin",
        "wire",
        "confidence",
        "kind",
        "url",
    ];
    let mut seen = BTreeSet::new();
    for row in rows() {
        let id = text(&row, "id");
        assert!(seen.insert(id.to_owned()), "{id} twice");
        let unknown: Vec<_> = row.as_object().expect("a row").keys().collect();
        assert!(
            unknown.iter().all(|field| FIELDS.contains(&field.as_str())),
            "{id}: {unknown:?}"
        );
        let entry = by_id(id);
        assert_eq!(Some(u64::from(entry.code)), row["code"].as_u64(), "{id}");
        assert_eq!(entry.origin.id(), text(&row, "origin"), "{id}");
        assert_ne!(entry.origin, Origin::Iana, "{id}");
        assert_eq!(entry.wire.map(Wire::id), row["wire"].as_str(), "{id}");
        assert_eq!(
            entry.kind.id(),
            row["kind"].as_str().unwrap_or(Kind::Status.id()),
            "{id}"
        );
        assert_eq!(entry.confidence.id(), text(&row, "confidence"), "{id}");
        assert_ne!(entry.confidence, Confidence::Low, "{id} is no more than a caveat");
        assert!(
            matches!(
                entry.standing,
                Standing::Vendor | Standing::Draft | Standing::Retired
            ),
            "{id}"
        );
        // A number that a client made up has no name; its row has what is printed in the name's stead.
        let name = row["name"].as_str();
        let is_printed_so = entry.kind == Kind::Client
            && name.is_some_and(|name| name == entry.number() || entry.other_names.contains(&name));
        assert!(
            entry.phrase == name || is_printed_so,
            "{id}: {:?}, {name:?}",
            entry.phrase
        );
    }
}

#[test]
fn every_row_names_its_evidence_and_leads_to_its_source() {
    for row in rows() {
        let id = text(&row, "id");
        let prose = by_id(id).prose();
        assert!(!prose.evidence.is_empty(), "{id} has no evidence");
        let addresses = row["url"].as_array().expect("addresses");
        let found: Vec<&str> = addresses
            .iter()
            .map(|url| host(url.as_str().expect("an address")))
            .collect();
        let linked: BTreeSet<&str> = prose.links.iter().map(|(_, url)| host(url)).collect();
        let is_named = |host: &str| {
            let mut evidence = prose.evidence.iter();
            evidence.any(|(source, shows)| source.contains(host) || shows.contains(host))
        };
        assert!(
            found.is_empty() || found.iter().any(|host| linked.contains(host) || is_named(host)),
            "{id} leads nowhere to {found:?}"
        );
    }
}

/// No meaning outside the registry stands in the table without a row in a file of facts.
#[test]
fn every_meaning_outside_the_registry_has_a_row() {
    let older: Vec<Value> =
        serde_json::from_str(include_str!("../../../tests/fixtures/facts/vendor.json")).expect("rows");
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

/// A reader of one of several meanings of a number sees that there are others.
#[test]
fn a_shared_number_leads_to_its_other_meanings() {
    let mut meanings: BTreeMap<u16, Vec<&Entry>> = BTreeMap::new();
    for entry in TABLE.iter().filter(|entry| entry.kind != Kind::Warning) {
        meanings.entry(entry.code).or_default().push(entry);
    }
    for (code, entries) in meanings.iter().filter(|(_, entries)| entries.len() > 1) {
        for entry in entries.iter().filter(|entry| entry.origin != Origin::Iana) {
            let mut others = entries.iter().filter(|other| other.id != entry.id);
            assert!(
                others.any(|other| names(entry, other)),
                "{} says nothing of the other meanings of {code}",
                entry.id
            );
        }
    }
}

/// A reader comes from either side: who names another meaning of the number, or another vendor's, is named by it.
#[test]
fn neighbors_name_each_other() {
    let is_outside = |entry: &Entry| entry.origin != Origin::Iana;
    let mut silent = Vec::new();
    for entry in TABLE.iter() {
        for (id, _) in entry.prose().related {
            let other = by_id(id);
            let holds = other.code == entry.code || is_outside(entry) && is_outside(other);
            if holds && !names(other, entry) {
                silent.push(format!("{id} does not name {}", entry.id));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn a_number_that_a_client_made_up_is_no_response() {
    let made_up: Vec<&Entry> = TABLE.iter().filter(|entry| entry.kind == Kind::Client).collect();
    let ids: BTreeSet<&str> = made_up.iter().map(|entry| entry.id).collect();
    for id in [
        "000-fetch",
        "000-curl",
        "500-lwp",
        "595-anyevent-http",
        "599-http-tiny",
        "599-tornado",
        "1223-ie",
    ] {
        assert!(ids.contains(id), "{id}");
    }
    // AWS's load balancer writes it into its log; no client does.
    assert!(!ids.contains("000-aws-alb"));
    for entry in made_up {
        assert_ne!(entry.wire, Some(Wire::Sent), "{}", entry.id);
        assert_eq!(entry.content, None, "{}", entry.id);
        assert_eq!(entry.grpc(), None, "{}", entry.id);
    }
}

#[test]
fn a_number_of_more_than_three_digits_is_a_clients() {
    let long: Vec<&Entry> = TABLE.iter().filter(|entry| entry.code > 999).collect();
    assert!(long.len() >= 7);
    for entry in &long {
        assert_eq!(entry.kind, Kind::Client, "{}", entry.id);
        assert_eq!(entry.class(), None, "{}", entry.id);
        assert!(entry.id.starts_with(&(entry.number() + "-")), "{}", entry.id);
    }
    assert_eq!(by_id("1223-ie").number(), "1223");
    assert_eq!(by_id("12002-winhttp").number(), "12002");
    assert_eq!(Class::of(by_id("12002-winhttp").code), None);
}
