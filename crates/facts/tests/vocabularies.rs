//! The finer codes against the lists that they were collected in.

use std::collections::BTreeSet;

use status_atlas_facts::{Entry, FinerCode, Maker, TABLE, VOCABULARIES, Vocabulary};

/// A row of `finer.json`: the vocabulary, the code, and the statuses that it stands beside.
type Row = (String, String, Vec<i16>);

/// The vocabularies of `finer.json` that stand beside no status: `no_response.rs` tests those.
const WITHOUT_STATUS: [&str; 3] = [
    "chrome-net-error",
    "curl-exit-code",
    "client-library-pseudo-status",
];

fn entry(id: &str) -> &'static Entry {
    TABLE
        .iter()
        .find(|entry| entry.id == id)
        .unwrap_or_else(|| panic!("no entry {id}"))
}

fn vocabulary(id: &str) -> &'static Vocabulary {
    Vocabulary::from_id(id).unwrap_or_else(|| panic!("no vocabulary {id}"))
}

fn code(vocabulary: &'static Vocabulary, code: &str) -> &'static FinerCode {
    vocabulary
        .codes
        .iter()
        .find(|finer| finer.code == code)
        .unwrap_or_else(|| panic!("no {code} in {}", vocabulary.id))
}

/// The numbers of the entries that a code stands beside, the usual one first.
fn statuses(finer: &FinerCode) -> Vec<u16> {
    finer.entries.iter().map(|id| entry(id).code).collect()
}

#[test]
fn every_collected_code_is_there_with_its_statuses() {
    let rows: Vec<Row> =
        serde_json::from_str(include_str!("../../../tests/fixtures/facts/finer.json")).unwrap();
    let rows = rows
        .iter()
        .filter(|(id, ..)| !WITHOUT_STATUS.contains(&id.as_str()));
    let mut seen = 0;
    for (id, name, expected) in rows {
        let known: BTreeSet<u16> = statuses(code(vocabulary(id), name)).into_iter().collect();
        // 0 and -1 say that no status was sent; only a load balancer's 000 is an entry.
        let expected: BTreeSet<u16> = expected
            .iter()
            .filter(|&&status| status > 0 || name == "elb_status_code 000")
            .map(|&status| status.try_into().unwrap())
            .collect();
        assert_eq!(known, expected, "{id} {name}");
        seen += 1;
    }
    assert_eq!(seen, 661);
}

#[test]
fn there_are_at_least_700_codes() {
    let count: usize = VOCABULARIES.iter().map(|vocabulary| vocabulary.codes.len()).sum();
    println!("{count} finer codes in {} vocabularies", VOCABULARIES.len());
    assert!(count >= 700, "{count}");
}

#[test]
fn vocabularies_and_codes_are_unique() {
    let mut ids = BTreeSet::new();
    let mut labels = BTreeSet::new();
    for vocabulary in VOCABULARIES {
        assert!(ids.insert(vocabulary.id), "{} twice", vocabulary.id);
        assert!(labels.insert(vocabulary.label), "{} twice", vocabulary.label);
        let mut codes = BTreeSet::new();
        for finer in vocabulary.codes {
            assert!(
                codes.insert(finer.code),
                "{} twice in {}",
                finer.code,
                vocabulary.id
            );
        }
    }
}

#[test]
fn entries_exist_and_are_named_once() {
    for vocabulary in VOCABULARIES {
        for finer in vocabulary.codes {
            let distinct: BTreeSet<&str> = finer.entries.iter().map(|id| entry(id).id).collect();
            assert_eq!(
                distinct.len(),
                finer.entries.len(),
                "{} {}",
                vocabulary.id,
                finer.code
            );
        }
    }
}

#[test]
fn texts_are_short() {
    for vocabulary in VOCABULARIES {
        let about = vocabulary.about;
        assert!(
            about.len() <= 140 && about.ends_with('.'),
            "{}: {about}",
            vocabulary.id
        );
        for finer in vocabulary.codes {
            let FinerCode { code, phrase, .. } = finer;
            assert!(
                !code.is_empty() && code.trim() == *code,
                "{}: {code}",
                vocabulary.id
            );
            assert!(
                (3..=140).contains(&phrase.len()),
                "{} {code}: {phrase}",
                vocabulary.id
            );
        }
    }
}

#[test]
fn a_code_names_a_maker_only_where_it_differs() {
    for vocabulary in VOCABULARIES {
        for finer in vocabulary.codes {
            assert_ne!(
                finer.made_by,
                Some(vocabulary.made_by),
                "{} {}",
                vocabulary.id,
                finer.code
            );
        }
    }
    let states = vocabulary("haproxy-termination-state");
    assert_eq!(code(states, "SC").made_by, None);
    assert_eq!(states.made_by, Maker::Itself);
    assert_eq!(code(states, "CC").made_by, Some(Maker::Client));
}

#[test]
fn ids_sources_and_dates_are_well_formed() {
    let is_id = |id: &str| {
        id.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte))
    };
    for vocabulary in VOCABULARIES {
        assert!(
            is_id(vocabulary.id) && is_id(vocabulary.page),
            "{}",
            vocabulary.id
        );
        assert!(vocabulary.source.starts_with("https://"), "{}", vocabulary.id);
        let [year, month, day] = vocabulary
            .date
            .split('-')
            .map(|part| part.parse::<u16>().unwrap())
            .collect::<Vec<_>>()[..]
        else {
            panic!("{}: {}", vocabulary.id, vocabulary.date)
        };
        assert!(
            (2000..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day),
            "{}: {}",
            vocabulary.id,
            vocabulary.date
        );
        assert_eq!(vocabulary.date.len(), 10, "{}", vocabulary.id);
    }
}

#[test]
fn iis_has_the_labels_of_its_list() {
    let rows: Vec<(String, String, String)> =
        serde_json::from_str(include_str!("../../../tests/fixtures/facts/iis.json")).unwrap();
    let mut expected: Vec<(&str, &str)> = rows
        .iter()
        .map(|(code, label, _)| (code.as_str(), label.as_str()))
        .collect();
    let (iis, arr) = (vocabulary("iis"), vocabulary("iis-arr"));
    let mut known: Vec<(&str, &str)> = iis
        .codes
        .iter()
        .chain(arr.codes)
        .map(|finer| (finer.code, finer.phrase))
        .collect();
    assert_eq!(expected.len(), 111);
    expected.sort_unstable();
    known.sort_unstable();
    assert_eq!(known, expected);
    for finer in iis
        .codes
        .iter()
        .chain(arr.codes)
        .chain(vocabulary("aspnetcore-module").codes)
    {
        assert_eq!(finer.entries, [&finer.code[..3]], "{}", finer.code);
    }
}

#[test]
fn numbers_of_iis_have_one_meaning_per_module() {
    let meanings = |id: &str, code: &str| -> BTreeSet<&str> {
        entry(id)
            .finer_codes()
            .filter(|(_, finer)| finer.code == code)
            .map(|(vocabulary, _)| vocabulary.id)
            .collect()
    };
    for code in ["502.2", "502.3", "502.4"] {
        assert_eq!(meanings("502", code), ["iis", "iis-arr"].into(), "{code}");
    }
    assert_eq!(meanings("502", "502.5"), ["aspnetcore-module", "iis-arr"].into());
    assert_eq!(meanings("500", "500.0"), ["aspnetcore-module", "iis"].into());
    assert_eq!(meanings("500", "500.30"), ["aspnetcore-module"].into());
}

#[test]
fn cloudflare_numbers_lead_to_the_status_that_they_came_with() {
    let mut expected: Vec<(String, String, Vec<u16>)> =
        serde_json::from_str(include_str!("../../../tests/fixtures/facts/cloudflare.json")).unwrap();
    let mut known: Vec<(String, String, Vec<u16>)> = ["cloudflare", "cloudflare-workers"]
        .iter()
        .flat_map(|id| vocabulary(id).codes)
        .map(|finer| (finer.code.to_owned(), finer.phrase.to_owned(), statuses(finer)))
        .collect();
    assert_eq!(expected.len(), 42);
    expected.sort();
    known.sort();
    assert_eq!(known, expected);
    for (number, status) in [
        ("1015", "429"),
        ("1020", "403"),
        ("1001", "409"),
        ("1016", "530-cloudflare"),
    ] {
        assert_eq!(
            code(vocabulary("cloudflare"), number).entries,
            [status],
            "{number}"
        );
    }
    // The other statuses that carry such a number lead to the entry that explains it.
    for carrier in ["403", "409", "429"] {
        let related = entry(carrier).prose().related;
        assert!(related.iter().any(|(id, _)| *id == "530-cloudflare"), "{carrier}");
    }
}
