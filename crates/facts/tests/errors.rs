//! Names of errors: the table against the rows that it was made from.

use std::collections::BTreeSet;

use status_atlas_facts::TABLE;
use status_atlas_facts::errors::{ErrorName, FAMILIES, Family, beside};

type Row = (String, String, Vec<u16>, String);

/// Rows that are parts of sentences, or of no product.
const NO_NAMES: [(&str, &str); 6] = [
    ("application", "CSRF_FAIL"),
    ("auth0", "403 where the RFC says 400"),
    ("postgrest", "often row level security"),
    ("spring-security", "in the URL"),
    (
        "huggingface",
        "401 without login so that private names stay hidden",
    ),
    ("huggingface", "accept the terms and send a token"),
];

fn rows() -> Vec<Row> {
    let rows = include_str!("../../../tests/fixtures/facts/error_names.json");
    serde_json::from_str(rows).expect("rows of four fields")
}

fn find(family: &str, name: &str) -> Option<&'static ErrorName> {
    let mut names = Family::from_id(family)?.names.iter();
    names.find(|error| error.name == name)
}

#[test]
fn every_row_is_there_with_its_statuses() {
    for (family, name, statuses, _) in rows() {
        // A vocabulary, since it is a field's.
        if family == "proxy-status" || NO_NAMES.contains(&(&*family, &*name)) {
            continue;
        }
        let error = find(&family, &name).unwrap_or_else(|| panic!("{family} has no {name}"));
        let statuses = match (&*family, &*name) {
            ("minio", "ClientDisconnected") => vec![499],
            _ => statuses,
        };
        assert_eq!(error.statuses, statuses, "{family}: {name}");
    }
    for (family, name) in NO_NAMES {
        assert!(find(family, name).is_none(), "{family}: {name}");
    }
}

#[test]
fn a_family_has_no_name_that_nobody_found() {
    let rows: BTreeSet<(String, String)> = rows()
        .into_iter()
        .map(|(family, name, ..)| (family, name))
        .collect();
    for family in FAMILIES {
        for error in family.names {
            assert!(
                rows.contains(&(family.id.to_owned(), error.name.to_owned())),
                "{}: {}",
                family.id,
                error.name
            );
        }
    }
}

#[test]
fn families_and_names_are_in_order_and_stand_once() {
    assert!(FAMILIES.is_sorted_by(|one, other| one.id < other.id));
    for family in FAMILIES {
        let key = |error: &ErrorName| (error.name.to_lowercase(), error.name);
        assert!(
            family.names.is_sorted_by(|one, other| key(one) < key(other)),
            "{}",
            family.id
        );
        assert!(
            !family.sources.is_empty() && !family.about.is_empty(),
            "{}",
            family.id
        );
    }
}

#[test]
fn a_status_that_varies_has_a_reason() {
    for family in FAMILIES {
        for error in family.names {
            let varies = error.statuses.len() != 1;
            assert!(!varies || !error.note.is_empty(), "{}: {}", family.id, error.name);
            assert!(error.note.len() <= 110, "{}: {}", family.id, error.name);
        }
    }
}

#[test]
fn a_number_that_errors_come_with_has_a_meaning() {
    for error in FAMILIES.iter().flat_map(|family| family.names) {
        for status in error.statuses {
            assert!(
                TABLE.iter().any(|entry| entry.code == *status),
                "{}: {status}",
                error.name
            );
        }
    }
}

#[test]
fn errors_are_listed_with_the_first_meaning_of_their_number() {
    let gone = TABLE.iter().find(|entry| entry.id == "404").unwrap();
    assert!(
        gone.errors()
            .any(|(family, error)| (family.id, error.name) == ("s3", "NoSuchBucket"))
    );
    assert_eq!(
        gone.errors().count(),
        beside(404).map(|(_, names)| names.len()).sum::<usize>()
    );
    let esri = TABLE.iter().find(|entry| entry.id == "499-esri").unwrap();
    assert_eq!(esri.errors().count(), 0);
}
