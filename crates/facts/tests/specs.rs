//! The specifications: what each says of the others agrees, and each has its sentences.

use std::collections::BTreeSet;

use status_atlas_facts::{REGISTRY, REGISTRY_DATE, Spec};

/// The ids in one of the lists of a specification.
fn ids(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(' ').filter(|id| !id.is_empty())
}

#[test]
fn each_has_one_or_two_sentences_of_its_own() {
    let mut seen = BTreeSet::new();
    for &spec in Spec::ALL {
        let about = spec.about();
        assert!(
            (20..=180).contains(&about.len()),
            "{}: {} bytes",
            spec.id(),
            about.len()
        );
        assert!(about.ends_with('.'), "{}", spec.id());
        let sentences = 1 + about.matches(". ").count();
        assert!(sentences <= 2, "{}: {sentences} sentences", spec.id());
        assert!(seen.insert(about), "{}", spec.id());
    }
}

#[test]
fn what_one_obsoletes_says_so_and_is_not_current() {
    for &spec in Spec::ALL {
        let info = spec.info();
        assert!(
            !ids(info.obsoletes).any(|id| ids(info.updates).any(|other| other == id)),
            "{}",
            info.id
        );
        for old in ids(info.obsoletes).filter_map(Spec::from_id) {
            assert!(
                ids(old.info().obsoleted_by).any(|id| id == info.id),
                "{} by {}",
                old.id(),
                info.id
            );
        }
        for new in ids(info.obsoleted_by).filter_map(Spec::from_id) {
            assert!(
                ids(new.info().obsoletes).any(|id| id == info.id),
                "{} by {}",
                info.id,
                new.id()
            );
        }
        if info.id.starts_with("rfc") {
            assert_eq!(info.current, info.obsoleted_by.is_empty(), "{}", info.id);
        }
    }
}

#[test]
fn the_registry_has_its_date_address_and_sentence() {
    assert_eq!(REGISTRY.date, REGISTRY_DATE);
    assert!(REGISTRY.url.starts_with("https://www.iana.org/"));
    assert!(REGISTRY.title.ends_with("Registry") && REGISTRY.about.ends_with('.'));
}
