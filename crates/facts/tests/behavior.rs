//! The behavior of browsers, crawlers and caches: complete, and each row with its source.

use std::collections::{BTreeMap, BTreeSet};

use status_atlas_facts::{Actor, BEHAVIORS, Caching, Content, Kind, Origin, TABLE, Wire};

/// The longest sentence that fits on two lines of a phone.
const SENTENCE: usize = 160;

#[test]
fn every_row_is_about_entries_of_the_table() {
    let ids: BTreeSet<&str> = TABLE.iter().map(|entry| entry.id).collect();
    for behavior in BEHAVIORS {
        assert!(!behavior.entries.is_empty(), "{}", behavior.does);
        let mut seen = BTreeSet::new();
        for id in behavior.entries {
            assert!(ids.contains(id), "{id}: {}", behavior.does);
            assert!(seen.insert(id), "{id} twice: {}", behavior.does);
        }
    }
}

#[test]
fn every_registered_code_has_what_browsers_and_caches_do() {
    for entry in TABLE.iter().filter(|entry| entry.origin == Origin::Iana) {
        for actor in [Actor::Browser, Actor::Cache] {
            let rows = entry.behavior().filter(|behavior| behavior.who == actor);
            assert!(rows.count() > 0, "{} {actor:?}", entry.id);
        }
    }
}

#[test]
fn only_what_a_client_meets_has_rows() {
    // A browser shows these three in a way of its own, though the number is in a log only.
    let in_logs = ["444-nginx", "499-nginx"];
    let sent_as_400 = ["494-nginx", "495-nginx", "496-nginx", "497-nginx"];
    for entry in TABLE
        .iter()
        .filter(|entry| entry.origin != Origin::Iana && entry.behavior().count() > 0)
    {
        let exception = in_logs.contains(&entry.id) || sent_as_400.contains(&entry.id);
        assert_eq!(entry.kind, Kind::Status, "{}", entry.id);
        assert!(
            exception || !matches!(entry.wire, Some(Wire::Internal | Wire::Never)),
            "{}",
            entry.id
        );
    }
}

#[test]
fn sentences_are_short_end_with_a_stop_and_stand_once() {
    let mut seen = BTreeSet::new();
    for behavior in BEHAVIORS {
        let does = behavior.does;
        assert!(does.len() <= SENTENCE, "{} bytes: {does}", does.len());
        assert!(does.ends_with('.') && does.matches(". ").count() == 0, "{does}");
        assert!(does.matches('`').count() % 2 == 0, "{does}");
        assert!(seen.insert(does), "twice: {does}");
    }
}

#[test]
fn sources_are_addresses() {
    for behavior in BEHAVIORS {
        let source = behavior.source;
        assert!(
            source.starts_with("https://") && !source.contains(' '),
            "{source}"
        );
    }
}

#[test]
fn rows_stand_by_actor() {
    assert!(BEHAVIORS.is_sorted_by_key(|behavior| behavior.who));
}

/// Two rows on the default of one product would contradict each other if they named one code.
#[test]
fn a_product_says_one_thing_of_a_code() {
    for product in [
        "Cloudflare ",
        "Fastly ",
        "Akamai ",
        "Google's Cloud CDN ",
        "Varnish ",
        "Squid ",
    ] {
        let mut rows: BTreeMap<&str, &str> = BTreeMap::new();
        for behavior in BEHAVIORS
            .iter()
            .filter(|behavior| behavior.does.starts_with(product))
        {
            for id in behavior.entries {
                let other = rows.insert(id, behavior.does);
                assert_eq!(other, None, "{id}: {}", behavior.does);
            }
        }
        assert!(!rows.is_empty(), "{product}");
    }
}

/// RFC 9110 section 15.1 and RFC 7725 name the codes that a cache may keep by its own estimate.
#[test]
fn the_general_rule_of_caches_is_that_of_the_entry() {
    for entry in TABLE.iter().filter(|entry| entry.origin == Origin::Iana) {
        let says = |start: &str| entry.behavior().any(|behavior| behavior.does.starts_with(start));
        let rule = (
            says("Caches may reuse it for a time that they estimate"),
            says("Caches reuse it only for a lifetime"),
            says("Caches must not store it") || says("Caches never store it"),
        );
        let expected = match entry.caching {
            _ if entry.content == Some(Content::DoesNotEndHere) => (false, false, true),
            Caching::Heuristic => (true, false, false),
            Caching::Forbidden => (false, false, true),
            Caching::Explicit if entry.id == "304" => (false, false, false),
            Caching::Explicit => (false, true, false),
        };
        assert_eq!(rule, expected, "{}", entry.id);
    }
}
