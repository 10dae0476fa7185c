//! No training line is a copy of a query that the search is evaluated on.
//!
//! A model that has seen the query it is asked recalls the answer, and the figure says nothing about other queries.
//! Messages that programs print are the exception: people paste them as they are, so the model has to know them.
//! Such a query names its program in `printed_by`, and is left out of the figures.

mod evaluation;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use evaluation::{printed_by, sets};
use status_atlas::facts::TABLE;

/// The least Jaccard similarity of a near copy, as a fraction: of the words that either text has, both have
/// four in five. A larger fraction lets more rewording pass.
const NEAR: (usize, usize) = (4, 5);
/// The least number of words of a query that no training line may quote. Shorter queries are names, which stand in
/// many lines.
const PHRASE: usize = 4;

/// The words of a text: its runs of letters and digits, in lower case.
struct Words {
    count: usize,
    distinct: BTreeSet<String>,
    /// The words with nothing between them.
    letters: String,
}

impl Words {
    fn of(text: &str) -> Self {
        let text = text.to_lowercase().replace(['\'', '\u{2019}'], "");
        let words: Vec<String> = text
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        Words {
            count: words.len(),
            letters: words.concat(),
            distinct: words.into_iter().collect(),
        }
    }

    /// Checks if this training line is a copy of `query`: equal but for case, punctuation and spaces, or with the whole
    /// query in it, or near.
    fn is_copy_of(&self, query: &Self) -> bool {
        self.letters == query.letters
            || query.count >= PHRASE && self.letters.contains(&query.letters)
            || self.is_near(query)
    }

    /// Checks if the Jaccard similarity of the words is at least [`NEAR`]. Of up to three words, only the same in
    /// another order come so near.
    fn is_near(&self, other: &Self) -> bool {
        let (part, whole) = NEAR;
        let is_near = |shared: usize, all: usize| shared * whole >= all * part;
        let (a, b) = (self.distinct.len(), other.distinct.len());
        // At best the words of the smaller set are all shared: that rules most pairs out at once.
        if !is_near(a.min(b), a.max(b)) {
            return false;
        }
        let shared = self.distinct.intersection(&other.distinct).count();
        shared > 0 && is_near(shared, a + b - shared)
    }
}

/// The training lines, each with its place: the file and the line, or the keywords of an entry.
fn training_lines() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/training/questions");
    let mut lines = Vec::new();
    for entry in &TABLE {
        let keywords = entry.prose().keywords.iter();
        lines.extend(keywords.map(|line| (format!("keywords of {}", entry.id), (*line).to_owned())));
    }
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        let name = file.file_name().into_string().unwrap();
        if !name.ends_with(".txt") {
            continue;
        }
        let text = fs::read_to_string(file.path()).unwrap();
        lines.extend(
            text.lines()
                .enumerate()
                .map(|(place, line)| (format!("{name}:{}", place + 1), line.to_owned())),
        );
    }
    lines
}

#[test]
fn copies_are_equal_near_or_quote_the_query() {
    let copies = |query: &str, lines: &[&str]| -> Vec<bool> {
        let query = Words::of(query);
        lines
            .iter()
            .map(|line| Words::of(line).is_copy_of(&query))
            .collect()
    };
    // Case, punctuation and spaces do not count.
    assert_eq!(
        copies(
            "HttpStatus.GATEWAY_TIMEOUT",
            &[
                "httpstatus gateway timeout",
                "HttpStatus::GatewayTimeout",
                "gateway timeout"
            ]
        ),
        [true, true, false]
    );
    // One word more or less among five, in any order.
    assert_eq!(
        copies(
            "the proxy can't reach upstream",
            &[
                "Upstream: the proxy cant reach.",
                "the proxy can't reach its upstream",
                "the proxy reaches no upstream",
            ]
        ),
        [true, true, false]
    );
    // The whole query in a longer line, unless it is as short as a name.
    assert_eq!(
        copies(
            "no route to host",
            &[
                "curl: (7) connect to port 443 failed: No route to host",
                "curl: (7) no way or route to that host"
            ]
        ),
        [true, false]
    );
    assert_eq!(
        copies(
            "ECONNREFUSED",
            &["econnrefused", "connect ECONNREFUSED 127.0.0.1:3000"]
        ),
        [true, false]
    );
    // Letters of every script count.
    assert_eq!(
        copies("требуется оплата", &["ТРЕБУЕТСЯ ОПЛАТА!", "оплата"]),
        [true, false]
    );
}

#[test]
fn no_query_of_the_evaluation_is_a_training_line() {
    let lines: Vec<(String, String, Words)> = training_lines()
        .into_iter()
        .map(|(place, line)| {
            let words = Words::of(&line);
            (place, line, words)
        })
        .collect();
    let mut faults = Vec::new();
    for set in sets() {
        for query in &set.queries {
            let id = &query["id"];
            let text = query["query"].as_str().expect("a query");
            let words = Words::of(text);
            let copies: Vec<_> = lines
                .iter()
                .filter(|(.., line)| line.is_copy_of(&words))
                .collect();
            match printed_by(query) {
                None => faults.extend(
                    copies
                        .iter()
                        .map(|(place, line, _)| format!("{place}: {line:?} is a copy of {} {id}", set.name)),
                ),
                Some(program) if copies.is_empty() => faults.push(format!(
                    "{} {id}: no training line has this message of {program} any more; take its `printed_by` away, so that it counts",
                    set.name
                )),
                Some(_) => {}
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
