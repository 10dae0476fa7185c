//! How often the first result is right, on questions as people and programs wrote them.
//!
//! `fixtures/questions.jsonl` holds each question with the codes that answer it (`best`), those that
//! its source also accepts (`also`), and that source. `fixtures/relevance.txt` holds the figures that
//! must not fall. The search learned from `src/questions`, where some of the messages that software prints
//! stand too. A fifth of the questions was held out while it was made: what was missed there was never
//! looked at. Both figures stand there.

use std::fmt::Write as _;

use serde_json::Value;
use status_atlas::search::facets::Filter;
use status_atlas::search::{self, search};

#[derive(Default, Clone)]
struct Figures {
    questions: u32,
    best: u32,
    accepted: u32,
    reciprocal_ranks: f64,
}

impl Figures {
    fn add(&mut self, rank: Option<usize>, first_is_accepted: bool) {
        self.questions += 1;
        self.best += u32::from(rank == Some(0));
        self.accepted += u32::from(first_is_accepted);
        self.reciprocal_ranks += rank.map_or(0.0, |rank| 1.0 / (rank as f64 + 1.0));
    }

    fn row(&self, name: &str) -> String {
        let part = |count: f64| count / f64::from(self.questions);
        format!(
            "{name:<9} {:>4} {:>7.3} {:>7.3} {:>7.3}\n",
            self.questions,
            part(self.best.into()),
            part(self.accepted.into()),
            part(self.reciprocal_ranks)
        )
    }
}

fn codes(question: &Value, key: &str) -> Vec<u64> {
    let codes = question[key].as_array().expect("a list of codes");
    codes.iter().filter_map(Value::as_u64).collect()
}

fn measure() -> (String, String) {
    search::install(search::DATA);
    let fixture = include_str!("fixtures/questions.jsonl");
    let mut all = Figures::default();
    let mut held_out = Figures::default();
    let mut worked_on = Figures::default();
    let mut kinds: Vec<(String, Figures)> = Vec::new();
    let mut misses = String::new();
    for line in fixture.lines() {
        let question: Value = serde_json::from_str(line).expect("a question a line");
        let text = question["query"].as_str().expect("a query");
        let (best, also) = (codes(&question, "best"), codes(&question, "also"));
        let found = search(text, &Filter::default());
        let shown: Vec<u64> = found.hits.iter().map(|hit| u64::from(hit.entry().code)).collect();
        // A number counts once: its further meanings do not push the next number down.
        let mut numbers: Vec<u64> = Vec::new();
        shown.iter().for_each(|code| {
            if !numbers.contains(code) {
                numbers.push(*code)
            }
        });
        let rank = numbers.iter().position(|code| best.contains(code));
        let accepted = numbers
            .first()
            .is_some_and(|code| best.contains(code) || also.contains(code));
        all.add(rank, accepted);
        let id = question["id"].as_u64().expect("an id");
        let is_held_out = (id / 2).is_multiple_of(5);
        if is_held_out {
            &mut held_out
        } else {
            &mut worked_on
        }
        .add(rank, accepted);
        let kind = question["kind"].as_str().expect("a kind").to_owned();
        match kinds.iter_mut().find(|(name, _)| *name == kind) {
            Some((_, figures)) => figures.add(rank, accepted),
            None => {
                let mut figures = Figures::default();
                figures.add(rank, accepted);
                kinds.push((kind, figures));
            }
        }
        if rank != Some(0) && !is_held_out {
            let ids: Vec<_> = found.hits.iter().take(5).map(|hit| hit.entry().id).collect();
            writeln!(misses, "{id} {text:?}: want {best:?}, got {ids:?}").unwrap();
        }
    }
    let mut table = String::from("kind      asked  best@1    ok@1     MRR\n");
    for (kind, figures) in &kinds {
        table += &figures.row(kind);
    }
    table += &worked_on.row("worked on");
    table += &held_out.row("held out");
    table += &all.row("all");
    (table, misses)
}

#[test]
fn first_results_are_as_right_as_they_were() {
    let (table, misses) = measure();
    println!("{table}\n{misses}");
    let snapshot = include_str!("fixtures/relevance.txt");
    let figures = |table: &str| -> Vec<(String, Vec<f64>)> {
        let row = |line: &str| {
            let (name, cells) = line.split_at(9);
            let cells = cells
                .split_whitespace()
                .skip(1)
                .map(|cell| cell.parse().expect("a figure"));
            (name.trim().to_owned(), cells.collect())
        };
        table.lines().skip(1).map(row).collect()
    };
    assert_eq!(
        figures(&table).len(),
        figures(snapshot).len(),
        "the snapshot is of other kinds"
    );
    for ((name, now), (_, then)) in figures(&table).into_iter().zip(figures(snapshot)) {
        for (now, then) in now.iter().zip(then) {
            assert!(
                *now >= then,
                "{name}: {now} is less than the snapshot's {then}\n{table}"
            );
        }
    }
}
