//! The writing of the table, held to its limits.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use status_atlas::facts::{Entry, Kind, Origin, Standing, TABLE, Wire};
use status_atlas::search::lookup;

/// Words that say nothing.
const FILLER: [&str; 24] = [
    "simply",
    "just",
    "basically",
    "obviously",
    "please note",
    "in order to",
    "leverage",
    "utilize",
    "robust",
    "seamless",
    "various",
    "very",
    "actually",
    "essentially",
    "it is important",
    "it should be noted",
    "as well as",
    "of course",
    "needless",
    "quite",
    "clearly",
    "easily",
    "arguably",
    "note that",
];

/// Every sentence or paragraph of an entry that is shown, with its place for messages.
fn texts(entry: &'static Entry) -> Vec<(String, &'static str)> {
    let prose = entry.prose();
    let grounds = Some(prose.retry).filter(|grounds| !grounds.is_empty());
    let shown: [(&str, &[&'static str]); 8] = [
        ("summary", &[entry.summary]),
        ("meaning", prose.meaning),
        ("use_when", prose.use_when),
        ("avoid_when", prose.avoid_when),
        ("on_receipt", prose.on_receipt),
        ("causes", prose.causes),
        ("retry", grounds.as_slice()),
        ("caveat", prose.caveat.as_slice()),
    ];
    let mut texts = Vec::new();
    for (name, lines) in shown {
        texts.extend(lines.iter().map(|line| (format!("{}.{name}", entry.id), *line)));
    }
    texts.extend(
        prose
            .also_sent_by
            .iter()
            .map(|(who, note)| (format!("{}.also_sent_by.{who}", entry.id), *note)),
    );
    texts.extend(
        prose
            .related
            .iter()
            .map(|(id, difference)| (format!("{}.related.{id}", entry.id), *difference)),
    );
    texts
}

fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(". ") {
        sentences.push(text[from..=at].trim().to_lowercase());
        from = at + 2;
    }
    sentences.push(text[from..].trim().to_lowercase());
    sentences.retain(|sentence| sentence.len() > 12);
    sentences
}

#[test]
fn texts_keep_to_their_limits() {
    for entry in TABLE.iter() {
        assert!(
            (1..=140).contains(&entry.summary.len()),
            "{}: summary of {}",
            entry.id,
            entry.summary.len()
        );
        assert!(
            (1..=3).contains(&entry.prose().meaning.len()),
            "{}: one to three paragraphs",
            entry.id
        );
        for (place, text) in texts(entry) {
            assert!(text.len() <= 480, "{place}: {} characters", text.len());
            assert!(text.ends_with(['.', '?']), "{place}: no full stop: {text}");
            assert_eq!(text.trim(), text, "{place}: space around");
            assert_eq!(
                text.matches('`').count() % 2,
                0,
                "{place}: unpaired backtick: {text}"
            );
        }
    }
}

#[test]
fn texts_have_no_markup_and_no_filler() {
    for entry in TABLE.iter() {
        for (place, text) in texts(entry) {
            let spoken: String = text.split('`').step_by(2).collect();
            for mark in [
                "**", "__", "](", "<", "&amp;", "\u{2014}", "\u{2013}", "\u{201c}", "\u{2019}", "!",
            ] {
                assert!(!spoken.contains(mark), "{place}: {mark} in {text}");
            }
            let words: String = spoken
                .to_lowercase()
                .chars()
                .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
                .collect();
            let words = format!(" {} ", words.split_whitespace().collect::<Vec<_>>().join(" "));
            for filler in FILLER {
                assert!(
                    !words.contains(&format!(" {filler} ")),
                    "{place}: {filler:?} in {text}"
                );
            }
        }
    }
}

#[test]
fn no_sentence_stands_twice() {
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in TABLE.iter() {
        for (place, text) in texts(entry) {
            for sentence in sentences(text) {
                places.entry(sentence).or_default().insert(place.clone());
            }
        }
    }
    let twice: Vec<_> = places.iter().filter(|(_, places)| places.len() > 1).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn nothing_is_empty_that_the_kind_of_entry_needs() {
    for entry in TABLE.iter() {
        let id = entry.id;
        let is_error = entry.code >= 400 && entry.kind == Kind::Status;
        assert!(
            !entry.prose().on_receipt.is_empty(),
            "{id}: what to do on receipt"
        );
        assert!(!entry.prose().related.is_empty(), "{id}: neighbors");
        if is_error && entry.standing != Standing::Hoax {
            assert!(entry.prose().causes.len() >= 2, "{id}: causes");
        }
        if entry.origin == Origin::Iana {
            assert!(!entry.specs.is_empty(), "{id}: specifications");
            assert!(
                entry.code == 306 || entry.code == 418 || !entry.prose().use_when.is_empty(),
                "{id}: when to use it"
            );
            assert!(!entry.prose().avoid_when.is_empty(), "{id}: when to avoid it");
            assert!(!is_error || entry.retry.is_some(), "{id}: whether to retry");
        } else {
            assert!(!entry.prose().evidence.is_empty(), "{id}: evidence");
        }
        if is_error
            && entry.origin != Origin::Iana
            && entry.wire == Some(Wire::Sent)
            && entry.standing == Standing::Vendor
        {
            assert!(entry.retry.is_some(), "{id}: whether to retry");
        }
    }
}

#[test]
fn questions_are_lines_that_people_type_or_programs_print() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/training/questions");
    let mut ids: BTreeSet<String> = TABLE.iter().map(|entry| format!("{}.txt", entry.id)).collect();
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        let name = file.file_name().into_string().unwrap();
        if name == "README.md" {
            continue;
        }
        assert!(ids.remove(&name), "{name} is no entry's");
        let text = fs::read_to_string(file.path()).unwrap();
        let id = name.trim_end_matches(".txt");
        let keywords = lookup::by_id(id).unwrap().prose().keywords;
        assert_eq!(keywords.len(), 4, "{id}: four keywords");
        let mut seen = BTreeSet::new();
        for line in keywords.iter().copied().chain(text.lines()) {
            assert!(seen.insert(line), "{name}: twice: {line}");
            assert!(
                !line.is_empty() && line.len() <= 300 && !line.contains('\t') && line.trim() == line,
                "{name}: {line:?}"
            );
        }
        let lines: Vec<_> = text.lines().map(str::to_lowercase).collect();
        assert!(lines.is_sorted(), "{name}: in order");
    }
    assert!(ids.is_empty(), "no questions: {ids:?}");
}

#[test]
fn neighbors_are_other_entries() {
    for entry in TABLE.iter() {
        let mut seen = BTreeSet::new();
        for &(id, _) in entry.prose().related {
            assert!(lookup::by_id(id).is_some(), "{}: no entry {id}", entry.id);
            assert_ne!(id, entry.id);
            assert!(seen.insert(id), "{}: {id} twice", entry.id);
        }
    }
}

/// Codes that people confuse are explained from each side: every member of a set names another of it,
/// and the set hangs together.
#[test]
fn confused_codes_are_told_apart_from_each_side() {
    const SETS: [&[&str]; 14] = [
        &["301", "302", "303", "307", "308"],
        &["400", "422"],
        &["401", "403", "404"],
        &["404", "410"],
        &["409", "412", "428"],
        &[
            "408",
            "504",
            "524-cloudflare",
            "598-convention",
            "599-convention",
            "460-aws-alb",
        ],
        &["413", "431", "494-nginx"],
        &[
            "429",
            "430-shopify-security",
            "420-twitter",
            "503",
            "529-anthropic",
            "529-qualys",
        ],
        &["444-nginx", "499-nginx", "460-aws-alb", "000-aws-alb"],
        &["495-nginx", "496-nginx", "525-cloudflare", "526-cloudflare"],
        &[
            "500",
            "502",
            "503",
            "504",
            "520-cloudflare",
            "521-cloudflare",
            "522-cloudflare",
            "523-cloudflare",
        ],
        &["200", "201", "202", "204"],
        &["206", "416"],
        &["501", "405"],
    ];
    for set in SETS {
        let neighbors = |id: &str| -> Vec<&str> {
            let related = lookup::by_id(id)
                .unwrap_or_else(|| panic!("{id}"))
                .prose()
                .related;
            let is_related = |id: &&str| related.iter().any(|(other, _)| other == id);
            set.iter().copied().filter(is_related).collect()
        };
        for id in set {
            assert!(!neighbors(id).is_empty(), "{id} says nothing of {set:?}");
        }
        let mut reached = vec![set[0]];
        let mut at = 0;
        while at < reached.len() {
            for id in set {
                let linked = neighbors(reached[at]).contains(id) || neighbors(id).contains(&reached[at]);
                if linked && !reached.contains(id) {
                    reached.push(id);
                }
            }
            at += 1;
        }
        assert_eq!(reached.len(), set.len(), "{set:?} falls apart: {reached:?}");
    }
}

#[test]
fn doubts_are_said_in_words() {
    for entry in TABLE
        .iter()
        .filter(|entry| entry.confidence == status_atlas::facts::Confidence::Low)
    {
        let said: String = texts(entry)
            .into_iter()
            .map(|(_, text)| text.to_lowercase())
            .collect();
        let doubts = [
            "third-part",
            "third part",
            "unconfirmed",
            "not confirmed",
            "no sender",
            "no primary",
            "not seen",
            "no microsoft",
        ];
        assert!(
            doubts.iter().any(|doubt| said.contains(doubt)),
            "{}: nothing says that it is doubtful",
            entry.id
        );
    }
}

/// Beliefs that are common and wrong are named where they are looked up.
#[test]
fn wrong_beliefs_are_corrected() {
    let says = |id: &str, any: &[&str]| {
        let entry = lookup::by_id(id).unwrap();
        let said: String = texts(entry)
            .into_iter()
            .map(|(_, text)| text.to_lowercase() + " ")
            .collect();
        assert!(
            any.iter().any(|word| said.contains(word)),
            "{id} says none of {any:?}: {said}"
        );
    };
    says("402", &["reserved"]);
    says("509-cpanel", &["apache", "httpd"]);
    says(
        "218-apache-hoax",
        &["myth", "no apache", "does not exist", "never"],
    );
    says("420-spring", &["webdav"]);
    says("401", &["authenticat", "credentials"]);
}
