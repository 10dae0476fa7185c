//! Pastes that were cut, merged and changed: nothing panics, and nothing is certain without the part that decides.

use std::collections::BTreeSet;

use serde_json::Value;
use status_atlas_facts::Emitter;
use status_atlas_identify::{Certainty, Evidence, Weight, identify};

/// A linear congruential generator with Knuth's constants.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

fn texts() -> Vec<String> {
    let mut texts = Vec::new();
    for file in ["dev.jsonl", "emitters.jsonl", "unseen.jsonl"] {
        let path = format!(
            "{}/../../tests/fixtures/identify/{file}",
            env!("CARGO_MANIFEST_DIR")
        );
        for line in std::fs::read_to_string(path).unwrap().lines() {
            let row: Value = serde_json::from_str(line).unwrap();
            texts.push(row["text"].as_str().unwrap().to_owned());
        }
    }
    texts
}

/// A place between two characters.
fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The emitters that a text names, and those that they win over: without their mark the carrier is left.
fn named(found: &[Evidence]) -> BTreeSet<&'static str> {
    let named = found.iter().filter_map(|evidence| evidence.emitter);
    let mut all: BTreeSet<&'static str> = named.collect();
    for id in all.clone() {
        all.extend(Emitter::from_id(id).into_iter().flat_map(|emitter| emitter.over));
    }
    all
}

/// The emitters that a text names with certainty.
fn certain(found: &[Evidence]) -> BTreeSet<&'static str> {
    let certain = found
        .iter()
        .filter(|evidence| evidence.certainty == Certainty::Certain);
    certain.filter_map(|evidence| evidence.emitter).collect()
}

/// Check what holds for every reading.
fn check(text: &str, found: &[Evidence]) {
    for evidence in found {
        assert!(evidence.from <= evidence.to && text.get(evidence.from..evidence.to).is_some());
        for reason in &evidence.reasons {
            assert!(
                text.get(reason.from..reason.to).is_some(),
                "{reason:?} in {text:?}"
            );
            assert!(!reason.says.is_empty());
        }
        for id in &evidence.ids {
            assert!(text.get(id.from..id.to).is_some(), "{id:?} in {text:?}");
        }
        assert!(!evidence.next.is_empty(), "nothing to check next: {evidence:?}");
        if evidence.certainty == Certainty::Certain {
            let decides = |weight| matches!(weight, Weight::Decides | Weight::Excludes);
            let part = evidence.reasons.iter().find(|reason| decides(reason.weight));
            assert!(
                part.is_some_and(|part| part.from < part.to),
                "certain of nothing: {evidence:?}"
            );
            assert!(evidence.emitter.is_some());
        } else {
            assert_eq!(
                evidence.emitter.is_some(),
                evidence.certainty == Certainty::Likely
            );
        }
    }
}

#[test]
fn mutated_pastes_never_panic_and_are_never_certain_of_another() {
    let texts = texts();
    let known: Vec<BTreeSet<&str>> = texts.iter().map(|text| named(&identify(text))).collect();
    let mut random = Random(7);
    let mut wrong = Vec::new();
    for round in 0..10_000 {
        let place = random.below(texts.len());
        let text = &texts[place];
        let mut allowed = known[place].clone();
        let mut any = false;
        let mutated = match round % 6 {
            // Cut off at the end.
            0 => text[..boundary(text, random.below(text.len()))].to_owned(),
            // Cut off at the beginning.
            1 => text[boundary(text, random.below(text.len()))..].to_owned(),
            // Lines in another order.
            2 => {
                let mut lines: Vec<&str> = text.lines().collect();
                for last in (1..lines.len()).rev() {
                    lines.swap(last, random.below(last + 1));
                }
                lines.join("\n")
            }
            // A line left out.
            3 => {
                let lines: Vec<&str> = text.lines().collect();
                let gone = random.below(lines.len());
                let rest = lines.iter().enumerate().filter(|(line, _)| *line != gone);
                rest.map(|(_, line)| *line).collect::<Vec<_>>().join("\n")
            }
            // Merged with another.
            4 => {
                let other = random.below(texts.len());
                allowed.extend(&known[other]);
                [text, &texts[other][..]].concat()
            }
            // Other numbers.
            _ => {
                any = true;
                let with = [b'0', b'2', b'4', b'5', b'9'];
                let bytes = text.bytes().map(|byte| match byte {
                    b'0'..=b'9' if random.below(8) == 0 => with[random.below(5)],
                    byte => byte,
                });
                String::from_utf8(bytes.collect()).unwrap()
            }
        };
        let found = identify(&mutated);
        check(&mutated, &found);
        let new: Vec<_> = certain(&found).difference(&allowed).copied().collect();
        if !any && !new.is_empty() {
            wrong.push((new, mutated));
        }
    }
    for (emitters, text) in wrong.iter().take(40) {
        println!("{emitters:?}: {:?}", &text[..boundary(text, text.len().min(300))]);
    }
    assert!(wrong.is_empty(), "{} of 10,000", wrong.len());
}

#[test]
fn without_the_parts_that_decide_nothing_is_certain() {
    let mut cut = 0;
    for text in texts() {
        let mut text = text;
        // Each round cuts what decided; what is left may decide in turn, but not for ever.
        for round in 0.. {
            assert!(round < 40, "still certain: {text:?}");
            let found = identify(&text);
            check(&text, &found);
            let certain = found
                .iter()
                .find(|evidence| evidence.certainty == Certainty::Certain);
            let Some(certain) = certain else { break };
            let decides = |weight| matches!(weight, Weight::Decides | Weight::Excludes);
            let part = certain
                .reasons
                .iter()
                .find(|reason| decides(reason.weight))
                .unwrap();
            text = [&text[..part.from], &text[part.to..]].concat();
            cut += 1;
        }
    }
    assert!(cut > 100, "{cut}");
}
