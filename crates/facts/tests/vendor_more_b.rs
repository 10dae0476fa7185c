//! Meanings found after the first table, from HubSpot on, and those that clients made up: every row stands in the table
//! as it was found.

use std::collections::BTreeSet;

use serde_json::Value;
use status_atlas_facts::{Class, Confidence, Entry, Kind, Named, Origin, PROSE, Standing, TABLE, Wire};

fn rows() -> Vec<Value> {
    serde_json::from_str(include_str!("../../../tests/fixtures/facts/vendor_more_b.json")).expect("rows")
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap_or_else(|| panic!("{key} of {row}"))
}

fn entry(id: &str) -> &'static Entry {
    TABLE
        .iter()
        .find(|entry| entry.id == id)
        .unwrap_or_else(|| panic!("no entry {id}"))
}

/// The host of an address.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").unwrap_or_else(|| panic!("{url}")).1;
    rest.split(['/', '#', '?']).next().expect("a host")
}

#[test]
fn every_row_stands_in_the_table_as_it_was_found() {
    for row in rows() {
        let entry = entry(text(&row, "id"));
        let id = entry.id;
        assert_eq!(
            u64::from(entry.code),
            row["code"].as_u64().expect("a code"),
            "{id}"
        );
        assert_eq!(entry.wire, Wire::from_id(text(&row, "wire")), "{id}");
        assert_eq!(
            Some(entry.confidence),
            Confidence::from_id(text(&row, "confidence")),
            "{id}"
        );
        assert_ne!(entry.confidence, Confidence::Low, "{id}");
        assert_ne!(entry.origin, Origin::Iana, "{id}");
        // Where no server gives a name, the row has what is printed in its stead.
        let name = row["name"].as_str();
        let is_printed_so = entry.kind == Kind::Client
            && name.is_some_and(|name| name == entry.number() || entry.other_names.contains(&name));
        assert!(
            entry.phrase == name || is_printed_so,
            "{id}: {:?}, {name:?}",
            entry.phrase
        );
        assert!(
            matches!(
                entry.standing,
                Standing::Vendor | Standing::Draft | Standing::Retired
            ),
            "{id}"
        );
    }
}

#[test]
fn every_row_has_evidence_and_leads_to_its_source() {
    for row in rows() {
        let entry = entry(text(&row, "id"));
        let prose = entry.prose();
        assert!(!prose.evidence.is_empty(), "{}", entry.id);
        let hosts: BTreeSet<&str> = prose.links.iter().map(|(_, url)| host(url)).collect();
        let found: Vec<&str> = row["url"]
            .as_array()
            .expect("addresses")
            .iter()
            .map(|url| host(url.as_str().expect("an address")))
            .collect();
        assert!(
            found.is_empty() || found.iter().any(|host| hosts.contains(host)),
            "{}: {found:?}, {hosts:?}",
            entry.id
        );
    }
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
    assert_eq!(entry("1223-ie").number(), "1223");
    assert_eq!(entry("12002-winhttp").number(), "12002");
    assert_eq!(Class::of(entry("12002-winhttp").code), None);
}

/// Where a number has other senders, an entry leads to at least one of them.
#[test]
fn a_shared_number_leads_to_its_other_senders() {
    for row in rows() {
        let entry = entry(text(&row, "id"));
        let shares = |other: &&Entry| other.code == entry.code && other.id != entry.id;
        let others: Vec<&Entry> = TABLE.iter().filter(shares).collect();
        if others.is_empty() {
            continue;
        }
        let related = entry.prose().related;
        assert!(
            others
                .iter()
                .any(|other| related.iter().any(|(id, _)| *id == other.id)),
            "{} names none of {:?}",
            entry.id,
            others.iter().map(|other| other.id).collect::<Vec<_>>()
        );
    }
}

#[test]
fn neighbors_among_the_rows_name_each_other() {
    let ids: BTreeSet<String> = rows().iter().map(|row| text(row, "id").to_owned()).collect();
    for (entry, prose) in TABLE
        .iter()
        .zip(&PROSE)
        .filter(|(entry, _)| ids.contains(entry.id))
    {
        for (id, _) in prose.related.iter().filter(|(id, _)| ids.contains(*id)) {
            let back = self::entry(id).prose().related;
            assert!(
                back.iter().any(|(other, _)| *other == entry.id),
                "{} names {id}, and not the reverse",
                entry.id
            );
        }
    }
}
