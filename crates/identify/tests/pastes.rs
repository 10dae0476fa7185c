//! Pastes with answers: what is named right, what wrong, and where the answer is that the text does not tell.

use serde_json::Value;
use status_atlas_identify::{Evidence, identify};

/// The answer to a paste.
struct Paste {
    id: String,
    text: String,
    status: Option<u16>,
    emitter: Option<String>,
    certain: bool,
}

/// The results on a set of pastes.
#[derive(Debug, Default)]
struct Figures {
    certain: usize,
    right: usize,
    wrong: usize,
    open: usize,
    kept_open: usize,
    status: usize,
    all: usize,
}

fn read(file: &str) -> Vec<Paste> {
    let path = format!(
        "{}/../../tests/fixtures/identify/{file}",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .map(|line| {
            let row: Value = serde_json::from_str(line).unwrap();
            let emitter = row["emitter"]
                .as_str()
                .filter(|emitter| *emitter != "cannot-tell");
            Paste {
                id: row["id"].as_str().unwrap().to_owned(),
                text: row["text"].as_str().unwrap().to_owned(),
                status: row["status"].as_u64().map(|status| status as u16),
                emitter: emitter.map(str::to_owned),
                certain: row["certain"].as_bool().unwrap(),
            }
        })
        .collect()
}

/// The evidence of a paste that its answer is about: the first with that status, or the first.
fn answered<'e>(paste: &Paste, found: &'e [Evidence]) -> Option<&'e Evidence> {
    found
        .iter()
        .find(|evidence| evidence.status == paste.status)
        .or(found.first())
}

fn evaluate<'p>(pastes: impl Iterator<Item = &'p Paste>) -> Figures {
    let mut figures = Figures::default();
    for paste in pastes {
        let found = identify(&paste.text);
        let evidence = answered(paste, &found);
        let emitter = evidence.and_then(|evidence| evidence.emitter);
        let status = evidence.and_then(|evidence| evidence.status);
        figures.all += 1;
        figures.status += usize::from(status == paste.status);
        let miss = if paste.certain {
            figures.certain += 1;
            figures.right += usize::from(emitter == paste.emitter.as_deref());
            figures.wrong += usize::from(emitter.is_some() && emitter != paste.emitter.as_deref());
            emitter != paste.emitter.as_deref()
        } else {
            figures.open += 1;
            figures.kept_open += usize::from(emitter.is_none());
            emitter.is_some()
        };
        if miss || status != paste.status {
            println!(
                "{}: {:?} {:?}, not {:?} {:?}",
                paste.id, emitter, status, paste.emitter, paste.status
            );
        }
    }
    figures
}

impl Figures {
    /// Check shares against the least that they have to be, in hundredths: right, wrong, kept open.
    fn reach(&self, right: usize, wrong: usize, kept_open: usize) {
        println!("{self:?}");
        assert!(self.right * 100 >= self.certain * right, "right: {self:?}");
        assert!(self.wrong * 100 <= self.certain * wrong, "wrong: {self:?}");
        assert!(
            self.kept_open * 100 >= self.open * kept_open,
            "kept open: {self:?}"
        );
    }
}

/// Every third paste was kept out of sight while the rules were written.
fn is_kept_out(place: usize) -> bool {
    place % 3 == 2
}

#[test]
fn the_pastes_that_the_rules_were_written_with_are_named() {
    let pastes = read("dev.jsonl");
    let seen = pastes
        .iter()
        .enumerate()
        .filter(|(place, _)| !is_kept_out(*place));
    evaluate(seen.map(|(_, paste)| paste)).reach(95, 0, 100);
}

#[test]
fn the_pastes_that_were_kept_out_are_named() {
    let pastes = read("dev.jsonl");
    let unseen = pastes.iter().enumerate().filter(|(place, _)| is_kept_out(*place));
    evaluate(unseen.map(|(_, paste)| paste)).reach(95, 0, 100);
}

#[test]
fn a_sample_of_every_emitter_is_named() {
    let samples = read("emitters.jsonl");
    for emitter in status_atlas_facts::EMITTERS {
        let is_of = |sample: &Paste| sample.id.rsplit_once('-').is_some_and(|(id, _)| id == emitter.id);
        assert!(samples.iter().any(is_of), "{} has no sample", emitter.id);
    }
    evaluate(samples.iter()).reach(98, 0, 95);
}

#[test]
fn pastes_that_came_after_the_rules_are_named() {
    evaluate(read("unseen.jsonl").iter()).reach(95, 0, 100);
}
