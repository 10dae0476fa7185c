//! The table against the claims that were once wrong in it; `tests/fixtures/README.md` says where they come from.

use serde_json::Value;
use status_atlas_facts::{Cite, Confidence, Entry, Named, Spec, TABLE, Verdict, Wire};

fn rows() -> Vec<Value> {
    let json = include_str!("../../../tests/fixtures/facts/corrections.json");
    serde_json::from_str(json).expect("a list of claims")
}

fn entry(row: &Value) -> Option<&'static Entry> {
    let id = row["entry"].as_str()?;
    let found = TABLE.iter().find(|entry| entry.id == id);
    Some(found.unwrap_or_else(|| panic!("no entry {id}")))
}

fn strings<'a>(row: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    row[key]
        .as_array()
        .into_iter()
        .flatten()
        .map(|text| text.as_str().expect("a string"))
}

/// A fixture's `["rfc9110", "15.5.4"]`.
fn cite(value: &Value) -> Option<Cite> {
    let parts = value.as_array()?;
    let spec = Spec::from_id(parts[0].as_str()?).expect("a specification");
    Some(Cite::new(spec, parts[1].as_str()?))
}

/// All texts of an entry, joined.
fn said(entry: &Entry) -> String {
    let prose = entry.prose();
    let mut said: Vec<&str> = vec![entry.summary, prose.retry];
    for texts in [
        prose.meaning,
        prose.use_when,
        prose.avoid_when,
        prose.on_receipt,
        prose.causes,
    ] {
        said.extend(texts);
    }
    said.extend(prose.also_sent_by.iter().map(|(_who, note)| *note));
    said.extend(prose.related.iter().map(|(_id, difference)| *difference));
    said.extend(prose.caveat);
    said.join("\n")
}

#[test]
fn every_claim_that_was_wrong_is_mended() {
    for row in rows() {
        let claim = row["claim"].as_str().expect("a claim");
        let Some(entry) = entry(&row) else {
            let spec = Spec::from_id(row["spec"].as_str().expect("an entry or a specification"));
            let info = spec.expect("a specification").info();
            assert_eq!(Some(info.obsoletes), row["obsoletes"].as_str(), "{claim}");
            assert_eq!(Some(info.updates), row["updates"].as_str(), "{claim}");
            continue;
        };
        let prose = entry.prose();
        if let Some(verdict) = row["verdict"].as_str() {
            let retry = entry.retry.expect(claim);
            assert_eq!(Some(retry.verdict), Verdict::from_id(verdict), "{claim}");
            assert_eq!(retry.cite, cite(&row["cite"]), "{claim}");
        }
        if let Some(wire) = row["wire"].as_str() {
            assert_eq!(entry.wire, Wire::from_id(wire), "{claim}");
        }
        if let Some(confidence) = row["confidence"].as_str() {
            assert_eq!(Some(entry.confidence), Confidence::from_id(confidence), "{claim}");
        }
        if let Some(phrase) = row.get("phrase") {
            assert_eq!(entry.phrase, phrase.as_str(), "{claim}");
        }
        if let Some(grpc) = row.get("grpc") {
            assert!(grpc.is_null() && entry.grpc().is_none(), "{claim}");
        }
        for header in row["headers"].as_array().into_iter().flatten() {
            let name = header["field"].as_str().expect("a field");
            let mut uses = entry.headers.iter().filter(|used| used.field.name() == name);
            let used = uses.next().unwrap_or_else(|| panic!("{claim}: no {name}"));
            assert_eq!(Some(used.level.id()), header["level"].as_str(), "{claim}: {name}");
            assert_eq!(
                Some(used.condition.is_some()),
                header["conditional"].as_bool(),
                "{claim}: {name}"
            );
            assert_eq!(Some(used.cite), cite(&header["cite"]), "{claim}: {name}");
        }
        let text = said(entry);
        for phrase in strings(&row, "says") {
            assert!(text.contains(phrase), "{claim}: {} lacks {phrase:?}", entry.id);
        }
        for phrase in strings(&row, "silent") {
            assert!(!text.contains(phrase), "{claim}: {} has {phrase:?}", entry.id);
        }
        for id in strings(&row, "related") {
            assert!(
                prose.related.iter().any(|(other, _difference)| *other == id),
                "{claim}: {} does not name {id}",
                entry.id
            );
        }
        for who in strings(&row, "senders") {
            assert!(
                prose.also_sent_by.iter().any(|(sender, _note)| *sender == who),
                "{claim}: {} is not sent by {who}",
                entry.id
            );
        }
        if row["senders"].as_array().is_some_and(Vec::is_empty) {
            assert!(prose.also_sent_by.is_empty(), "{claim}");
        }
        for part in strings(&row, "linked") {
            assert!(
                prose.links.iter().any(|(_label, url)| url.contains(part)),
                "{claim}: no link to {part}"
            );
        }
        for part in strings(&row, "unlinked") {
            assert!(
                !prose.links.iter().any(|(_label, url)| url.contains(part)),
                "{claim}: a link to {part}"
            );
        }
        for part in strings(&row, "evidence") {
            assert!(
                prose
                    .evidence
                    .iter()
                    .any(|(source, _shows)| source.contains(part)),
                "{claim}: no evidence of {part}"
            );
        }
    }
}

/// A claim that checks nothing would hold for ever.
#[test]
fn every_claim_checks_something() {
    const CHECKS: [&str; 14] = [
        "obsoletes",
        "verdict",
        "wire",
        "confidence",
        "phrase",
        "grpc",
        "headers",
        "says",
        "silent",
        "related",
        "senders",
        "linked",
        "unlinked",
        "evidence",
    ];
    for row in rows() {
        let row = row.as_object().expect("a claim");
        let unknown: Vec<_> = row
            .keys()
            .filter(|key| !["claim", "entry", "spec", "updates", "cite"].contains(&key.as_str()))
            .filter(|key| !CHECKS.contains(&key.as_str()))
            .collect();
        assert!(unknown.is_empty(), "{unknown:?}");
        assert!(
            CHECKS.iter().any(|check| row.contains_key(*check)),
            "{:?} checks nothing",
            row["claim"]
        );
    }
}

#[test]
fn a_verdict_that_rests_on_custom_cites_nothing() {
    for entry in TABLE.iter() {
        if let Some(retry) = entry.retry {
            let rests_on_custom = retry.verdict == Verdict::IdempotentOnly;
            assert!(!(rests_on_custom && retry.cite.is_some()), "{}", entry.id);
            assert!(!entry.prose().retry.is_empty(), "{} has no grounds", entry.id);
        }
    }
}
