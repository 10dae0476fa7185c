//! The relevance of the results: how often the first one is right, for queries as people and programs wrote them.
//!
//! `fixtures/README.md` describes the evaluation sets. `fixtures/relevance.txt` is the snapshot of the figures, and no
//! count in it may fall. To take it again: `TAKE_SNAPSHOT=1 cargo test --test relevance`.

mod evaluation;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use evaluation::{Set, printed_by, sets};
use serde_json::Value;
use status_atlas::search::facets::Filter;
use status_atlas::search::{self, search};

/// The number of results that count. A right one further down counts as none.
const DEPTH: usize = 10;
/// The unit of reciprocal ranks. It is a multiple of every rank up to [`DEPTH`], so that their sums are whole numbers,
/// which compare exactly.
const UNIT: u32 = 2520;

/// The figures of some queries, as counts.
#[derive(Default, Clone, Copy, PartialEq, Debug)]
struct Figures {
    asked: u32,
    /// Queries whose first result is the best answer.
    best: u32,
    /// Queries whose first result is the best answer or an accepted one.
    accepted: u32,
    /// The sum of the reciprocal ranks of the best answers, in parts of [`UNIT`].
    reciprocal_ranks: u32,
}

impl Figures {
    fn add(&mut self, result: &Judged) {
        self.asked += 1;
        self.best += u32::from(result.rank == Some(1));
        self.accepted += u32::from(result.is_accepted);
        self.reciprocal_ranks += result.rank.map_or(0, |rank| UNIT / rank);
    }

    /// The counts, and what they are of all that was asked.
    fn row(&self) -> String {
        let Figures {
            asked,
            best,
            accepted,
            reciprocal_ranks,
        } = *self;
        let part = |count: u32, unit: u32| f64::from(count) / f64::from(asked * unit);
        format!(
            "{asked:>6} {best:>5} {accepted:>5} {reciprocal_ranks:>7} {:>7.3} {:>6.3} {:>6.3}",
            part(best, 1),
            part(accepted, 1),
            part(reciprocal_ranks, UNIT)
        )
    }

    /// Reads the counts of a [`row`](Self::row).
    fn read<'a>(mut cells: impl Iterator<Item = &'a str>) -> Self {
        let mut count = || {
            let cell = cells.next().expect("four counts");
            cell.parse().expect("a count")
        };
        Figures {
            asked: count(),
            best: count(),
            accepted: count(),
            reciprocal_ranks: count(),
        }
    }

    fn fell_below(&self, before: &Self) -> bool {
        self.asked != before.asked
            || self.best < before.best
            || self.accepted < before.accepted
            || self.reciprocal_ranks < before.reciprocal_ranks
    }
}

/// The results of a query beside its answers.
struct Judged {
    /// The rank of the first result that is a best answer, from 1 to [`DEPTH`].
    rank: Option<u32>,
    /// Whether the first result is a best answer or an accepted one.
    is_accepted: bool,
    /// Whether the first result is called the best match.
    is_best_match: bool,
    /// The ids of the first results.
    ids: Vec<&'static str>,
}

fn judge(query: &Value) -> Judged {
    let codes = |key: &str| -> Vec<u64> {
        let codes = query[key].as_array().expect("a list of codes");
        codes.iter().filter_map(Value::as_u64).collect()
    };
    let (best, also) = (codes("best"), codes("also"));
    search::install(search::DATA);
    search::install_names(search::NAMES);
    search::install_translations(search::TRANSLATIONS);
    let found = search(query["query"].as_str().expect("a query"), &Filter::default());
    // A number counts once: its further meanings do not push the next number down.
    let mut ranked: Vec<u64> = Vec::new();
    for hit in &found.hits {
        let code = u64::from(hit.entry().code);
        if ranked.len() < DEPTH && !ranked.contains(&code) {
            ranked.push(code);
        }
    }
    Judged {
        rank: (1..)
            .zip(&ranked)
            .find(|(_, code)| best.contains(code))
            .map(|(rank, _)| rank),
        is_accepted: ranked
            .first()
            .is_some_and(|code| best.contains(code) || also.contains(code)),
        is_best_match: found.answer().is_some(),
        ids: found.hits.iter().take(5).map(|hit| hit.entry().id).collect(),
    }
}

/// The figures of each kind of query, of those in English together, and of printed messages apart.
fn measure(set: &Set) -> BTreeMap<String, Figures> {
    let mut figures: BTreeMap<String, Figures> = BTreeMap::new();
    for query in &set.queries {
        let kind = query["kind"].as_str().expect("a kind");
        let rows = match (printed_by(query), kind) {
            (Some(_), _) => vec!["printed"],
            (None, "i") => vec!["i"],
            (None, _) => vec![kind, "english"],
        };
        let result = judge(query);
        for row in rows {
            figures.entry(row.to_owned()).or_default().add(&result);
        }
    }
    figures
}

const HEAD: &str = "set               kind      asked  best    ok      rr  best@1   ok@1    MRR\n";

fn table(sets: &[Set]) -> String {
    let mut table = String::from(HEAD);
    for set in sets {
        for (kind, figures) in measure(set) {
            writeln!(table, "{:<17} {kind:<8} {}", set.name, figures.row()).unwrap();
        }
    }
    table
}

/// The figures of a table by set and kind.
fn read(table: &str) -> BTreeMap<(&str, &str), Figures> {
    let rows = table.lines().skip(1).map(|line| {
        let mut cells = line.split_whitespace();
        let mut name = || cells.next().expect("a set and a kind");
        ((name(), name()), Figures::read(cells))
    });
    rows.collect()
}

/// The rows that are less than the snapshot's, or of other queries.
fn falls(now: &str, snapshot: &str) -> Vec<String> {
    let (now, snapshot) = (read(now), read(snapshot));
    let names: BTreeSet<_> = now.keys().chain(snapshot.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| match (now.get(name), snapshot.get(name)) {
            (Some(now), Some(before)) if !now.fell_below(before) => None,
            (now, before) => Some(format!("{name:?}: {now:?}, before {before:?}")),
        })
        .collect()
}

#[test]
fn first_results_are_as_right_as_they_were() {
    let sets = sets();
    let now = table(&sets);
    println!("{now}");
    // The misses of the other sets stay unread: whoever reads them tunes to them.
    let tuned = sets
        .iter()
        .find(|set| set.name == "questions.jsonl")
        .expect("the first set");
    for query in tuned.queries.iter().filter(|query| printed_by(query).is_none()) {
        let result = judge(query);
        if result.rank != Some(1) {
            println!(
                "{} {}: want {}, got {:?}",
                query["id"], query["query"], query["best"], result.ids
            );
        }
    }
    let snapshot = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/relevance.txt");
    if env::var_os("TAKE_SNAPSHOT").is_some() {
        return fs::write(snapshot, now).unwrap();
    }
    let falls = falls(&now, &fs::read_to_string(snapshot).unwrap());
    assert!(
        falls.is_empty(),
        "{falls:#?}\n{now}If this is meant, take the snapshot again: TAKE_SNAPSHOT=1 cargo test --test relevance"
    );
}

/// The most results of each set that may be called the best match and be wrong. A higher one lets the search be sure of more that
/// is not so.
const WRONG_BEST_MATCHES: [usize; 6] = [0, 0, 0, 4, 0, 3];

#[test]
fn no_more_best_matches_are_wrong_than_were() {
    for (set, most) in sets().iter().zip(WRONG_BEST_MATCHES) {
        let results: Vec<_> = set.queries.iter().map(judge).collect();
        let called = results.iter().filter(|result| result.is_best_match).count();
        let is_wrong = |result: &&Judged| result.is_best_match && !result.is_accepted;
        let wrong = results.iter().filter(is_wrong).count();
        assert!(called > 0, "{}: there is none", set.name);
        assert!(wrong <= most, "{}: {wrong} of {called} are wrong", set.name);
    }
}

#[test]
fn a_count_that_is_one_less_is_a_fall() {
    let figures = Figures {
        asked: 900,
        best: 500,
        accepted: 600,
        reciprocal_ranks: 700 * UNIT,
    };
    let table = |figures: Figures| format!("{HEAD}set kind {}\n", figures.row());
    let falls_to = |less: Figures| falls(&table(less), &table(figures)).len();
    assert_eq!(falls_to(figures), 0);
    assert_eq!(falls_to(Figures { best: 501, ..figures }), 0);
    assert_eq!(falls_to(Figures { best: 499, ..figures }), 1);
    assert_eq!(
        falls_to(Figures {
            accepted: 599,
            ..figures
        }),
        1
    );
    assert_eq!(
        falls_to(Figures {
            reciprocal_ranks: 700 * UNIT - 1,
            ..figures
        }),
        1
    );
    assert_eq!(
        falls_to(Figures {
            asked: 901,
            ..figures
        }),
        1
    );
    assert_eq!(falls(HEAD, &table(figures)).len(), 1, "a row that is gone");
}
