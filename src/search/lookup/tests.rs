use status_atlas_facts::{Entry, Origin, TABLE};

use super::{by_id, by_name, by_number};

#[test]
fn a_number_has_all_its_meanings_the_likeliest_first() {
    let meanings = |code| by_number(code).iter().map(|entry| entry.id).collect::<Vec<_>>();
    assert_eq!(meanings(404), ["404"]);
    assert_eq!(meanings(427), ["427-cryostat"]);
    assert_eq!(meanings(u16::MAX), [""; 0]);
    for (code, first) in [
        (103, "103"),
        (451, "451"),
        (499, "499-nginx"),
        (520, "520-cloudflare"),
        (530, "530-cloudflare"),
    ] {
        assert_eq!(meanings(code)[0], first);
    }
    for entry in TABLE.iter() {
        let all = by_number(entry.code);
        assert!(all.iter().all(|other| other.code == entry.code));
        assert_eq!(
            all.iter().filter(|other| other.id == entry.id).count(),
            1,
            "{}",
            entry.id
        );
        let is_registered = |entry: &Entry| entry.origin == Origin::Iana;
        assert!(
            !all[1..].iter().any(is_registered),
            "{}: the registry's comes first",
            entry.code
        );
    }
}

#[test]
fn every_entry_is_found_by_its_id_its_names_and_its_constants() {
    for entry in TABLE.iter() {
        assert_eq!(by_id(entry.id).unwrap().id, entry.id);
        let named = |name: &str| by_name(name).iter().any(|found| found.id == entry.id);
        entry
            .phrase
            .iter()
            .for_each(|name| assert!(named(name), "{}: {name}", entry.id));
        entry
            .other_names
            .iter()
            .for_each(|name| assert!(named(name), "{}: {name}", entry.id));
        entry
            .former_names
            .iter()
            .for_each(|name| assert!(named(name.phrase), "{}: {}", entry.id, name.phrase));
        for (library, names) in entry.constants() {
            for name in names {
                assert!(named(&name), "{}: {name} of {}", entry.id, library.label);
            }
        }
    }
}

#[test]
fn odd_names_find_nothing_and_break_nothing() {
    for name in [
        "",
        " ",
        "404",
        "http",
        "status",
        "\u{1F980}",
        "\0",
        "HTTP_",
        "a".repeat(10_000).as_str(),
    ] {
        assert!(by_name(name).is_empty(), "{name:?}");
    }
}

#[test]
fn a_text_of_decorations_is_tried_in_one_order() {
    assert!(by_name(&"error".repeat(40)).is_empty());
    assert_eq!(
        by_name(&["error".repeat(30), "Not Found".to_owned(), "error".repeat(30)].concat())[0].id,
        "404"
    );
}
